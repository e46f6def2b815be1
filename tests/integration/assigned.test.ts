import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Question } from '../../domain/question';
import type { SetContent } from '../../domain/set';
import { createAssignedAttempt } from '../../features/assigned/mutations';
import { finishAttempt, submitAnswer } from '../../features/attempt/mutations';
import { getAttempt, getItem, getOpenAttempt, getResult } from '../../features/attempt/queries';
import { db, type Prisma } from '../../lib/db';
import type { Teacher, Viewer } from '../../lib/session';
import { importBuiltIn, later, makeLearner, NOW, PACK, rightInputs } from '../fixtures/learner';
import { type Lesson, makeLesson, SINGLES } from '../fixtures/lesson';
import { assign, enrol, makeClass, makeTeacher } from '../fixtures/school';

let teacher: Teacher;
let classroomId: string;
let pupil: Viewer;
let membershipId: string;
let assigned: Lesson['assigned'];
let start: Lesson['start'];

beforeAll(importBuiltIn);
beforeEach(async () => {
  ({ teacher, classroomId, pupil, membershipId, assigned, start } = await makeLesson());
});

describe('starting', () => {
  it('freezes the questions of the set with their weights, and when its time is up', async () => {
    const drawn = await start(await assigned());
    const [a, b] = drawn.questions;
    if (!a || !b) throw new Error('an empty set');
    const items = [
      { question: b, weight: 3 },
      { question: a, weight: 1 },
    ];
    const assignment = await assigned({ minutes: 20 }, {}, { manner: 'fixed', items });
    const { id, questions } = await start(assignment);
    expect(questions).toEqual([b, a]);
    const row = await db.attempt.findUniqueOrThrow({ where: { id }, include: { items: true } });
    expect(row).toMatchObject({ number: 1, membershipId, expiresAt: later({ minutes: 20 }) });
    expect(row.settings).toEqual({ pack: PACK, topics: [], kinds: [], count: 2, feedback: 'end' });
    expect(row.items.map(({ weight }) => weight).sort()).toEqual([1, 3]);
    const asked = [await getItem(pupil, id, 1, NOW), await getItem(pupil, id, 2, NOW)];
    expect(asked.map((item) => item?.weight)).toEqual([3, 1]);
  });

  it('asks what the version holds now, though it was started from before and then changed', async () => {
    const assignment = await assigned();
    const [first] = (await start(assignment)).questions;
    if (!first) throw new Error('an empty set');
    const { setVersionId } = await db.assignment.delete({ where: { id: assignment } });
    const content = { manner: 'fixed', items: [{ question: first, weight: 2 }] };
    await db.setVersion.update({
      where: { id: setVersionId },
      data: { content: content as unknown as Prisma.InputJsonValue },
    });
    const again = await assign({ classroomId, versionId: setVersionId });
    expect((await start(again.id)).questions).toEqual([first]);
  });

  it('gives extra time, and never more than to the closing', async () => {
    const assignment = await assigned({ minutes: 20 }, { closesAt: later({ minutes: 60 }) });
    const data = { assignmentId: assignment, membershipId };
    await db.allowance.create({ data: { ...data, extraMinutes: 15, extraAttempts: 1 } });
    const first = await start(assignment);
    expect(await getAttempt(pupil, first.id, NOW)).toMatchObject({
      expiresAt: later({ minutes: 35 }),
    });
    await finishAttempt(pupil, first.id, NOW);
    const second = await start(assignment, pupil, later({ minutes: 50 }));
    expect(await getAttempt(pupil, second.id, NOW)).toMatchObject({
      expiresAt: later({ minutes: 60 }),
      number: 2,
    });
  });

  it('gives the open attempt back, also to two that start at once', async () => {
    const assignment = await assigned({ attempts: 3 });
    const started = await Promise.all(
      Array.from({ length: 6 }, () => createAssignedAttempt(pupil, assignment, NOW)),
    );
    const ids = started.map((each) => each.ok && each.value.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeTruthy();
    expect(await db.attempt.count({ where: { assignmentId: assignment } })).toBe(1);
  });

  it('is refused before the opening, after the closing and after the last attempt', async () => {
    const code = async (assignment: string, now: Date) => {
      const started = await createAssignedAttempt(pupil, assignment, now);
      return started.ok || started.code;
    };
    const window = { opensAt: later({ minutes: 5 }), closesAt: later({ minutes: 10 }) };
    const assignment = await assigned({}, window);
    expect(await code(assignment, NOW)).toBe('not-open-yet');
    expect(await code(assignment, later({ minutes: 10 }))).toBe('assignment-closed');
    const { id } = await start(assignment, pupil, later({ minutes: 6 }));
    await finishAttempt(pupil, id, later({ minutes: 7 }));
    expect(await code(assignment, later({ minutes: 8 }))).toBe('no-attempts-left');
    const more = { assignmentId: assignment, membershipId, closesAt: later({ minutes: 30 }) };
    await db.allowance.create({ data: { ...more, extraAttempts: 1 } });
    expect(await code(assignment, later({ minutes: 20 }))).toBe(true);
  });

  it('is for pupils of the class alone, while it is at work', async () => {
    const assignment = await assigned();
    const missing = { ok: false, code: 'not-found' };
    const elsewhere = await enrol((await makeClass(await makeTeacher())).id);
    for (const viewer of [await makeLearner(), teacher, elsewhere.viewer])
      expect(await createAssignedAttempt(viewer, assignment, NOW)).toEqual(missing);
    await db.assignment.update({ where: { id: assignment }, data: { archivedAt: NOW } });
    expect(await createAssignedAttempt(pupil, assignment, NOW)).toEqual(missing);
    const other = await assigned();
    await db.membership.update({ where: { id: membershipId }, data: { leftAt: NOW } });
    expect(await createAssignedAttempt(pupil, other, NOW)).toEqual(missing);
  });

  it('shuffles by who it is, the same questions and options for all', async () => {
    const shuffled = await assigned({ shuffleQuestions: true, shuffleOptions: true });
    const classmates = [pupil];
    for (let i = 0; i < 5; i++) classmates.push((await enrol(classroomId)).viewer);
    const papers = await Promise.all(
      classmates.map(async (each) => (await start(shuffled, each)).questions),
    );
    const orders = papers.map((questions) => questions.map(({ id }) => id));
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
    expect(new Set(orders.map((ids) => String(ids.toSorted()))).size).toBe(1);
    const optionsOf = (questions: Question[]) =>
      questions
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ options }) => options.map(({ id }) => id));
    expect(new Set(papers.map((each) => JSON.stringify(optionsOf(each)))).size).toBeGreaterThan(1);
    const sorted = papers.map((each) => optionsOf(each).map((ids) => ids.toSorted()));
    expect(new Set(sorted.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  it('draws for each pupil, or once for the class', async () => {
    const classmate = (await enrol(classroomId)).viewer;
    const idsOf = async (assignment: string, viewer: Viewer) =>
      (await start(assignment, viewer)).questions.map(({ id }) => id);
    const shared = await assigned();
    expect(await idsOf(shared, classmate)).toEqual(await idsOf(shared, pupil));
    const own = await assigned({}, {}, { ...SINGLES, each: 'pupil' } as SetContent);
    expect(await idsOf(own, classmate)).not.toEqual(await idsOf(own, pupil));
  });
});

describe('a pupil who has left the class', () => {
  it('works on nothing there any more, and keeps reading what is over', async () => {
    const assignment = await assigned({ attempts: 2 });
    const done = await start(assignment);
    await submitAnswer(pupil, done.place, rightInputs(done.first), 'ru', NOW);
    await finishAttempt(pupil, done.id, NOW);
    const open = await start(assignment);
    const left = { userId: null, name: null, leftAt: NOW };
    await db.membership.update({ where: { id: membershipId }, data: left });
    expect(await submitAnswer(pupil, open.place, rightInputs(open.first), 'ru', NOW)).toEqual({
      ok: false,
      code: 'closed',
    });
    await finishAttempt(pupil, open.id, later({ minutes: 1 }));
    expect(await getAttempt(pupil, open.id, NOW)).toMatchObject({
      state: 'expired',
      finishedAt: null,
    });
    expect((await getResult(pupil, done.id, NOW))?.score).toEqual({ points: 1, max: 5 });
  });
});

describe('a quiz of one’s own', () => {
  it('is no assignment, and an assignment is none', async () => {
    await start(await assigned());
    expect(await getOpenAttempt(pupil, NOW)).toBeNull();
  });
});
