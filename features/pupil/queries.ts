import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';

/** A pupil who is in a class that the viewer teaches; null for any other, as for none. */
export async function getPupil(viewer: Teacher, classroomId: string, membershipId: string) {
  const row = await db.membership.findFirst({
    where: {
      id: membershipId,
      leftAt: null,
      classroom: { id: classroomId, staff: { some: { userId: viewer.id } } },
    },
    select: {
      id: true,
      name: true,
      joinedAt: true,
      user: { select: { username: true, displayUsername: true } },
    },
  });
  if (!row) return null;
  const { id, user, ...rest } = row;
  return { ...rest, membershipId: id, username: user?.displayUsername ?? user?.username ?? null };
}

export type PupilPage = NonNullable<Awaited<ReturnType<typeof getPupil>>>;
