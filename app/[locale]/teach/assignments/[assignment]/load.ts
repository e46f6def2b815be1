import { notFound } from 'next/navigation';
import { cache } from 'react';
import { getAssignment } from '../../../../../features/assignment/queries';
import { readUuid } from '../../../../../features/assignment/schema';
import { requireTeacher } from '../../../../../lib/session';

export type AssignmentProps = {
  params: Promise<{ assignment: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Asked for by a page and by its metadata; to anybody but a teacher of the class it does not exist. */
export const loadAssignment = cache(async (asked: string) => {
  const viewer = await requireTeacher();
  const id = readUuid(asked);
  return (id && (await getAssignment(viewer, id, new Date()))) || notFound();
});

/** As `loadAssignment`, for pages that change it: what is put away can only be read. */
export async function loadChangeable(asked: string) {
  const assignment = await loadAssignment(asked);
  return assignment.archivedAt || assignment.classroom.archivedAt ? notFound() : assignment;
}
