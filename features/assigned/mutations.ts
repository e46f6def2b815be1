import { randomUUID } from 'node:crypto';
import type { AssignmentSettings } from '../../domain/assignment';
import { deadlineOf, NO_ALLOWANCE } from '../../domain/assignment';
import { seedOf, toPaper } from '../../domain/attempt';
import { itemsOf, type SetContent, type SetItem } from '../../domain/set';
import { standingOf } from '../../domain/standing';
import { fail, ok, type Result } from '../../domain/vocabulary';
import { db, Prisma, type Tx } from '../../lib/db';
import { holdMembership, shareAssignment } from '../../lib/hold';
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
  readonly content: unknown;
  readonly packVersionId: string;
  readonly membershipId: string;
  readonly extraMinutes: number | null;
  readonly extraAttempts: number | null;
  readonly allowedUntil: Date | null;
};

/**
 * An assignment that is at work, as it is for a pupil of its class. Written out, as what a class asks at one time: by
 * the client's own way it would be seven statements.
 */
async function loadAssignment(tx: Tx, viewer: Viewer, id: string) {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT a."settings", a."opensAt", a."closesAt", a."seed", v."content", v."packVersionId",
      m."id" AS "membershipId", l."extraMinutes", l."extraAttempts", l."closesAt" AS "allowedUntil"
    FROM "Assignment" a
      JOIN "SetVersion" v ON v."id" = a."setVersionId"
      JOIN "Classroom" c ON c."id" = a."classroomId"
      JOIN "Membership" m ON m."classroomId" = c."id"
      LEFT JOIN "Allowance" l ON l."assignmentId" = a."id" AND l."membershipId" = m."id"
    WHERE a."id" = ${id} AND a."archivedAt" IS NULL AND c."archivedAt" IS NULL
      AND m."userId" = ${viewer.id} AND m."leftAt" IS NULL`;
  if (!row) return null;
  const { membershipId, extraMinutes, extraAttempts, allowedUntil } = row;
  const attempts = await tx.attempt.findMany({
    where: { assignmentId: id, membershipId },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, startedAt: true, expiresAt: true, finishedAt: true },
  });
  return {
    membershipId,
    packVersionId: row.packVersionId,
    seed: row.seed,
    content: row.content as SetContent,
    settings: row.settings as AssignmentSettings,
    window: { opensAt: row.opensAt, closesAt: row.closesAt },
    allowance:
      extraMinutes === null || extraAttempts === null
        ? NO_ALLOWANCE
        : { extraMinutes, extraAttempts, closesAt: allowedUntil },
    attempts,
    archived: false,
  };
}

/**
 * Starts the pupil's next attempt at an assignment, or gives back the one that is open. The assignment is shared and
 * the pupil's place in the class held meanwhile: a class starts together, of two starts of one pupil the second finds
 * what the first has made, and a change of the window or of what the pupil is allowed comes before, or finds the
 * attempt.
 */
export async function createAssignedAttempt(
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<Result<Started, NotStarted>> {
  const before = await loadAssignment(db, viewer, assignmentId);
  // A pack asks another connection, and those who wait in a transaction may have them all.
  const pack = before && (await getPublicPackVersionIndex(before.packVersionId));
  if (!pack) return fail('not-found');
  return db.$transaction(async (tx) => {
    await shareAssignment(tx, assignmentId);
    await holdMembership(tx, before.membershipId);
    const assignment = await loadAssignment(tx, viewer, assignmentId);
    return assignment
      ? start(tx, viewer, { ...assignment, assignmentId, pack }, now)
      : fail('not-found');
  });
}

type Startable = NonNullable<Awaited<ReturnType<typeof loadAssignment>>> & {
  readonly assignmentId: string;
  readonly pack: PackVersionIndex;
};

async function start(
  tx: Tx,
  viewer: Viewer,
  assignment: Startable,
  now: Date,
): Promise<Result<Started, NotStarted>> {
  const { assignmentId, pack, settings, window, allowance, membershipId, attempts } = assignment;
  const standing = standingOf(assignment, now);
  if (standing.open) return ok({ id: standing.open, isNew: false });
  if (standing.name === 'upcoming') return fail('not-open-yet');
  if (standing.left === 0) {
    const { closesAt } = standing.window;
    const closed = closesAt !== null && now.getTime() >= closesAt.getTime();
    return fail(closed ? 'assignment-closed' : 'no-attempts-left');
  }
  const number = Math.max(0, ...attempts.map((attempt) => attempt.number)) + 1;
  const draw = { seed: assignment.seed, member: membershipId, number };
  const items = itemsOf(assignment.content, pack.index, draw);
  const paper = toPaper(items, settings, seedOf(draw));
  const data = {
    userId: viewer.id,
    assignmentId,
    membershipId,
    number,
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
  const attempt = await tx.attempt.create({ data, select: { id: true } });
  const rows = paper.map((item, index) => toRow(attempt.id, item, index + 1));
  await tx.$executeRaw`
    INSERT INTO "AttemptItem" ("id", "attemptId", "position", "questionId", "topic", "kind", "weight", "question")
    VALUES ${Prisma.join(rows)}`;
  return ok({ id: attempt.id, isNew: true });
}

const toRow = (attemptId: string, { question, weight }: SetItem, position: number) => {
  const { id, topic, kind } = question;
  const [own, stored] = [randomUUID(), JSON.stringify(question)];
  return Prisma.sql`(${own}, ${attemptId}, ${position}, ${id}, ${topic}, ${kind}, ${weight}, ${stored})`;
};

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
