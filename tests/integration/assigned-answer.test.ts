import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Question } from '../../domain/question';
import type { SetContent } from '../../domain/set';
import { flagItem, noteSeen } from '../../features/assigned/mutations';
import { keepDraft, leaveItem, submitAnswer } from '../../features/attempt/mutations';
import { getAttempt, getItem, getResult } from '../../features/attempt/queries';
import { db } from '../../lib/db';
import type { Viewer } from '../../lib/session';
import {
  importBuiltIn,
  later,
  makeLearner,
  NOW,
  rightInputs,
  wrongInputs,
} from '../fixtures/learner';
import { answersOf, type Lesson, makeLesson, SINGLES } from '../fixtures/lesson';

let pupil: Viewer;
let assigned: Lesson['assigned'];
let start: Lesson['start'];

beforeAll(importBuiltIn);
beforeEach(async () => {
  ({ pupil, assigned, start } = await makeLesson());
});

describe('answering, where it is told later', () => {
  it('takes what was chosen as the answer at once, and the last word counts', async () => {
    const { id, first, place } = await start(await assigned());
    expect(await leaveItem(pupil, place, wrongInputs(first), 'ru', NOW)).toMatchObject({
      value: { saved: 'answer' },
    });
    await leaveItem(pupil, place, rightInputs(first), 'en', later({ minutes: 1 }));
    expect(await answersOf(id)).toMatchObject([
      { locale: 'en', answeredAt: later({ minutes: 1 }), response: first.key },
    ]);
  });

  it('loses no answer when what follows it cannot be read', async () => {
    const { id, first, place } = await start(await assigned());
    await leaveItem(pupil, place, rightInputs(first), 'ru', NOW);
    expect(await leaveItem(pupil, place, {}, 'ru', NOW)).toEqual({
      ok: false,
      code: 'nothing-chosen',
    });
    expect(await answersOf(id)).toMatchObject([{ response: first.key }]);
    expect((await getItem(pupil, id, 1, NOW))?.inputs).toEqual({});
  });

  it('leaves what is stored alone where nothing was changed in the form', async () => {
    const { id, first, place } = await start(await assigned());
    await leaveItem(pupil, place, rightInputs(first), 'ru', NOW);
    const at = later({ minutes: 2 });
    for (const leave of [leaveItem, keepDraft])
      expect(await leave(pupil, { ...place, steps: 1 }, null, 'en', at)).toMatchObject({
        ok: true,
      });
    expect(await answersOf(id)).toMatchObject([{ response: first.key, answeredAt: NOW }]);
    expect(await db.attempt.findUnique({ where: { id } })).toMatchObject({
      position: 2,
      seenAt: at,
    });
  });

  it('takes no order for an answer that nobody has touched', async () => {
    const content = { ...SINGLES, blueprint: { ...SINGLES.blueprint, kinds: ['order'] as const } };
    const { id, first, place } = await start(await assigned({}, {}, content as SetContent));
    const ids = first.options.map((option) => option.id);
    const at = (order: string[]) =>
      Object.fromEntries(order.map((option, index) => [`at:${option}`, [String(index + 1)]]));
    await leaveItem(pupil, place, at(ids), 'ru', NOW);
    expect(await answersOf(id)).toEqual([]);
    const option = ids[1] ?? '';
    await keepDraft(pupil, { ...place, position: 2 }, {}, 'ru', NOW);
    await keepDraft(pupil, place, at(ids), 'ru', NOW, { option, direction: 'up' });
    const [answer] = await answersOf(id);
    expect(answer?.response).toMatchObject({ sequence: [ids[1], ids[0], ...ids.slice(2)] });
  });

  it('is refused once the clock of the server says so, and what was in time counts', async () => {
    const assignment = await assigned({ minutes: 10 });
    const { id, questions, first, place } = await start(assignment);
    await leaveItem(pupil, place, rightInputs(first), 'ru', later({ minutes: 9 }));
    const over = later({ minutes: 10 });
    const late = { ok: false, code: 'closed' };
    const second = rightInputs(questions[1] as Question);
    const place2 = { ...place, position: 2 };
    expect(await submitAnswer(pupil, place2, second, 'ru', over)).toEqual(late);
    expect(await leaveItem(pupil, place2, second, 'ru', over)).toEqual(late);
    expect(await keepDraft(pupil, place2, second, 'ru', over)).toEqual(late);
    expect(await noteSeen(pupil, place2, over)).toEqual(late);
    expect(await flagItem(pupil, place2, true, over)).toEqual(late);
    const result = await getResult(pupil, id, over);
    expect(result).toMatchObject({ attempt: { state: 'expired' }, score: { points: 1, max: 5 } });
  });

  it('records the language that the question was shown in', async () => {
    const languages = { choice: 'ru', en: 'en', both: 'ru' } as const;
    for (const [language, recorded] of Object.entries(languages)) {
      const settings = { language: language as keyof typeof languages };
      const { id, first, place } = await start(await assigned(settings));
      await submitAnswer(pupil, place, rightInputs(first), 'ru', NOW);
      expect(await answersOf(id), language).toMatchObject([{ locale: recorded }]);
    }
  });

  it('tells a teacher where the pupil is, by what is done and never by what is read', async () => {
    const { id, first, place } = await start(await assigned());
    const seen = () =>
      db.attempt.findUnique({ where: { id }, select: { position: true, seenAt: true } });
    await getItem(pupil, id, 4, later({ minutes: 1 }));
    expect(await seen()).toEqual({ position: 1, seenAt: NOW });
    await leaveItem(pupil, { ...place, steps: 1 }, rightInputs(first), 'ru', later({ minutes: 2 }));
    expect(await seen()).toEqual({ position: 2, seenAt: later({ minutes: 2 }) });
    await leaveItem(pupil, { ...place, position: 2 }, {}, 'ru', later({ minutes: 2.5 }));
    expect(await seen()).toEqual({ position: 2, seenAt: later({ minutes: 2 }) });
    await noteSeen(pupil, { attempt: id, position: 5 }, later({ minutes: 3 }));
    expect(await seen()).toEqual({ position: 5, seenAt: later({ minutes: 3 }) });
    expect(await noteSeen(pupil, { attempt: id, position: 6 }, NOW)).toMatchObject({ ok: false });
  });

  it('knows where the pupil was a moment ago, so that the page need not say it', async () => {
    const { id, first, place } = await start(await assigned());
    const noted = async (position: number, minutes: number) =>
      (await getItem(pupil, id, position, later({ minutes })))?.noted;
    expect(await noted(1, 0)).toBe(true);
    expect(await noted(2, 0)).toBe(false);
    expect(await noted(1, 1)).toBe(false);
    await leaveItem(pupil, { ...place, steps: 1 }, rightInputs(first), 'ru', later({ minutes: 2 }));
    expect(await noted(1, 2)).toBe(false);
    expect(await noted(2, 2)).toBe(true);
  });

  it('marks questions to come back to', async () => {
    const { id, place } = await start(await assigned());
    await flagItem(pupil, place, true, NOW);
    const flags = async () =>
      (await getAttempt(pupil, id, NOW))?.places.map(({ flagged }) => flagged);
    expect(await flags()).toEqual([true, false, false, false, false]);
    expect(await flagItem(await makeLearner(), place, false, NOW)).toMatchObject({ ok: false });
    expect((await flags())?.[0]).toBe(true);
    await flagItem(pupil, place, false, NOW);
    expect((await flags())?.[0]).toBe(false);
  });
});

describe('answering, where each answer is told', () => {
  it('keeps a choice and does not take it', async () => {
    const { id, first, place } = await start(await assigned({ feedback: 'each' }));
    const kept = await leaveItem(pupil, place, rightInputs(first), 'ru', NOW);
    expect(kept).toMatchObject({ value: { saved: 'draft' } });
    expect(await answersOf(id)).toEqual([]);
    await submitAnswer(pupil, place, wrongInputs(first), 'ru', NOW);
    const again = await leaveItem(pupil, place, rightInputs(first), 'ru', NOW);
    expect(again).toMatchObject({ value: { saved: 'settled' } });
    expect((await getItem(pupil, id, 1, NOW))?.graded).toMatchObject({ points: 0 });
  });
});
