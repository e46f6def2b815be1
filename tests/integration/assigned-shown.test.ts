import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AssignmentSettings } from '../../domain/assignment';
import { archiveAssignment } from '../../features/assignment/mutations';
import { finishAttempt, submitAnswer } from '../../features/attempt/mutations';
import {
  getAttempt,
  getItem,
  getResult,
  listAssignedAttempts,
  listAttempts,
} from '../../features/attempt/queries';
import { db } from '../../lib/db';
import type { Teacher, Viewer } from '../../lib/session';
import { importBuiltIn, later, NOW, rightInputs, wrongInputs } from '../fixtures/learner';
import { type Lesson, makeLesson } from '../fixtures/lesson';
import { enrol } from '../fixtures/school';

let teacher: Teacher;
let classroomId: string;
let pupil: Viewer;
let assigned: Lesson['assigned'];
let start: Lesson['start'];

beforeAll(importBuiltIn);
beforeEach(async () => {
  ({ teacher, classroomId, pupil, assigned, start } = await makeLesson());
});

const scoresOf = async (assignment: string, now: Date, viewer = pupil) =>
  (await listAssignedAttempts(viewer, [assignment], now)).get(assignment);

describe('what is shown, and when', () => {
  const END = later({ minutes: 60 });

  async function over(settings: Partial<AssignmentSettings>, wrong = false) {
    const assignment = await assigned(settings, { closesAt: END });
    const attempt = await start(assignment);
    const inputs = wrong ? wrongInputs(attempt.first) : rightInputs(attempt.first);
    await submitAnswer(pupil, attempt.place, inputs, 'ru', NOW);
    await finishAttempt(pupil, attempt.id, later({ minutes: 1 }));
    return { ...attempt, assignment };
  }

  /** Everything a pupil can ask of an attempt that is over. */
  async function told(id: string, assignment: string, now: Date) {
    const item = await getItem(pupil, id, 1, now);
    const listed = await listAttempts(pupil, 10, now);
    return {
      result: (await getResult(pupil, id, now))?.score ?? null,
      item: item?.graded?.points ?? null,
      listed: listed.find((each) => each.id === id)?.points ?? null,
      assigned: (await scoresOf(assignment, now))?.[0]?.score?.points ?? null,
    };
  }

  const NOTHING = { result: null, item: null, listed: null, assigned: null };
  const ALL = { result: { points: 1, max: 5 }, item: 1, listed: 1, assigned: 1 };

  it('after the end, all of it', async () => {
    const { id, assignment } = await over({});
    expect(await told(id, assignment, later({ minutes: 2 }))).toEqual(ALL);
  });

  it('after the closing, nothing before it, of anybody with time left too', async () => {
    const { id, assignment } = await over({ feedback: 'close' });
    expect(await told(id, assignment, later({ minutes: 59 }))).toEqual(NOTHING);
    const slow = await enrol(classroomId);
    const more = { assignmentId: assignment, membershipId: slow.membershipId };
    const allowance = { ...more, closesAt: later({ minutes: 90 }) };
    await db.allowance.create({ data: allowance });
    expect(await told(id, assignment, END)).toEqual(NOTHING);
    expect(await told(id, assignment, later({ minutes: 90 }))).toEqual(ALL);
  });

  it('as the teacher says: hidden is hidden, released is shown', async () => {
    const { id, assignment } = await over({ feedback: 'close' });
    const say = (results: string) =>
      db.assignment.update({ where: { id: assignment }, data: { results } });
    await say('released');
    expect(await told(id, assignment, later({ minutes: 2 }))).toEqual(ALL);
    await say('hidden');
    expect(await told(id, assignment, later({ minutes: 99 }))).toEqual(NOTHING);
  });

  it('nothing because a class is put away for a while: it may be taken out, and the attempt goes on', async () => {
    const [open, over] = [
      await start(await assigned()),
      await start(await assigned({ feedback: 'close' })),
    ];
    await finishAttempt(pupil, over.id, NOW);
    const putAway = (archivedAt: Date | null) =>
      db.classroom.update({ where: { id: classroomId }, data: { archivedAt } });
    await putAway(NOW);
    expect(await getResult(pupil, open.id, later({ minutes: 1 }))).toBeNull();
    expect((await getItem(pupil, open.id, 1, later({ minutes: 1 })))?.graded).toBeNull();
    expect(await getResult(pupil, over.id, later({ minutes: 1 }))).toBeNull();
    expect(await getResult(pupil, open.id, later({ days: 8 }))).not.toBeNull();
    expect(await getResult(pupil, over.id, later({ days: 8 }))).not.toBeNull();
    await putAway(null);
    expect((await getAttempt(pupil, open.id, later({ minutes: 1 })))?.state).toBe('open');
  });

  it('nothing because an assignment is put away for a while, which ends what is open', async () => {
    const assignment = await assigned();
    const { id, first, place } = await start(assignment);
    await submitAnswer(pupil, place, rightInputs(first), 'ru', NOW);
    await archiveAssignment(teacher, assignment, true, later({ minutes: 1 }));
    const meanwhile = later({ minutes: 2 });
    expect(await getResult(pupil, id, meanwhile)).toBeNull();
    expect((await getItem(pupil, id, 1, meanwhile))?.graded).toBeNull();
    expect(await getAttempt(pupil, id, meanwhile)).toMatchObject({
      state: 'expired',
      terms: { away: true },
    });
    const made = await listAssignedAttempts(pupil, [assignment], meanwhile);
    expect(made.get(assignment)).toMatchObject([{ state: 'expired', score: null }]);
    expect(await listAttempts(pupil, 10, meanwhile)).toEqual([]);
    expect(await getResult(pupil, id, later({ days: 8 }))).not.toBeNull();
    await archiveAssignment(teacher, assignment, false, later({ minutes: 3 }));
    expect((await getAttempt(pupil, id, later({ minutes: 3 })))?.state).toBe('open');
  });

  it('no key and no mark in an open attempt that tells later', async () => {
    const { id, first, place } = await start(await assigned({ feedback: 'close' }));
    await submitAnswer(pupil, place, rightInputs(first), 'ru', NOW);
    const page = await getItem(pupil, id, 1, NOW);
    const { terms: _terms, ...attempt } = page?.attempt ?? { terms: null };
    expect(JSON.stringify({ ...page, attempt })).not.toMatch(/correct|proof|accepted|explanation/);
    expect(page).toMatchObject({ graded: null, mayAnswer: true });
  });

  it('with the teacher’s rulings in every score', async () => {
    const { id, assignment, first, questions } = await over({}, true);
    const ruling = { assignmentId: assignment, reason: 'it was told otherwise in the lesson' };
    const [item] = await db.attemptItem.findMany({ where: { attemptId: id, position: 1 } });
    await db.ruling.createMany({
      data: [
        { ...ruling, kind: 'mark', questionId: first.id, itemId: item?.id ?? '', value: 1 },
        { ...ruling, kind: 'drop', questionId: questions[4]?.id ?? '' },
        { ...ruling, kind: 'drop', questionId: questions[3]?.id ?? '', withdrawnAt: NOW },
      ],
    });
    expect(await told(id, assignment, later({ minutes: 2 }))).toEqual({
      ...ALL,
      result: { points: 1, max: 4 },
    });
    expect((await scoresOf(assignment, later({ minutes: 2 })))?.[0]?.score).toEqual({
      points: 1,
      max: 4,
      share: 0.25,
    });
  });
});
