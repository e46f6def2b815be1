import {
  type AssignmentSettings,
  lastClosing,
  type Results,
  type Window,
} from '../../domain/assignment';
import type { Disclosure } from '../../domain/policy';
import { RULING_FIELDS, type Ruling, toRuling } from '../../domain/ruling';
import { db, Prisma } from '../../lib/db';
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

type Row = {
  readonly id: string;
  readonly title: string;
  readonly settings: unknown;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly results: string;
  readonly archivedAt: Date | null;
  readonly timeZone: string;
  readonly classArchivedAt: Date | null;
  /** The latest closing that any pupil is allowed. As text from SQLite, for which a maximum has no type. */
  readonly allowedUntil: Date | string | null;
  readonly isMember: boolean | number | bigint;
  readonly isRuled: boolean | number | bigint;
};

/** Written out: by the client's own way it was six statements, on every page of an assignment. */
const readTerms = (viewer: Viewer, ids: readonly string[]) => db.$queryRaw<Row[]>`
  SELECT a."id", a."title", a."settings", a."opensAt", a."closesAt", a."results", a."archivedAt",
    c."timeZone", c."archivedAt" AS "classArchivedAt",
    (SELECT MAX(l."closesAt") FROM "Allowance" l WHERE l."assignmentId" = a."id") AS "allowedUntil",
    EXISTS (SELECT 1 FROM "Membership" m WHERE m."classroomId" = c."id" AND m."userId" = ${viewer.id}
      AND m."leftAt" IS NULL) AS "isMember",
    EXISTS (SELECT 1 FROM "Ruling" r WHERE r."assignmentId" = a."id" AND r."withdrawnAt" IS NULL) AS "isRuled"
  FROM "Assignment" a JOIN "Classroom" c ON c."id" = a."classroomId"
  WHERE a."id" IN (${Prisma.join([...ids])}) AND EXISTS (
    SELECT 1 FROM "Attempt" t WHERE t."assignmentId" = a."id" AND t."userId" = ${viewer.id})`;

/** The rulings that stand at assignments. What a teacher said of another pupil's answer is no term of this one's. */
async function listRulings(viewer: Viewer, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db.ruling.findMany({
    where: {
      assignmentId: { in: [...ids] },
      withdrawnAt: null,
      OR: [{ itemId: null }, { item: { attempt: { userId: viewer.id } } }],
    },
    select: { ...RULING_FIELDS, assignmentId: true },
  });
}

/** The terms of assignments that the viewer has an attempt at, by their ids. A pupil who has left keeps them. */
export async function listTerms(
  viewer: Viewer,
  assignmentIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Terms>> {
  if (assignmentIds.length === 0) return new Map();
  const rows = await readTerms(viewer, [...new Set(assignmentIds)]);
  const ruled = rows.flatMap(({ id, isRuled }) => (isRuled ? id : []));
  const rulings = await listRulings(viewer, ruled);
  return new Map(
    rows.map(({ id, title, opensAt, closesAt, archivedAt, timeZone, ...row }) => {
      const settings = row.settings as AssignmentSettings;
      const window = { opensAt, closesAt };
      const closesLate = row.allowedUntil === null ? null : new Date(row.allowedUntil);
      const closing = lastClosing(window, [{ closesAt: closesLate }]);
      const away = archivedAt !== null || row.classArchivedAt !== null;
      // By the clock alone: what was put away can be taken out again, and is then open to some.
      const allClosed = closing !== null && now.getTime() >= closing.getTime();
      const terms: Terms = {
        assignmentId: id,
        title,
        settings,
        timeZone,
        window,
        closing,
        disclosure: { feedback: settings.feedback, results: row.results as Results, allClosed },
        rulings: rulings.flatMap(({ assignmentId, ...ruling }) =>
          assignmentId === id ? (toRuling(ruling) ?? []) : [],
        ),
        atWork: !away && Boolean(row.isMember),
        away,
        endedAt: archivedAt,
      };
      return [id, terms];
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
