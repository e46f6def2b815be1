import { toOpenQuestion } from '../../domain/open-question';
import { drawPaper } from '../../domain/paper';
import { attemptState, expiryOf, mayAnswer } from '../../domain/policy';
import type { Question } from '../../domain/question';
import { type Inputs, moveOption, type Problem, parseResponse } from '../../domain/response';
import { fail, type Locale, ok, type Result } from '../../domain/vocabulary';
import { db, Prisma, type Tx } from '../../lib/db';
import type { Viewer } from '../../lib/session';
import { getPublicPackIndex } from '../pack/queries';
import { getResult } from './queries';
import type { Settings, Start } from './schema';

/** `available`: how many questions there are for the choices made. */
export type Started =
  | Result<{ readonly id: string }, 'unknown-pack' | 'nothing-missed'>
  | { readonly ok: false; readonly code: 'too-few-questions'; readonly available: number };

/** Draws a paper and freezes it: from here on neither the pack nor the templates can change it. */
export async function createAttempt(
  viewer: Viewer,
  { missedFrom, ...chosen }: Start,
  seed: string,
  now: Date,
): Promise<Started> {
  const pack = await getPublicPackIndex(chosen.pack);
  if (!pack) return fail('unknown-pack');
  const missed = missedFrom && (await listMissed(viewer, missedFrom, now));
  if (missed && missed.questions.length === 0) return fail('nothing-missed');

  const settings: Settings = missed ? { ...chosen, count: missed.questions.length } : chosen;
  const paper = drawPaper(pack.index, {
    seed,
    count: settings.count,
    ...(missed ?? narrowing(chosen)),
  });
  // A newer pack may lack what was missed in an older one; what is left of it is asked.
  if (paper.length === 0 || (!missed && paper.length < settings.count))
    return { ok: false, code: 'too-few-questions', available: paper.length };

  const { id } = await db.attempt.create({
    data: {
      userId: viewer.id,
      packVersionId: pack.versionId,
      seed,
      settings: { ...settings, count: paper.length },
      startedAt: now,
      expiresAt: expiryOf(now),
      items: { create: paper.map(toItem) },
    },
    select: { id: true },
  });
  return ok({ id });
}

const narrowing = ({ topics, kinds }: Settings) => ({
  ...(topics.length > 0 && { topics }),
  ...(kinds.length > 0 && { kinds }),
});

const toItem = (question: Question, index: number) => ({
  position: index + 1,
  questionId: question.id,
  topic: question.topic,
  kind: question.kind,
  question: toJson(question),
});

/** Questions as we make them are plain data; the type of the column cannot know that. */
const toJson = (value: unknown) => value as Prisma.InputJsonValue;

/** Only an attempt that is over tells what was missed: its questions, and the facts they are asked of. */
async function listMissed(viewer: Viewer, attemptId: string, now: Date) {
  const result = await getResult(viewer, attemptId, now);
  const missed = result?.items.filter(({ points }) => points < 1) ?? [];
  return {
    questions: missed.map(({ question }) => question.id),
    facts: [...new Set(missed.flatMap(({ question }) => question.facts.slice(0, 1)))],
  };
}

export type Place = { readonly attempt: string; readonly position: number };
export type Closed = 'not-found' | 'closed';
/** What decides where a learner goes next. */
export type Taken = { readonly feedback: Settings['feedback']; readonly total: number };

/** An item that may be worked on, and the state in which its attempt was found. */
async function loadItem(viewer: Viewer, { attempt: attemptId, position }: Place, now: Date) {
  const item = await db.attemptItem.findFirst({
    where: { position, attempt: { id: attemptId, userId: viewer.id } },
    select: {
      id: true,
      question: true,
      draft: true,
      answer: { select: { id: true } },
      attempt: {
        select: {
          id: true,
          seed: true,
          settings: true,
          startedAt: true,
          expiresAt: true,
          finishedAt: true,
          _count: { select: { items: true } },
        },
      },
    },
  });
  if (!item) return null;
  const { attempt } = item;
  const settings = attempt.settings as unknown as Settings;
  return {
    ...item,
    question: toOpenQuestion(item.question as unknown as Question),
    settings,
    state: attemptState(attempt, now),
    taken: { feedback: settings.feedback, total: attempt._count.items } satisfies Taken,
  };
}

/** Keeps what stands in the form without taking it as an answer. An answer that stands is left alone. */
export async function keepDraft(
  viewer: Viewer,
  place: Place,
  inputs: Inputs,
  now: Date,
  move?: { readonly option: string; readonly direction: 'up' | 'down' },
): Promise<Result<Taken, Closed>> {
  const item = await loadItem(viewer, place, now);
  if (!item) return fail('not-found');
  if (item.state !== 'open') return fail('closed');
  if (mayAnswer(item.settings, item.state, item.answer !== null)) {
    const draft = move ? moveOption(item.question, inputs, move.option, move.direction) : inputs;
    await db.attemptItem.update({ where: { id: item.id }, data: { draft: toJson(draft) } });
  }
  return ok(item.taken);
}

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
  const { settings, attempt } = item;
  if (item.state === 'open' && !mayAnswer(settings, item.state, item.answer !== null))
    return ok(item.taken);
  if (item.state !== 'open') return fail('closed');

  const read = parseResponse(item.question, inputs);
  if (!read.ok) {
    await db.attemptItem.update({ where: { id: item.id }, data: { draft: toJson(inputs) } });
    return read;
  }
  const answer = { response: toJson(read.value), locale, answeredAt: now };
  const taken = await db.$transaction(async (tx) => {
    if (!(await holdOpen(tx, attempt, now))) return false;
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
    if (settings.feedback === 'each') await closeIfComplete(tx, attempt.id, now);
    return true;
  });
  return taken ? ok(item.taken) : fail('closed');
}

/** On leaving a question: an answer already given follows the form, anything else is kept as a draft. */
export async function leaveItem(
  viewer: Viewer,
  place: Place,
  inputs: Inputs,
  locale: Locale,
  now: Date,
): Promise<Result<Taken, Problem | Closed>> {
  const item = await loadItem(viewer, place, now);
  return item?.answer
    ? submitAnswer(viewer, place, inputs, locale, now)
    : keepDraft(viewer, place, inputs, now);
}

/**
 * Takes the attempt's row, if it is still open, for the length of the transaction: of two answers at one
 * time the second waits here and then sees the first. It writes what already stands there.
 */
async function holdOpen(tx: Tx, { id, seed }: { id: string; seed: string }, now: Date) {
  const held = await tx.attempt.updateMany({
    where: { id, finishedAt: null, expiresAt: { gt: now } },
    data: { seed },
  });
  return held.count === 1;
}

async function closeIfComplete(tx: Tx, id: string, now: Date) {
  const left = await tx.attemptItem.count({ where: { attemptId: id, answer: null } });
  if (left === 0) await tx.attempt.update({ where: { id }, data: { finishedAt: now } });
}

/** Ends an attempt; one that has ended stays as it ended. */
export async function finishAttempt(viewer: Viewer, id: string, now: Date) {
  await db.attempt.updateMany({
    where: { id, userId: viewer.id, finishedAt: null, expiresAt: { gt: now } },
    data: { finishedAt: now },
  });
}
