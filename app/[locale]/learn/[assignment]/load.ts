import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { getPupilAssignment } from '../../../../features/assignment/queries';
import { readUuid } from '../../../../features/assignment/schema';
import { listAssignedAttempts } from '../../../../features/attempt/queries';
import { redirect } from '../../../../i18n/navigation';
import { getViewer } from '../../../../lib/session';

export type LearnProps = {
  params: Promise<{ assignment: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/**
 * An assignment with the pupil's attempts; to a pupil of another class it does not exist. Somebody who is not known
 * is asked to sign in, whatever the address names.
 */
export const loadForPupil = cache(async (asked: string) => {
  const [viewer, locale] = await Promise.all([getViewer(), getLocale()]);
  const id = readUuid(asked);
  if (!viewer)
    return redirect({ href: `/sign-in?next=${encodeURIComponent(`/learn/${id ?? ''}`)}`, locale });
  const now = new Date();
  const assignment = id && (await getPupilAssignment(viewer, id, now));
  if (!assignment) return notFound();
  const made = await listAssignedAttempts(viewer, [assignment.id], now);
  return { assignment, made: made.get(assignment.id) ?? [], now };
});
