import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { finishAttempt, submitAnswer } from '../../features/attempt/mutations';
import {
  getAttempt,
  getItem,
  getOpenAttempt,
  getResult,
  listAttempts,
} from '../../features/attempt/queries';
import { startSchema } from '../../features/attempt/schema';
import { createAttempt } from '../../features/quiz/mutations';
import { db } from '../../lib/db';
import type { Viewer } from '../../lib/session';
import {
  importBuiltIn,
  later,
  makeLearner,
  NOW,
  PACK,
  questionsOf,
  rightInputs,
  startQuiz,
  wrongInputs,
} from '../fixtures/learner';

let viewer: Viewer;

beforeAll(importBuiltIn);
beforeEach(async () => {
  viewer = await makeLearner();
});

async function answerAll(attempt: string, wrong: readonly number[] = [], now = NOW) {
  for (const [index, question] of (await questionsOf(attempt)).entries()) {
    const inputs = wrong.includes(index + 1) ? wrongInputs(question) : rightInputs(question);
    const taken = await submitAnswer(viewer, { attempt, position: index + 1 }, inputs, 'en', now);
    expect(taken.ok).toBe(true);
  }
}

describe('starting an attempt', () => {
  it('freezes the paper that was drawn', async () => {
    const id = await startQuiz(viewer, { count: 10 });
    const head = await getAttempt(viewer, id, NOW);
    expect(head).toMatchObject({ state: 'open', finishedAt: null, expiresAt: later({ days: 14 }) });
    expect(head?.places.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set((await questionsOf(id)).map((question) => question.id)).size).toBe(10);
  });

  it('draws the same paper from the same seed', async () => {
    const first = await questionsOf(await startQuiz(viewer));
    const second = await questionsOf(await startQuiz(await makeLearner()));
    expect(second).toEqual(first);
  });

  it('keeps to the kinds and the topics that were chosen', async () => {
    const [any] = await questionsOf(await startQuiz(viewer));
    const topic = any?.topic ?? '';
    const id = await startQuiz(viewer, { kinds: ['true-false'], topics: [topic] });
    for (const question of await questionsOf(id))
      expect(question).toMatchObject({ kind: 'true-false', topic });
  });

  it('says how many there are when they are too few, and starts nothing', async () => {
    const start = startSchema.parse({ pack: PACK, count: 30, kinds: ['number'] });
    const started = await createAttempt(viewer, start, 's', NOW);
    expect(started).toMatchObject({ ok: false, code: 'too-few-questions' });
    expect('available' in started && started.available).toBeGreaterThan(0);
    expect(await db.attempt.count({ where: { userId: viewer.id } })).toBe(0);
  });

  it('knows no pack of another name', async () => {
    const start = startSchema.parse({ pack: 'no-such-pack' });
    expect(await createAttempt(viewer, start, 's', NOW)).toEqual({
      ok: false,
      code: 'unknown-pack',
    });
  });
});

describe('an attempt is its owner’s alone', () => {
  it('and for anybody else does not exist', async () => {
    const id = await startQuiz(viewer);
    const other = await makeLearner();
    const place = { attempt: id, position: 1 };
    const [question] = await questionsOf(id);
    expect(await getAttempt(other, id, NOW)).toBeNull();
    expect(await getItem(other, id, 1, NOW)).toBeNull();
    expect(
      question && (await submitAnswer(other, place, rightInputs(question), 'en', NOW)),
    ).toEqual({ ok: false, code: 'not-found' });
    await finishAttempt(other, id, NOW);
    expect(await getAttempt(viewer, id, NOW)).toMatchObject({ state: 'open' });
    expect(await getResult(other, id, later({ days: 20 }))).toBeNull();
    expect(await getOpenAttempt(other, NOW)).toBeNull();
    expect(await listAttempts(other, 10, later({ days: 20 }))).toEqual([]);
  });
});

