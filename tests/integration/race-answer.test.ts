import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Question } from '../../domain/question';
import { finishAttempt, leaveItem, submitAnswer } from '../../features/attempt/mutations';
import { getAttempt, getItem, getResult } from '../../features/attempt/queries';
import { db, provider } from '../../lib/db';
import {
  importBuiltIn,
  later,
  NOW,
  questionsOf,
  rightInputs,
  wrongInputs,
} from '../fixtures/learner';
import { answersOf, type Lesson, makeLesson } from '../fixtures/lesson';

// One attempt from two sides: the same question twice, two windows, an answer on its way while the attempt is submitted.

const ROUNDS = provider === 'postgresql' ? 16 : 6;

let lesson: Lesson;
beforeAll(importBuiltIn);
beforeEach(async () => {
  lesson = await makeLesson();
});

/** What is stored at each place: true for the right answer, false for the wrong one, undefined for none. */
async function standing(attempt: string, questions: readonly Question[]) {
  const answers = await answersOf(attempt);
  const items = await db.attemptItem.findMany({
    where: { attemptId: attempt },
    orderBy: { position: 'asc' },
    select: { id: true },
  });
  return items.map(({ id }, index) => {
    const given = answers.filter(({ itemId }) => itemId === id);
    expect(given.length).toBeLessThan(2);
    const key = JSON.stringify(questions[index]?.key);
    return given[0] && JSON.stringify(given[0].response) === key;
  });
}

const inputsOf = (question: Question | undefined, right: boolean) =>
  right ? rightInputs(question as Question) : wrongInputs(question as Question);

describe(`an attempt from two sides (${provider})`, () => {
  it('the same answer twice at one time: both are acknowledged, and it is there once', async () => {
    const { id, questions, place } = await lesson.start(await lesson.assigned());
    for (let n = 0; n < ROUNDS; n++) {
      const inputs = inputsOf(questions[0], n % 2 === 0);
      const sent = [submitAnswer, leaveItem, leaveItem].map((send) =>
        send(lesson.pupil, place, inputs, 'en', NOW),
      );
      expect((await Promise.all(sent)).map(({ ok }) => ok)).toEqual([true, true, true]);
      expect((await standing(id, questions))[0]).toBe(n % 2 === 0);
    }
  });

  it('submitted while an answer is on its way: it was in time and counts, or is refused and does not', async () => {
    const assignment = await lesson.assigned({ attempts: ROUNDS });
    for (let n = 0; n < ROUNDS; n++) {
      const { id, questions, first, place } = await lesson.start(assignment);
      const answering = async () => {
        await new Promise((done) => setTimeout(done, n % 4));
        return submitAnswer(lesson.pupil, place, rightInputs(first), 'en', NOW);
      };
      const [taken] = await Promise.all([answering(), finishAttempt(lesson.pupil, id, NOW)]);
      expect(taken.ok || taken.code === 'closed').toBe(true);
      expect((await standing(id, questions))[0]).toBe(taken.ok || undefined);
      const result = await getResult(lesson.pupil, id, later({ minutes: 1 }));
      expect(result?.score.points).toBe(taken.ok ? 1 : 0);
      const late = await submitAnswer(lesson.pupil, place, wrongInputs(first), 'en', NOW);
      expect(late).toEqual({ ok: false, code: 'closed' });
    }
  });

  it('submitted while the next one is started: never two at one time', async () => {
    const assignment = await lesson.assigned({ attempts: ROUNDS + 1 });
    for (let n = 0; n < ROUNDS; n++) {
      const { id } = await lesson.start(assignment);
      await Promise.all([finishAttempt(lesson.pupil, id, NOW), lesson.start(assignment)]);
      const open = { assignmentId: assignment, finishedAt: null };
      expect(await db.attempt.count({ where: open })).toBeLessThan(2);
      expect((await getAttempt(lesson.pupil, id, NOW))?.state).toBe('finished');
    }
  });

  it('two windows: what stands is the last word of one of them, and both show it', async () => {
    const step = fc.record({ at: fc.integer({ min: 0, max: 2 }), right: fc.boolean() });
    const tab = fc.array(step, { maxLength: 5 });
    const assignment = await lesson.assigned({ attempts: 1000 });
    const run = async (one: Step[], other: Step[]) => {
      const { id } = await lesson.start(assignment);
      const questions = await questionsOf(id);
      const work = async (steps: readonly Step[]) => {
        for (const { at, right } of steps) {
          const place = { attempt: id, position: at + 1 };
          const inputs = inputsOf(questions[at], right);
          const left = await leaveItem(lesson.pupil, place, inputs, 'en', NOW);
          expect(left).toMatchObject({ ok: true, value: { saved: 'answer' } });
        }
      };
      await Promise.all([work(one), work(other)]);
      const stored = await standing(id, questions);
      for (const at of [0, 1, 2]) {
        const last = [one, other].map((steps) => steps.findLast((each) => each.at === at)?.right);
        const words = last.filter((word) => word !== undefined);
        expect(words.length === 0 ? [undefined] : words).toContain(stored[at]);
        const page = await getItem(lesson.pupil, id, at + 1, NOW);
        const shown = stored[at] === undefined ? {} : inputsOf(questions[at], stored[at]);
        expect(page?.inputs).toEqual(shown);
      }
      await finishAttempt(lesson.pupil, id, NOW);
    };
    await fc.assert(fc.asyncProperty(tab, tab, run), { numRuns: ROUNDS, endOnFailure: true });
  });
});

type Step = { readonly at: number; readonly right: boolean };
