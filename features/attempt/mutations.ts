import { type AssignmentSettings, languagesFor } from '../../domain/assignment';
import { isChosen, isNoted, momentOf } from '../../domain/attempt';
import { toOpenQuestion } from '../../domain/open-question';
import { attemptState, mayAnswer, savesAtOnce } from '../../domain/policy';
import type { Question } from '../../domain/question';
import { type Inputs, moveOption, type Problem, parseResponse } from '../../domain/response';
import { fail, type Locale, ok, type Result } from '../../domain/vocabulary';
import { db, Prisma, provider, type Tx } from '../../lib/db';
import { newId } from '../../lib/id';
import type { Viewer } from '../../lib/session';
import { openFor, unfinished } from '../assigned/format/open';
import type { TakenSettings } from './schema';

export type Place = {
  readonly attempt: string;
  readonly position: number;
  /** How many questions on the learner is led from here; 0 for staying. */
  readonly steps?: number;
};
export type Closed = 'not-found' | 'closed';
/** What decides where a learner goes next, and what became of the form. */
export type Taken = {
  readonly feedback: TakenSettings['feedback'];
  readonly total: number;
  /** `settled`: an earlier answer stands and cannot be changed, or nothing was changed. */
  readonly saved: 'answer' | 'draft' | 'settled';
};

type Row = {
  readonly id: string;
  readonly question: unknown;
  readonly draft: unknown;
  readonly answered: string | null;
  readonly attemptId: string;
  readonly settings: unknown;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly finishedAt: Date | null;
  readonly at: number;
  readonly seenAt: Date | null;
  readonly total: number | bigint;
  /** Of the assignment; null for a quiz of one's own. */
  readonly terms: unknown;
  /** The viewer's place in the class, where it and the assignment are at work. */
  readonly member: string | null;
};

/** Written out, as what a class sends at one time: by the client's own way it would be eleven statements. */
const readItem = (viewer: Viewer, { attempt, position }: Place) => db.$queryRaw<Row[]>`
  SELECT i."id", i."question", i."draft", r."id" AS "answered", a."id" AS "attemptId", a."settings",
    a."startedAt", a."expiresAt", a."finishedAt", a."position" AS "at", a."seenAt",
    s."settings" AS "terms", m."id" AS "member",
    (SELECT COUNT(*) FROM "AttemptItem" o WHERE o."attemptId" = a."id") AS "total"
  FROM "Attempt" a
    JOIN "AttemptItem" i ON i."attemptId" = a."id" AND i."position" = ${position}
    LEFT JOIN "Answer" r ON r."itemId" = i."id"
    LEFT JOIN "Assignment" s ON s."id" = a."assignmentId"
    LEFT JOIN "Classroom" c ON c."id" = s."classroomId"
    LEFT JOIN "Membership" m ON m."classroomId" = c."id" AND m."userId" = a."userId"
      AND m."leftAt" IS NULL AND c."archivedAt" IS NULL AND s."archivedAt" IS NULL
  WHERE a."id" = ${attempt} AND a."userId" = ${viewer.id}`;

/** An item that may be worked on, and the state in which its attempt was found. */
async function loadItem(viewer: Viewer, place: Place, now: Date) {
  const [row] = await readItem(viewer, place);
  if (!row) return null;
  const settings = row.settings as TakenSettings;
  const terms = row.terms as AssignmentSettings | null;
  const total = Number(row.total);
  const told = { feedback: settings.feedback, total };
  const led = Math.min(Math.max(1, place.position + (place.steps ?? 0)), total);
  return {
    ...row,
    question: toOpenQuestion(row.question as Question),
    settings,
    answered: row.answered !== null,
    open: attemptState(row, now) === 'open' && (!terms || row.member !== null),
    atOnce: savesAtOnce(settings, terms !== null),
    /** The language of the question that is recorded with an answer to it. */
    inLanguage: (locale: Locale) =>
      terms ? (languagesFor(terms.language, locale)[0] ?? locale) : locale,
    /** What a teacher is to see of where a pupil is; null where it is known. */
    seen: terms && !isNoted(row, led, now) ? led : null,
    taken: (saved: Taken['saved']): Taken => ({ ...told, saved }),
  };
}

