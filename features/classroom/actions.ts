'use server';

import { notFound, redirect } from 'next/navigation';
import { requireForm } from '../../lib/form';
import { idOfForm } from '../../lib/once';
import { requireTeacher } from '../../lib/session';
import {
  createClassroom,
  deleteClassroom,
  renewCode,
  setArchived,
  setCodeOpen,
  updateClassroom,
} from './mutations';
import {
  type ClassProblem,
  classProblem,
  classroomSchema,
  codeChangeSchema,
  localeSchema,
  targetSchema,
} from './schema';

/** What was typed, to show the form again with what is wrong with it. */
function toQuery(form: FormData, problem: ClassProblem) {
  const query = new URLSearchParams({ problem });
  for (const key of ['name', 'timeZone']) {
    const value = form.get(key);
    if (typeof value === 'string' && value.length <= 400) query.set(key, value);
  }
  return query;
}

/** Makes a class and shows it. */
export async function createClass(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const locale = localeSchema.parse(form.get('locale'));
  const back = (problem: ClassProblem) =>
    redirect(`/${locale}/teach/classes/new?${toQuery(form, problem)}`);
  const read = classroomSchema.safeParse(Object.fromEntries(form));
  if (!read.success) return back(classProblem(read.error));
  const made = await createClassroom(viewer, read.data, new Date(), idOfForm(viewer, form));
  if (!made.ok) return made.code === 'not-found' ? notFound() : back(made.code);
  redirect(`/${locale}/teach/classes/${made.value.id}`);
}

/** Names a class anew, or sets its clock. */
export async function changeClass(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const { classroom, locale } = readTarget(form);
  const settings = `/${locale}/teach/classes/${classroom}/settings`;
  const read = classroomSchema.safeParse(Object.fromEntries(form));
  if (!read.success) redirect(`${settings}?${toQuery(form, classProblem(read.error))}`);
  const changed = await updateClassroom(viewer, classroom, read.data);
  if (!changed.ok) return refuse(changed.code, settings);
  redirect(`${settings}?done=saved`);
}

/** Opens or closes the code of a class, or draws another. */
export async function changeCode(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const read = codeChangeSchema.safeParse(Object.fromEntries(form));
  if (!read.success) notFound();
  const { classroom, locale, intent, from } = read.data;
  const changed =
    intent === 'renew'
      ? await renewCode(viewer, classroom)
      : await setCodeOpen(viewer, classroom, intent === 'open');
  const page = `/${locale}/teach/classes/${classroom}${from === 'code' ? '/code' : ''}`;
  if (!changed.ok) return refuse(changed.code, page);
  redirect(page);
}

/** Puts a class away, or takes it out again. */
export async function archiveClass(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const { classroom, locale } = readTarget(form);
  const archived = form.get('intent') !== 'restore';
  const changed = await setArchived(viewer, classroom, archived, new Date());
  if (!changed.ok) notFound();
  redirect(`/${locale}/teach/classes/${classroom}${archived ? '/settings' : ''}`);
}

/** Deletes a class whose name was typed. */
export async function deleteClass(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const { classroom, locale } = readTarget(form);
  const typed = form.get('name');
  const name = typeof typed === 'string' && typed.length <= 400 ? typed : '';
  const deleted = await deleteClassroom(viewer, classroom, name);
  if (!deleted.ok) return refuse(deleted.code, `/${locale}/teach/classes/${classroom}/delete`);
  redirect(`/${locale}/teach/classes`);
}

function readTarget(form: FormData) {
  const read = targetSchema.safeParse(Object.fromEntries(form));
  return read.success ? read.data : notFound();
}

function refuse(code: string, page: string): never {
  if (code === 'not-found') notFound();
  redirect(`${page}?problem=${code}`);
}
