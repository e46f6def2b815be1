'use server';

import { notFound, redirect } from 'next/navigation';
import { requireForm } from '../../lib/form';
import { requireTeacher } from '../../lib/session';
import { nameSchema } from '../roster/schema';
import { movePupil, removePupil, renamePupil } from './mutations';
import { moveSchema, type PupilProblem, pupilSchema } from './schema';

/** Writes a pupil's name as the teachers of the class see it. */
export async function changeName(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const { page, place } = readPupil(form);
  const name = nameSchema.safeParse(form.get('name'));
  if (!name.success) return refuse('pupil-name', page);
  const changed = await renamePupil(viewer, place, name.data);
  if (!changed.ok) return refuse(changed.code, page);
  redirect(`${page}?done=saved`);
}

/** Takes a pupil out of the class. */
export async function removeFromClass(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const { page, classPage, place } = readPupil(form);
  const removed = await removePupil(viewer, place, new Date());
  if (!removed.ok) return refuse(removed.code, page);
  redirect(classPage);
}

/** Takes a pupil into another class of the teacher's. */
export async function moveToClass(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const { page, locale, place } = readPupil(form);
  const to = moveSchema.shape.to.safeParse(form.get('to'));
  if (!to.success) notFound();
  const moved = await movePupil(viewer, place, to.data, new Date());
  if (!moved.ok) return refuse(moved.code, page);
  redirect(`/${locale}/teach/classes/${to.data}`);
}

function readPupil(form: FormData) {
  const read = pupilSchema.safeParse(Object.fromEntries(form));
  if (!read.success) notFound();
  const { classroom, membership, locale } = read.data;
  const classPage = `/${locale}/teach/classes/${classroom}`;
  const place = { classroomId: classroom, membershipId: membership };
  return { locale, classPage, page: `${classPage}/pupils/${membership}`, place };
}

function refuse(code: PupilProblem | 'not-found', page: string): never {
  if (code === 'not-found') notFound();
  redirect(`${page}?problem=${code}`);
}
