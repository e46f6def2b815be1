import { isDeepStrictEqual } from 'node:util';
import type { AssignmentSettings } from '../../domain/assignment';
import { deadlineOf, NO_ALLOWANCE } from '../../domain/assignment';
import { seedOf, toPaper } from '../../domain/attempt';
import { itemsOf, type SetContent } from '../../domain/set';
import { standingOf } from '../../domain/standing';
import { fail, ok, type Result } from '../../domain/vocabulary';
import { db, Prisma, type Tx } from '../../lib/db';
import { holdPlace } from '../../lib/hold';
import { newId } from '../../lib/id';
import { keepLast } from '../../lib/keep';
import type { Viewer } from '../../lib/session';
import { getPublicPackVersionIndex, type PackVersionIndex } from '../pack/queries';
import { openFor } from './format/open';

export type NotStarted = 'not-found' | 'not-open-yet' | 'assignment-closed' | 'no-attempts-left';

/** `isNew`: nothing was done in it yet. */
export type Started = { readonly id: string; readonly isNew: boolean };

type Row = {
  readonly settings: unknown;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly seed: string;
  readonly setVersionId: string;
  readonly versionAt: Date;
  readonly membershipId: string;
  readonly extraMinutes: number | null;
  readonly extraAttempts: number | null;
  readonly allowedUntil: Date | null;
  readonly attemptId: string | null;
  readonly number: number;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly finishedAt: Date | null;
};

/**
 * An assignment that is at work, as it is for a pupil of its class, with the attempts made: a row for each, or one.
 * Written out, as what a class asks at one time: by the client's own way it would be seven statements.
 */