type Item = NonNullable<Awaited<ReturnType<typeof loadItem>>>;
type Move = { readonly option: string; readonly direction: 'up' | 'down' };

/** Nothing was changed in a form whose inputs are null: what is stored stays. */
const leaveAlone = (item: Item, now: Date) =>
  Promise.resolve(note(item, now)).then(() => ok(item.taken('settled')));

/** Keeps what stands in the form without taking it as an answer. An answer that stands is left alone. */
export async function keepDraft(
  viewer: Viewer,
  place: Place,
  inputs: Inputs | null,
  locale: Locale,
  now: Date,
  move?: Move,
): Promise<Result<Taken, Closed>> {
  const item = await loadItem(viewer, place, now);
  if (!item) return fail('not-found');
  if (!item.open) return fail('closed');
  if (!inputs) return leaveAlone(item, now);
  const stands = move ? moveOption(item.question, inputs, move.option, move.direction) : inputs;
  if (!item.atOnce) return storeDraft(item, stands, now);
  const taken = await takeOrKeep(item, stands, locale, now);
  if (taken.ok) return taken;
  return taken.code === 'closed' ? fail('closed') : ok(item.taken('draft'));
}

async function storeDraft(item: Item, inputs: Inputs, now: Date): Promise<Result<Taken, 'closed'>> {
  if (!mayAnswer(item.settings, 'open', item.answered)) return ok(item.taken('settled'));
  const draft = JSON.stringify(inputs);
  const write = db.$executeRaw`
    UPDATE "AttemptItem" SET "draft" = ${draft}
    WHERE "id" = ${item.id} AND EXISTS (${ifOpen(Prisma.sql`1`, item, now)})`;
  const [kept] = await Promise.all([write, note(item, now)]);
  return kept ? ok(item.taken('draft')) : fail('closed');
}

/** Where a choice is an answer at once: what can be read is taken, anything else is kept as it stands. */
const takeOrKeep = (item: Item, inputs: Inputs, locale: Locale, now: Date) =>
  item.answered || isChosen(item.question, inputs, item.draft !== null)
    ? takeAnswer(item, inputs, locale, now)
    : storeDraft(item, inputs, now);

/**
 * Takes an answer. Where the first answer counts, a later one changes nothing and is not an error: sent
 * twice, it was sent once. What cannot be read is kept as a draft. The last answer of an attempt that
 * tells right from wrong as it goes ends it.
 */
export async function submitAnswer(
  viewer: Viewer,
  place: Place,
  inputs: Inputs,
  locale: Locale,
  now: Date,
): Promise<Result<Taken, Problem | Closed>> {
  const item = await loadItem(viewer, place, now);
  if (!item) return fail('not-found');
  return item.open ? takeAnswer(item, inputs, locale, now) : fail('closed');
}

/** What becomes of an answer that is there already: another one takes its place, or it stands. */
const REPLACE = Prisma.sql`DO UPDATE SET "response" = excluded."response", "locale" = excluded."locale",
  "answeredAt" = excluded."answeredAt"`;
const KEEP = Prisma.sql`DO NOTHING`;

async function takeAnswer(
  item: Item,
  inputs: Inputs,
  locale: Locale,
  now: Date,
): Promise<Result<Taken, Problem | 'closed'>> {
  const { id, settings } = item;
  if (!mayAnswer(settings, 'open', item.answered)) return ok(item.taken('settled'));
  const read = parseResponse(item.question, inputs);
  if (!read.ok) {
    const kept = await storeDraft(item, inputs, now);
    return kept.ok ? read : kept;
  }
  const response = JSON.stringify(read.value);
  const inLanguage = item.inLanguage(locale);
  const at = momentOf(item, now);
  const answer = Prisma.sql`${newId()}, ${id}, ${response}, ${inLanguage}, ${at}`;
  const write = (tx: Tx) => tx.$executeRaw`
    INSERT INTO "Answer" ("id", "itemId", "response", "locale", "answeredAt")
    ${ifOpen(answer, item, now)} ${HELD}
    ON CONFLICT ("itemId") ${mayAnswer(settings, 'open', true) ? REPLACE : KEEP}`;
  const isWhole = item.draft === null && settings.feedback !== 'each';
  const inOne = () =>
    db.$transaction(async (tx) => {
      if (!(await holdOpen(tx, item, now))) return false;
      if ((await write(tx)) === 0) return true;
      if (item.draft !== null)
        await tx.$executeRaw`UPDATE "AttemptItem" SET "draft" = NULL WHERE "id" = ${id}`;
      if (settings.feedback === 'each') await closeIfComplete(tx, item, now);
      return true;
    });
  const [taken] = await Promise.all([isWhole ? write(db) : inOne(), note(item, now)]);
  return taken ? ok(item.taken('answer')) : fail('closed');
}

