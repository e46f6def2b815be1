import { languagesFor } from '../../domain/assignment';
import { isChosen, momentOf } from '../../domain/attempt';
import { toOpenQuestion } from '../../domain/open-question';
import { attemptState, mayAnswer, savesAtOnce } from '../../domain/policy';
import type { Question } from '../../domain/question';
import { type Inputs, moveOption, type Problem, parseResponse } from '../../domain/response';
import { fail, type Locale, ok, type Result } from '../../domain/vocabulary';
import { db, Prisma, type Tx } from '../../lib/db';
import type { Viewer } from '../../lib/session';
import { openFor, unfinished } from '../assigned/format/open';
import { getTerms } from '../assigned/queries';
import type { TakenSettings } from './schema';

/** Questions as we make them are plain data; the type of the column cannot know that. */
const toJson = (value: unknown) => value as Prisma.InputJsonValue;

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
  /** `settled`: an earlier answer stands and cannot be changed. */
  readonly saved: 'answer' | 'draft' | 'settled';
};

/** An item that may be worked on, and the state in which its attempt was found. */
async function loadItem(viewer: Viewer, place: Place, now: Date) {
  const item = await db.attemptItem.findFirst({
    where: { position: place.position, attempt: { id: place.attempt, userId: viewer.id } },
    select: {
      id: true,
      question: true,
      draft: true,
      answer: { select: { id: true } },
      attempt: {
        select: {
          id: true,
          seed: true,
          assignmentId: true,
          settings: true,
          startedAt: true,
          expiresAt: true,
          finishedAt: true,
          _count: { select: { items: true } },
        },
      },
    },
  });
  // The attempt is read after its item, and may be gone by then.
  if (!item?.attempt) return null;
  const { attempt } = item;
  const terms = await getTerms(viewer, attempt.assignmentId, now);
  const assigned = attempt.assignmentId !== null;
  const settings = attempt.settings as unknown as TakenSettings;
  const total = attempt._count.items;
  const told = { feedback: settings.feedback, total };
  const led = place.position + (place.steps ?? 0);
  return {
    ...item,
    question: toOpenQuestion(item.question as unknown as Question),
    settings,
    open: attemptState(attempt, now) === 'open' && (!assigned || terms?.atWork === true),
    atOnce: savesAtOnce(settings, assigned),
    /** The language of the question that is recorded with an answer to it. */
    inLanguage: (locale: Locale) =>
      terms ? (languagesFor(terms.settings.language, locale)[0] ?? locale) : locale,
    /** What a teacher sees of where a pupil is. */
    seen: assigned ? { position: Math.min(Math.max(1, led), total), seenAt: now } : null,
    taken: (saved: Taken['saved']): Taken => ({ ...told, saved }),
  };
}

type Item = NonNullable<Awaited<ReturnType<typeof loadItem>>>;
type Move = { readonly option: string; readonly direction: 'up' | 'down' };

/** Keeps what stands in the form without taking it as an answer. An answer that stands is left alone. */
export async function keepDraft(
  viewer: Viewer,
  place: Place,
  inputs: Inputs,
  locale: Locale,
  now: Date,
  move?: Move,
): Promise<Result<Taken, Closed>> {
  const item = await loadItem(viewer, place, now);
  if (!item) return fail('not-found');
  if (!item.open) return fail('closed');
  const stands = move ? moveOption(item.question, inputs, move.option, move.direction) : inputs;
  if (!item.atOnce) return storeDraft(item, stands, now);
  const taken = await takeOrKeep(item, stands, locale, now);
  if (taken.ok) return taken;
  return taken.code === 'closed' ? fail('closed') : ok(item.taken('draft'));
}

async function storeDraft(item: Item, inputs: Inputs, now: Date): Promise<Result<Taken, 'closed'>> {
  if (!mayAnswer(item.settings, 'open', item.answer !== null)) return ok(item.taken('settled'));
  const draft = { where: { id: item.id }, data: { draft: toJson(inputs) } };
  if (!item.seen) await db.attemptItem.update(draft);
  else {
    const held = await db.$transaction(async (tx) => {
      const isOpen = await holdOpen(tx, item, now);
      if (isOpen) await tx.attemptItem.update(draft);
      return isOpen;
    });
    if (!held) return fail('closed');
  }
  return ok(item.taken('draft'));
}

