import {
  type AssignmentSettings,
  lastClosing,
  type Results,
  type Window,
} from '../../domain/assignment';
import type { Disclosure } from '../../domain/policy';
import { RULING_FIELDS, type Ruling, toRuling } from '../../domain/ruling';
import { db } from '../../lib/db';
import type { Viewer } from '../../lib/session';

/** What an attempt at an assignment is under, besides what was frozen with it. */
export type Terms = {
  readonly assignmentId: string;
  readonly title: string;
  readonly settings: AssignmentSettings;
  /** A name such as Asia/Tokyo. */
  readonly timeZone: string;
  readonly window: Window;
  /** From when nobody of the class may answer; null for never. */
  readonly closing: Date | null;
  readonly disclosure: Disclosure;
  readonly rulings: readonly Ruling[];
  /** Is the viewer still in the class, and the class and the assignment at work? */
  readonly atWork: boolean;
  /** Is the class or the assignment put away? */
  readonly away: boolean;
  /** When the assignment was put away, which ended the attempts that were open; null while it is not. */
  readonly endedAt: Date | null;
};

/** The terms of assignments that the viewer has an attempt at, by their ids. A pupil who has left keeps them. */
export async function listTerms(
  viewer: Viewer,
  assignmentIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Terms>> {
  if (assignmentIds.length === 0) return new Map();
  const rows = await db.assignment.findMany({
    where: { id: { in: [...new Set(assignmentIds)] }, attempts: { some: { userId: viewer.id } } },
    select: {
      id: true,
      title: true,
      settings: true,
      opensAt: true,
      closesAt: true,
      results: true,
      archivedAt: true,
      allowances: {
        where: { closesAt: { not: null } },
        select: { extraMinutes: true, extraAttempts: true, closesAt: true },
      },
      rulings: {
        // What a teacher said of another pupil's answer is no term of this one's.
        where: {
          withdrawnAt: null,
          OR: [{ itemId: null }, { item: { attempt: { userId: viewer.id } } }],
        },
        select: RULING_FIELDS,
      },
      classroom: {
        select: {
          timeZone: true,
          archivedAt: true,
          pupils: { where: { userId: viewer.id, leftAt: null }, select: { id: true } },
        },
      },
    },
  });
  return new Map(
    rows.map(({ id, title, opensAt, closesAt, archivedAt, classroom, ...row }) => {
      const settings = row.settings as unknown as AssignmentSettings;
      const window = { opensAt, closesAt };
      const closing = lastClosing(window, row.allowances);
      const archived = archivedAt !== null || classroom.archivedAt !== null;
      // By the clock alone: what was put away can be taken out again, and is then open to some.
      const allClosed = closing !== null && now.getTime() >= closing.getTime();
      return [
        id,
        {
          assignmentId: id,
          title,
          settings,
          timeZone: classroom.timeZone,
          window,
          closing,
          disclosure: { feedback: settings.feedback, results: row.results as Results, allClosed },
          rulings: row.rulings.flatMap((ruling) => toRuling(ruling) ?? []),
          atWork: !archived && classroom.pupils.length > 0,
          away: archived,
          endedAt: archivedAt,
        },
      ];
    }),
  );
}

/** The terms of one attempt's assignment; null for a quiz of one's own, which costs no query. */
export async function getTerms(
  viewer: Viewer,
  assignmentId: string | null,
  now: Date,
): Promise<Terms | null> {
  if (assignmentId === null) return null;
  return (await listTerms(viewer, [assignmentId], now)).get(assignmentId) ?? null;
}