/**
 * On leaving a question, and whenever its form is saved by itself: an answer already given follows the form, and
 * anything else is kept as a draft, or is an answer at once where the assignment has it so.
 */
export async function leaveItem(
  viewer: Viewer,
  place: Place,
  inputs: Inputs | null,
  locale: Locale,
  now: Date,
): Promise<Result<Taken, Problem | Closed>> {
  const item = await loadItem(viewer, place, now);
  if (!item) return fail('not-found');
  if (!item.open) return fail('closed');
  if (!inputs) return leaveAlone(item, now);
  if (item.atOnce) return takeOrKeep(item, inputs, locale, now);
  return item.answered ? takeAnswer(item, inputs, locale, now) : storeDraft(item, inputs, now);
}

/** What is asked for, while the attempt is open: a statement with this in it is whole by itself. */
const ifOpen = (what: Prisma.Sql, { attemptId }: Item, now: Date) => Prisma.sql`
  SELECT ${what} FROM "Attempt"
  WHERE "id" = ${attemptId} AND "finishedAt" IS NULL AND "expiresAt" > ${now}`;

/** Whoever ends the attempt waits, or has ended it before. SQLite has one writer at a time, and no word for it. */
const HELD = provider === 'postgresql' ? Prisma.sql`FOR NO KEY UPDATE` : Prisma.empty;

/** Where the pupil is: for the teacher to see, and no part of what is acknowledged. */
const note = ({ attemptId, seen }: Item, now: Date) =>
  seen &&
  db.$executeRaw`
    UPDATE "Attempt" SET "position" = ${seen}, "seenAt" = ${now}
    WHERE "id" = ${attemptId} AND "finishedAt" IS NULL AND "expiresAt" > ${now}`;

/**
 * Takes the attempt's row, if it is still open, for the length of the transaction: of two answers at one
 * time the second waits here and then sees the first. It writes what already stands there.
 */
async function holdOpen(tx: Tx, { attemptId }: Item, now: Date) {
  const held = await tx.$executeRaw`
    UPDATE "Attempt" SET "id" = "id"
    WHERE "id" = ${attemptId} AND "finishedAt" IS NULL AND "expiresAt" > ${now}`;
  return held === 1;
}

const closeIfComplete = (tx: Tx, item: Item, now: Date) => tx.$executeRaw`
  UPDATE "Attempt" SET "finishedAt" = ${momentOf(item, now)}
  WHERE "id" = ${item.attemptId} AND NOT EXISTS (
    SELECT 1 FROM "AttemptItem" i LEFT JOIN "Answer" r ON r."itemId" = i."id"
    WHERE i."attemptId" = ${item.attemptId} AND r."id" IS NULL)`;

/** Ends an attempt; one that has ended stays as it ended. */
export async function finishAttempt(viewer: Viewer, id: string, now: Date) {
  const where = { id, userId: viewer.id, ...unfinished(now) };
  const select = { startedAt: true, assignmentId: true } as const;
  const attempt = await db.attempt.findFirst({ where, select });
  if (!attempt) return;
  // A `where` over several tables is read before it is written, and another end could come between.
  const open =
    attempt.assignmentId === null ||
    (await db.attempt.count({ where: { ...openFor(viewer, now), id } })) > 0;
  if (open) await db.attempt.updateMany({ where, data: { finishedAt: momentOf(attempt, now) } });
}
