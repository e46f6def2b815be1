import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { getClassroom } from '../../../../features/classroom/queries';
import { getPupil } from '../../../../features/pupil/queries';
import { requireTeacher } from '../../../../lib/session';

export type ClassParams = { params: Promise<{ classroom: string }> };
export type PupilParams = { params: Promise<{ classroom: string; membership: string }> };
export type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The class of a page; to whoever does not teach it there is none. Asked once for a page and its title. */
export const loadClassroom = cache(async (id: string) => {
  const viewer = await requireTeacher();
  const classroom = z.uuid().safeParse(id).success ? await getClassroom(viewer, id) : null;
  return { viewer, classroom: classroom ?? notFound() };
});

export const loadPupil = cache(async (classroomId: string, id: string) => {
  const { viewer, classroom } = await loadClassroom(classroomId);
  const pupil = z.uuid().safeParse(id).success ? await getPupil(viewer, classroomId, id) : null;
  return { viewer, classroom, pupil: pupil ?? notFound() };
});

/** One value of a query, or undefined. */
export const one = (value: string | string[] | undefined) =>
  typeof value === 'string' ? value : undefined;
