import { beforeAll, describe, expect, it } from 'vitest';
import type { SetContent } from '../../domain/set';
import { finishAttempt, leaveItem, submitAnswer } from '../../features/attempt/mutations';
import { getItem, getResult, listAsked } from '../../features/attempt/queries';
import { makeTables } from '../../features/export/format/tables';
import { getPublicPackIndex } from '../../features/pack/queries';
import { getAssignmentResults } from '../../features/result/queries';
import { markItem } from '../../features/ruling/mutations';
import { importBuiltIn, later, makeLearner, NOW, PACK, startQuiz } from '../fixtures/learner';
import { makeLesson } from '../fixtures/lesson';

const DATES = {
  manner: 'drawn',
  each: 'class',
  blueprint: { pack: PACK, topics: [], kinds: ['date'], difficulties: [], count: 3 },
} satisfies SetContent;
const TYPED = { typed: ['26.1.92'] };
const END = later({ minutes: 5 });

beforeAll(importBuiltIn);

describe('a date that cannot be read', () => {
  it('left in an assigned attempt is shown to its pupil and the teacher, and can be given a mark', async () => {
    const { teacher, pupil, assigned, start } = await makeLesson();
    const assignment = await assigned({}, {}, DATES);
    const { id, place } = await start(assignment);
    expect(await leaveItem(pupil, place, TYPED, 'ru', NOW)).toMatchObject({
      value: { saved: 'draft' },
    });
    const asked = await listAsked(pupil, id);
    expect(asked.map(({ unread }) => unread)).toEqual([true, false, false]);
    await finishAttempt(pupil, id, END);
    const told = { response: null, unread: '26.1.92', share: 0, ruled: false };
    expect((await getResult(pupil, id, END))?.items[0]).toMatchObject(told);
    expect((await getItem(pupil, id, 1, END))?.graded).toMatchObject(told);
    const shown = async () => {
      const sheet = await getAssignmentResults(teacher, assignment, END);
      const items = sheet?.pupils[0]?.attempts[0]?.items ?? [];
      return { sheet, item: items.find(({ position }) => position === 1), items };
    };
    const { sheet, item, items } = await shown();
    expect(item).toMatchObject(told);
    expect(items.filter(({ unread }) => unread !== null)).toHaveLength(1);

    const pack = await getPublicPackIndex(PACK);
    if (!sheet || !pack) throw new Error('nothing to write');
    const answers = makeTables(sheet, pack.index, 'en').answers.rows;
    expect(answers.filter((row) => row.includes('26.1.92'))).toHaveLength(1);

    const mark = { assignment, item: item?.itemId ?? '', share: 1, reason: 'The day is right.' };
    expect(await markItem(teacher, mark, END)).toMatchObject({ ok: true });
    expect((await shown()).item).toMatchObject({ unread: '26.1.92', share: 1, ruled: true });
    expect((await getResult(pupil, id, END))?.score.points).toBe(1);
  });

  it('refused in a quiz with feedback at the end, and left so, is shown there', async () => {
    const viewer = await makeLearner();
    const attempt = await startQuiz(viewer, { kinds: ['date'], feedback: 'end' });
    const place = { attempt, position: 1 };
    expect(await submitAnswer(viewer, place, TYPED, 'en', NOW)).toEqual({
      ok: false,
      code: 'unreadable-date',
    });
    await finishAttempt(viewer, attempt, END);
    const items = (await getResult(viewer, attempt, END))?.items;
    expect(items?.map(({ unread }) => unread)).toEqual(['26.1.92', null, null, null, null]);
  });

  it('does not stand beside an answer that was given before it', async () => {
    const { pupil, assigned, start } = await makeLesson();
    const { id, place } = await start(await assigned({}, {}, DATES));
    await leaveItem(pupil, place, { typed: ['1992'] }, 'ru', NOW);
    await leaveItem(pupil, place, TYPED, 'ru', NOW);
    await finishAttempt(pupil, id, END);
    expect((await getResult(pupil, id, END))?.items[0]).toMatchObject({
      response: { typed: '1992' },
      unread: null,
    });
  });
});
