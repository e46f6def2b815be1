import type { AssignmentSettings } from '../../domain/assignment';
import { deadlineOf, NO_ALLOWANCE } from '../../domain/assignment';
import { seedOf, toPaper } from '../../domain/attempt';
import { itemsOf, type SetContent, type SetItem } from '../../domain/set';
import { standingOf } from '../../domain/standing';
import { fail, ok, type Result } from '../../domain/vocabulary';
import { db, type Prisma, type Tx } from '../../lib/db';
import { holdAssignment } from '../../lib/hold';
import type { Viewer } from '../../lib/session';
import { getPublicPackVersionIndex, type PackVersionIndex } from '../pack/queries';
import { openFor } from './format/open';

/** Questions as we make them are plain data; the type of the column cannot know that. */
const toJson = (value: unknown) => value as Prisma.InputJsonValue;

export type NotStarted = 'not-found' | 'not-open-yet' | 'assignment-closed' | 'no-attempts-left';

/** An assignment that is at work, as it is for a pupil of its class. */
async function loadAssignment(tx: Tx, viewer: Viewer, id: string) {
  const pupil = { userId: viewer.id, leftAt: null };
  const row = await tx.assignment.findFirst({
    where: { id, archivedAt: null, classroom: { archivedAt: null, pupils: { some: pupil } } },
    select: {
      settings: true,
      opensAt: true,
      closesAt: true,
      seed: true,
      setVersion: { select: { content: true } },
      classroom: { select: { pupils: { where: pupil, select: { id: true } } } },
      allowances: {
        where: { membership: pupil },
        select: { extraMinutes: true, extraAttempts: true, closesAt: true },
      },
      attempts: {
        where: { membership: pupil },
        orderBy: { number: 'asc' },
        select: { id: true, number: true, startedAt: true, expiresAt: true, finishedAt: true },
      },
    },
  });
  const membershipId = row?.classroom.pupils[0]?.id;
  if (!row || !membershipId) return null;
  return {
    membershipId,
    seed: row.seed,
    content: row.setVersion.content as unknown as SetContent,
    settings: row.settings as unknown as AssignmentSettings,
    window: { opensAt: row.opensAt, closesAt: row.closesAt },
    allowance: row.allowances[0] ?? NO_ALLOWANCE,
    attempts: row.attempts,
    archived: false,
  };
}

/**
 * Starts the pupil's next attempt at an assignment, or gives back the one that is open. The assignment is held
 * meanwhile: of two starts at one time the second finds what the first has made, and a change of the window or of
 * what the pupil is allowed comes before, or finds the attempt.
 */
export async function createAssignedAttempt(
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<Result<{ readonly id: string }, NotStarted>> {
  // Which pack it is asks another connection, and those who wait for the assignment may have them all.
  const pack = await getPackOf(viewer, assignmentId);
  if (!pack) return fail('not-found');
  return db.$transaction(async (tx) => {
    await holdAssignment(tx, assignmentId);
    const assignment = await loadAssignment(tx, viewer, assignmentId);
    return assignment
      ? start(tx, viewer, { ...assignment, assignmentId, pack }, now)
      : fail('not-found');
  });
}

async function getPackOf(viewer: Viewer, id: string) {
  const pupils = { some: { userId: viewer.id, leftAt: null } };
  const found = await db.assignment.findFirst({
    where: { id, classroom: { pupils } },
    select: { setVersion: { select: { packVersionId: true } } },
  });
  return found && getPublicPackVersionIndex(found.setVersion.packVersionId);
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
): Promise<Result<{ readonly id: string }, NotStarted>> {
  const { assignmentId, pack, settings, window, allowance, membershipId, attempts } = assignment;
  const standing = standingOf(assignment, now);
  if (standing.open) return ok({ id: standing.open });
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
    items: { create: paper.map(toItem) },
  };
  return ok(await tx.attempt.create({ data, select: { id: true } }));
}

const toItem = ({ question, weight }: SetItem, index: number) => ({
  position: index + 1,
  questionId: question.id,
  topic: question.topic,
  kind: question.kind,
  weight,
  question: toJson(question),
});

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