describe('how an attempt ends', () => {
  it('with the last answer, when each one is told right from wrong', async () => {
    const id = await startQuiz(viewer, { kinds: ['single'] });
    await answerAll(id, [2, 4], later({ minutes: 5 }));
    const result = await getResult(viewer, id, later({ minutes: 6 }));
    expect(result?.attempt).toMatchObject({ state: 'finished', finishedAt: later({ minutes: 5 }) });
    expect(result?.score).toEqual({ points: 3, max: 5 });
    expect(result?.items.map(({ points }) => points)).toEqual([1, 0, 1, 0, 1]);
    expect(result?.topics.reduce((sum, { points }) => sum + points, 0)).toBe(3);
  });

  it('not before the learner says so, when everything is told at the end', async () => {
    const id = await startQuiz(viewer, { kinds: ['single'], feedback: 'end' });
    await answerAll(id);
    expect(await getResult(viewer, id, NOW)).toBeNull();
    await finishAttempt(viewer, id, later({ minutes: 1 }));
    await finishAttempt(viewer, id, later({ minutes: 9 }));
    const result = await getResult(viewer, id, later({ minutes: 10 }));
    expect(result?.attempt.finishedAt).toEqual(later({ minutes: 1 }));
    expect(result?.score).toEqual({ points: 5, max: 5 });
  });

  it('by itself after fourteen days, with what was answered', async () => {
    const id = await startQuiz(viewer, { kinds: ['single'] });
    const [first] = await questionsOf(id);
    if (!first) throw new Error('an empty paper');
    const place = { attempt: id, position: 1 };
    await submitAnswer(viewer, place, rightInputs(first), 'ru', later({ days: 13 }));
    const over = later({ days: 14 });
    expect(await submitAnswer(viewer, { ...place, position: 2 }, {}, 'ru', over)).toEqual({
      ok: false,
      code: 'closed',
    });
    await finishAttempt(viewer, id, over);
    const result = await getResult(viewer, id, over);
    expect(result?.attempt).toMatchObject({ state: 'expired', finishedAt: null });
    expect(result?.score).toEqual({ points: 1, max: 5 });
  });
});

describe('what a learner comes back to', () => {
  it('is the first question without an answer of the latest open attempt', async () => {
    await startQuiz(viewer, { kinds: ['single'] });
    const id = await startQuiz(viewer, { kinds: ['single'] }, later({ minutes: 1 }));
    const [first] = await questionsOf(id);
    if (!first) throw new Error('an empty paper');
    await submitAnswer(viewer, { attempt: id, position: 1 }, wrongInputs(first), 'en', later({}));
    expect(await getOpenAttempt(viewer, later({ minutes: 2 }))).toEqual({
      id,
      startedAt: later({ minutes: 1 }),
      position: 2,
      total: 5,
    });
    expect(await getOpenAttempt(viewer, later({ days: 15 }))).toBeNull();
  });

  it('lists attempts that are over, the latest first', async () => {
    const first = await startQuiz(viewer, { kinds: ['single'] });
    await answerAll(first);
    const second = await startQuiz(viewer, { kinds: ['single'] }, later({ days: 1 }));
    await answerAll(second, [1], later({ days: 1 }));
    await startQuiz(viewer, {}, later({ days: 2 }));
    const listed = await listAttempts(viewer, 10, later({ days: 2 }));
    expect(listed.map(({ id, points, max }) => [id, points, max])).toEqual([
      [second, 4, 5],
      [first, 5, 5],
    ]);
    expect(await listAttempts(viewer, 1, later({ days: 2 }))).toHaveLength(1);
  });
});

describe('again, only what was missed', () => {
  const again = (missedFrom: string, now = later({ minutes: 9 })) =>
    createAttempt(viewer, startSchema.parse({ pack: PACK, missedFrom }), 'another seed', now);

  it('asks those questions and no others', async () => {
    const id = await startQuiz(viewer, { kinds: ['single'] });
    await answerAll(id, [2, 5]);
    const paper = await questionsOf(id);
    const started = await again(id);
    if (!started.ok) throw new Error(started.code);
    const ids = (await questionsOf(started.value.id)).map((question) => question.id);
    expect(ids.sort()).toEqual([paper[1]?.id, paper[4]?.id].sort());
    expect((await getAttempt(viewer, started.value.id, NOW))?.settings.count).toBe(2);
  });

  it('has nothing to ask after a quiz without a mistake', async () => {
    const id = await startQuiz(viewer, { kinds: ['single'] });
    await answerAll(id);
    expect(await again(id)).toEqual({ ok: false, code: 'nothing-missed' });
  });

  it('tells nothing of an attempt that is open, or another’s', async () => {
    const open = await startQuiz(viewer, { kinds: ['single'], feedback: 'end' });
    await answerAll(open, [1]);
    expect(await again(open)).toEqual({ ok: false, code: 'nothing-missed' });
    const theirs = await startQuiz(await makeLearner(), { kinds: ['single'] });
    expect(await again(theirs, later({ days: 30 }))).toEqual({ ok: false, code: 'nothing-missed' });
  });
});
