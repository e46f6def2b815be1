import { byName, namesakes } from '../../domain/by-name';
import { type LiveRow, liveState } from '../../domain/live';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';

const attemptSelect = {
  number: true,
  position: true,
  settings: true,
  startedAt: true,
  expiresAt: true,
  finishedAt: true,
  seenAt: true,
  _count: { select: { items: { where: { answer: { isNot: null } } } } },
} as const;

/** What an assignment looks like while it is taken. `watchers`: the users who may see it. */
export type Live = {
  readonly id: string;
  readonly title: string;
  readonly closesAt: Date | null;
  /** What is in the archive: the assignment, or the class with all of its own; null while both are in use. */
  readonly away: 'assignment' | 'class' | null;
  readonly classroom: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly watchers: readonly string[];
  readonly rows: readonly LiveRow[];
};

/** The class at one moment: everybody who is in it, by name. Null unless the viewer teaches the class. */
export async function getLive(viewer: Teacher, id: string, now: Date): Promise<Live | null> {
  const found = await db.assignment.findFirst({
    where: { id, classroom: { staff: { some: { userId: viewer.id } } } },
    select: {
      id: true,
      title: true,
      closesAt: true,
      archivedAt: true,
      classroom: {
        select: {
          id: true,
          name: true,
          timeZone: true,
          archivedAt: true,
          staff: { select: { userId: true } },
          pupils: {
            where: { leftAt: null },
            select: {
              id: true,
              name: true,
              user: { select: { username: true, displayUsername: true } },
              attempts: {
                where: { assignmentId: id },
                orderBy: { number: 'desc' },
                take: 1,
                select: attemptSelect,
              },
            },
          },
        },
      },
    },
  });
  if (!found) return null;
  const { archivedAt, ...assignment } = found;
  const { staff, pupils, archivedAt: classAway, ...classroom } = found.classroom;
  const shared = namesakes(pupils);
  const rows = pupils.map(({ name, user, ...pupil }): LiveRow => {
    const [latest] = pupil.attempts;
    const attempt = latest ? toAttempt(latest, classAway) : null;
    const state = liveState(attempt, now);
    const login = user?.displayUsername ?? user?.username ?? null;
    const username = shared.has(name ?? '') ? login : null;
    return { membershipId: pupil.id, name: name ?? '', username, state, attempt };
  });
  return {
    ...assignment,
    away: archivedAt ? 'assignment' : classAway ? 'class' : null,
    classroom,
    watchers: staff.map(({ userId }) => userId),
    rows: rows.sort(byName),
  };
}

type AttemptRow = {
  readonly number: number;
  readonly position: number;
  readonly settings: unknown;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly finishedAt: Date | null;
  readonly seenAt: Date | null;
  readonly _count: { readonly items: number };
};

/**
 * The size of a paper is stored with its settings, so its questions need not be counted. What was open when the class
 * was put away is over for as long as it is.
 */
const toAttempt = ({ _count, settings, ...row }: AttemptRow, classAway: Date | null) => ({
  ...row,
  expiresAt: classAway && classAway < row.expiresAt ? classAway : row.expiresAt,
  answered: _count.items,
  total: (settings as { count: number }).count,
});