async function loadAssignment(tx: Tx, viewer: Viewer, id: string) {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a."settings", a."opensAt", a."closesAt", a."seed", a."setVersionId", v."updatedAt" AS "versionAt",
      m."id" AS "membershipId",
      l."extraMinutes", l."extraAttempts", l."closesAt" AS "allowedUntil",
      t."id" AS "attemptId", t."number", t."startedAt", t."expiresAt", t."finishedAt"
    FROM "Assignment" a
      JOIN "SetVersion" v ON v."id" = a."setVersionId"
      JOIN "Classroom" c ON c."id" = a."classroomId"
      JOIN "Membership" m ON m."classroomId" = c."id"
      LEFT JOIN "Allowance" l ON l."assignmentId" = a."id" AND l."membershipId" = m."id"
      LEFT JOIN "Attempt" t ON t."assignmentId" = a."id" AND t."membershipId" = m."id"
    WHERE a."id" = ${id} AND a."archivedAt" IS NULL AND c."archivedAt" IS NULL
      AND m."userId" = ${viewer.id} AND m."leftAt" IS NULL
    ORDER BY t."number"`;
  const [row] = rows;
  if (!row) return null;
  const { membershipId, setVersionId, versionAt, seed, extraMinutes, extraAttempts, allowedUntil } =
    row;
  const attempts = rows.flatMap(({ attemptId, ...attempt }) =>
    attemptId === null ? [] : { ...attempt, id: attemptId },
  );
  const number = Math.max(0, ...attempts.map((attempt) => attempt.number)) + 1;
  return {
    assignmentId: id,
    membershipId,
    version: { id: setVersionId, at: versionAt },
    settings: row.settings as AssignmentSettings,
    window: { opensAt: row.opensAt, closesAt: row.closesAt },
    allowance:
      extraMinutes === null || extraAttempts === null
        ? NO_ALLOWANCE
        : { extraMinutes, extraAttempts, closesAt: allowedUntil },
    attempts,
    /** Of the next attempt. */
    draw: { seed, member: membershipId, number },
    archived: false,
  };
}

type Startable = NonNullable<Awaited<ReturnType<typeof loadAssignment>>>;

/** What comes of a start where nothing new is made: the attempt that is open, or why there is none. */
function standsAt(assignment: Startable, now: Date): Result<Started, NotStarted> | null {
  const standing = standingOf(assignment, now);
  if (standing.open) return ok({ id: standing.open, isNew: false });
  if (standing.name === 'upcoming') return fail('not-open-yet');
  if (standing.left > 0) return null;
  const { closesAt } = standing.window;
  const closed = closesAt !== null && now.getTime() >= closesAt.getTime();
  return fail(closed ? 'assignment-closed' : 'no-attempts-left');
}

type Source = { readonly pack: PackVersionIndex; readonly content: SetContent };

// A class starts from one version, which is 60 kB to read. It may be changed until it is assigned, and again when it is
// no longer: so it is kept for the moment of its last change.
const sources = keepLast<Source>(16);

/** What an attempt is made from; null where it has gone. */
const loadSource = ({ version: { id, at } }: Startable) =>
  sources(`${id} ${at.getTime()}`, async () => {
    const select = { content: true, packVersionId: true };
    const version = await db.setVersion.findUnique({ where: { id }, select });
    const pack = version && (await getPublicPackVersionIndex(version.packVersionId));
    return pack && { pack, content: version.content as unknown as SetContent };
  });

/** The questions of an attempt in their order, each as it is stored. */
const makePaper = ({ content, pack }: Source, { draw, settings }: Startable) =>
  toPaper(itemsOf(content, pack.index, draw), settings, seedOf(draw)).map(
    ({ question, weight }, index) => {
      const { id, topic, kind } = question;
      return Prisma.sql`${index + 1}, ${id}, ${topic}, ${kind}, ${weight}, ${JSON.stringify(question)}`;
    },
  );

/**
 * Starts the pupil's next attempt at an assignment, or gives back the one that is open. The assignment is shared and
 * the pupil's place in the class held meanwhile: a class starts together, of two starts of one pupil the second finds
 * what the first has made, and a change of the window or of what the pupil is allowed comes before, or finds the
 * attempt. What takes time is done before that: SQLite has one that writes at a time, and a school waits for it.
 */
export async function createAssignedAttempt(
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<Result<Started, NotStarted>> {
  const before = await loadAssignment(db, viewer, assignmentId);
  if (!before) return fail('not-found');
  const stands = standsAt(before, now);
  if (stands) return stands;
  const source = await loadSource(before);
  if (!source) return fail('not-found');
  const paper = makePaper(source, before);
  return db.$transaction(async (tx) => {
    await holdPlace(tx, before.membershipId, assignmentId);
    const held = await loadAssignment(tx, viewer, assignmentId);
    if (!held) return fail('not-found');
    const isSame = isDeepStrictEqual([held.draw, held.settings], [before.draw, before.settings]);
    return (
      standsAt(held, now) ??
      ok(await store(tx, viewer, held, source, isSame ? paper : makePaper(source, held), now))
    );
  });
}

async function store(
  tx: Tx,
  viewer: Viewer,
  { assignmentId, membershipId, window, settings, allowance, draw }: Startable,
  { pack }: Source,
  paper: readonly Prisma.Sql[],
  now: Date,
): Promise<Started> {
  const data = {
    userId: viewer.id,
    assignmentId,
    membershipId,
    number: draw.number,
    packVersionId: pack.versionId,
    seed: seedOf(draw),
    settings: {
      pack: pack.index.pack.slug,
      topics: [],
      kinds: [],
      count: paper.length,
      feedback: settings.feedback,
    },
    startedAt: now,
    seenAt: now,
    expiresAt: deadlineOf(now, window, settings, allowance),
  };
  const { id } = await tx.attempt.create({ data, select: { id: true } });
  const rows = paper.map((item) => Prisma.sql`(${newId()}, ${id}, ${item})`);
  await tx.$executeRaw`
    INSERT INTO "AttemptItem" ("id", "attemptId", "position", "questionId", "topic", "kind", "weight", "question")
    VALUES ${Prisma.join(rows)}`;
  return { id, isNew: true };
}

type Place = { readonly attempt: string; readonly position: number };

/** Notes at which question of an assignment a pupil is; refused where nothing more is taken. */
export async function noteSeen(
  viewer: Viewer,
  { attempt: id, position }: Place,
  now: Date,
): Promise<Result<null, 'closed'>> {
  const noted = await db.attempt.updateMany({
    where: {
      ...openFor(viewer, now),
      id,
      NOT: { assignmentId: null },
      items: { some: { position } },
    },
    data: { position, seenAt: now },
  });
  return noted.count === 1 ? ok(null) : fail('closed');
}

/** Marks a question to come back to, or takes the mark away. */
export async function flagItem(
  viewer: Viewer,
  { attempt: id, position }: Place,
  flagged: boolean,
  now: Date,
): Promise<Result<null, 'closed'>> {
  const marked = await db.attemptItem.updateMany({
    where: { position, attempt: { ...openFor(viewer, now), id } },
    data: { flagged },
  });
  return marked.count === 1 ? ok(null) : fail('closed');
}