/** Where a choice is an answer at once: what can be read is taken, anything else is kept as it stands. */
const takeOrKeep = (item: Item, inputs: Inputs, locale: Locale, now: Date) =>
  item.answer || isChosen(item.question, inputs, item.draft !== null)
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

async function takeAnswer(
  item: Item,
  inputs: Inputs,
  locale: Locale,
  now: Date,
): Promise<Result<Taken, Problem | 'closed'>> {
  const { settings, attempt } = item;
  if (!mayAnswer(settings, 'open', item.answer !== null)) return ok(item.taken('settled'));
  const read = parseResponse(item.question, inputs);
  if (!read.ok) {
    const kept = await storeDraft(item, inputs, now);
    return kept.ok ? read : kept;
  }
  const answer = {
    response: toJson(read.value),
    locale: item.inLanguage(locale),
    answeredAt: momentOf(attempt, now),
  };
  const taken = await db.$transaction(async (tx) => {
    if (!(await holdOpen(tx, item, now))) return false;
    const earlier = await tx.answer.findUnique({
      where: { itemId: item.id },
      select: { id: true },
    });
    if (!mayAnswer(settings, 'open', earlier !== null)) return true;
    await tx.answer.upsert({
      where: { itemId: item.id },
      create: { itemId: item.id, ...answer },
      update: answer,
    });
    if (item.draft !== null)
      await tx.attemptItem.update({ where: { id: item.id }, data: { draft: Prisma.DbNull } });
    if (settings.feedback === 'each') await closeIfComplete(tx, attempt, now);
    return true;
  });
  return taken ? ok(item.taken('answer')) : fail('closed');
}

/**
 * On leaving a question, and whenever its form is saved by itself: an answer already given follows the form, and
 * anything else is kept as a draft, or is an answer at once where the assignment has it so.
 */
export async function leaveItem(
  viewer: Viewer,
  place: Place,
  inputs: Inputs,
  locale: Locale,
  now: Date,
): Promise<Result<Taken, Problem | Closed>> {
  const item = await loadItem(viewer, place, now);
  if (!item) return fail('not-found');
  if (!item.open) return fail('closed');
  if (item.atOnce) return takeOrKeep(item, inputs, locale, now);
  return item.answer ? takeAnswer(item, inputs, locale, now) : storeDraft(item, inputs, now);
}

/**
 * Takes the attempt's row, if it is still open, for the length of the transaction: of two answers at one
 * time the second waits here and then sees the first. It writes what already stands there, or at an assignment
 * where the pupil was seen.
 */
async function holdOpen(tx: Tx, { attempt, seen }: Item, now: Date) {
  const held = await tx.attempt.updateMany({
    where: { id: attempt.id, ...unfinished(now) },
    data: seen ?? { seed: attempt.seed },
  });
  return held.count === 1;
}

async function closeIfComplete(tx: Tx, attempt: Item['attempt'], now: Date) {
  const { id } = attempt;
  const left = await tx.attemptItem.count({ where: { attemptId: id, answer: null } });
  if (left > 0) return;
  await tx.attempt.update({ where: { id }, data: { finishedAt: momentOf(attempt, now) } });
}

/** Ends an attempt; one that has ended stays as it ended. */
export async function finishAttempt(viewer: Viewer, id: string, now: Date) {
  const where = { id, userId: viewer.id, ...unfinished(now) };
  const attempt = await db.attempt.findFirst({
    where,
    select: { startedAt: true, assignmentId: true },
  });
  if (!attempt) return;
  // A `where` over several tables is read before it is written, and another end could come between.
  const open =
    attempt.assignmentId === null ||
    (await db.attempt.count({ where: { ...openFor(viewer, now), id } })) > 0;
  if (open) await db.attempt.updateMany({ where, data: { finishedAt: momentOf(attempt, now) } });
}
