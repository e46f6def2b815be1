import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Question } from '../../domain/question';
import { keepDraft, leaveItem, submitAnswer } from '../../features/attempt/mutations';
import { getItem } from '../../features/attempt/queries';
import { db } from '../../lib/db';
import type { Viewer } from '../../lib/session';
import {
  importBuiltIn,
  later,
  makeLearner,
  NOW,
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

async function begin(choices: object) {
  const attempt = await startQuiz(viewer, choices);
  const questions = await questionsOf(attempt);
  const first = questions[0] as Question;
  const place = { attempt, position: 1 };
  return { attempt, questions, first, place, see: () => getItem(viewer, attempt, 1, NOW) };
}

const answersOf = (attempt: string) =>
  db.answer.findMany({ where: { item: { attemptId: attempt } } });

describe('where each answer is told right from wrong', () => {
  it('shows the key after the answer and not before', async () => {
    const { place, first, see } = await begin({ kinds: ['single'] });
    const before = await see();
    expect(before?.graded).toBeNull();
    expect(before?.open).not.toHaveProperty('key');
    expect(JSON.stringify(before)).not.toMatch(/correct|proof|accepted|explanation|citation/);
    await submitAnswer(viewer, place, wrongInputs(first), 'ru', NOW);
    expect((await see())?.graded).toMatchObject({ points: 0, question: { key: first.key } });
  });

  it('counts the first answer, however often and whatever is sent after it', async () => {
    const { attempt, place, first, see } = await begin({ kinds: ['single'] });
    await submitAnswer(viewer, place, wrongInputs(first), 'ru', NOW);
    const again = await submitAnswer(
      viewer,
      place,
      rightInputs(first),
      'en',
      later({ minutes: 1 }),
    );
    expect(again).toMatchObject({ ok: true });
    expect((await see())?.graded?.points).toBe(0);
    expect(await answersOf(attempt)).toMatchObject([{ locale: 'ru', answeredAt: NOW }]);
  });

  it('takes one of many answers that come at once', async () => {
    const { attempt, place, first } = await begin({ kinds: ['single'] });
    const sent = Array.from({ length: 8 }, (_, i) =>
      submitAnswer(viewer, place, i % 2 ? rightInputs(first) : wrongInputs(first), 'en', NOW),
    );
    expect((await Promise.all(sent)).map(({ ok }) => ok)).toEqual(Array(8).fill(true));
    expect(await answersOf(attempt)).toHaveLength(1);
  });

  it('ends once when the last answers come at once', async () => {
    const { attempt, questions } = await begin({ kinds: ['single'] });
    await Promise.all(
      questions.map((question, index) =>
        submitAnswer(viewer, { attempt, position: index + 1 }, rightInputs(question), 'en', NOW),
      ),
    );
    const { finishedAt } = await db.attempt.findUniqueOrThrow({ where: { id: attempt } });
    expect(finishedAt).toEqual(NOW);
    expect(await answersOf(attempt)).toHaveLength(5);
  });
});

describe('where everything is told at the end', () => {
  it('lets an answer be changed and shows no key', async () => {
    const { attempt, place, first, see } = await begin({ kinds: ['single'], feedback: 'end' });
    await submitAnswer(viewer, place, wrongInputs(first), 'ru', NOW);
    await submitAnswer(viewer, place, rightInputs(first), 'en', later({ minutes: 1 }));
    const page = await see();
    expect(page).toMatchObject({ graded: null, mayAnswer: true, inputs: rightInputs(first) });
    expect(await answersOf(attempt)).toMatchObject([
      { locale: 'en', answeredAt: later({ minutes: 1 }) },
    ]);
  });

  it('takes a changed answer along when the question is left', async () => {
    const { attempt, place, first } = await begin({ kinds: ['single'], feedback: 'end' });
    await leaveItem(viewer, place, wrongInputs(first), 'en', NOW);
    expect(await answersOf(attempt)).toEqual([]);
    await submitAnswer(viewer, place, wrongInputs(first), 'en', NOW);
    await leaveItem(viewer, place, rightInputs(first), 'en', NOW);
    const [answer] = await answersOf(attempt);
    expect(answer?.response).toEqual({ kind: 'single', option: rightInputs(first).choice?.[0] });
  });

  it('takes none after the end', async () => {
    const { attempt, place, first } = await begin({ kinds: ['single'], feedback: 'end' });
    await db.attempt.update({ where: { id: attempt }, data: { finishedAt: NOW } });
    const sent = await submitAnswer(viewer, place, rightInputs(first), 'en', NOW);
    expect(sent).toEqual({ ok: false, code: 'closed' });
    expect(await answersOf(attempt)).toEqual([]);
  });
});

describe('what is in a form and not yet an answer', () => {
  it('is kept as it was typed', async () => {
    const { attempt, place, see } = await begin({ kinds: ['date'] });
    await keepDraft(viewer, place, { typed: ['26 янв'] }, 'ru', NOW);
    expect((await see())?.inputs).toEqual({ typed: ['26 янв'] });
    expect(await answersOf(attempt)).toEqual([]);
  });

  it('is kept when it cannot be read, and gone once it is answered', async () => {
    const { place, first, see } = await begin({ kinds: ['date'], feedback: 'end' });
    const refused = await submitAnswer(viewer, place, { typed: ['yesterday'] }, 'en', NOW);
    expect(refused).toEqual({ ok: false, code: 'unreadable-date' });
    expect((await see())?.inputs).toEqual({ typed: ['yesterday'] });
    await submitAnswer(viewer, place, rightInputs(first), 'en', NOW);
    expect((await see())?.inputs).toEqual(rightInputs(first));
  });

  it('has an option moved without taking an answer', async () => {
    const { attempt, place, first, see } = await begin({ kinds: ['order'] });
    const [one, two, ...rest] = first.options.map(({ id }) => id);
    if (!one || !two) throw new Error('too short an order');
    await keepDraft(viewer, place, {}, 'en', NOW, { option: two, direction: 'up' });
    const places = [two, one, ...rest].map((id, index) => [`at:${id}`, [String(index + 1)]]);
    expect((await see())?.inputs).toEqual(Object.fromEntries(places));
    expect(await answersOf(attempt)).toEqual([]);
  });
});
