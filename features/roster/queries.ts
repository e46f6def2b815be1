import { byName } from '../../domain/by-name';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';

/** One place in a class. A pupil who was removed is there without a name. */
export type PupilRow = {
  readonly membershipId: string;
  readonly name: string | null;
  readonly username: string | null;
  readonly joinedAt: Date;
  /** When they were last seen in an attempt of this class; null for never. */
  readonly activeAt: Date | null;
  readonly left: boolean;
};

const pupilSelect = {
  id: true,
  name: true,
  joinedAt: true,
  leftAt: true,
  user: { select: { username: true, displayUsername: true } },
} as const;

/** Everyone who is or was in a class that the viewer teaches: by name, those who left last. */
export async function listPupils(viewer: Teacher, classroomId: string): Promise<PupilRow[]> {
  const where = { classroomId, classroom: { staff: { some: { userId: viewer.id } } } };
  const [rows, seen] = await Promise.all([
    db.membership.findMany({ where, select: pupilSelect }),
    db.attempt.groupBy({
      by: ['membershipId'],
      where: { membership: where },
      _max: { seenAt: true, startedAt: true },
    }),
  ]);
  const activity = new Map(
    seen.map(({ membershipId, _max }) => [membershipId, latest(_max.seenAt, _max.startedAt)]),
  );
  return rows
    .map(({ id, leftAt, user, ...row }) => ({
      membershipId: id,
      name: row.name,
      username: user?.displayUsername ?? user?.username ?? null,
      joinedAt: row.joinedAt,
      activeAt: activity.get(id) ?? null,
      left: leftAt !== null,
    }))
    .sort((a, b) => Number(a.left) - Number(b.left) || byName(a, b));
}

const latest = (a: Date | null, b: Date | null) =>
  a && b ? new Date(Math.max(a.getTime(), b.getTime())) : (a ?? b);
