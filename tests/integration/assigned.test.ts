import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AssignmentSettings, Window } from '../../domain/assignment';
import type { Question } from '../../domain/question';
import type { SetContent } from '../../domain/set';
import { createAssignedAttempt, flagItem, noteSeen } from '../../features/assigned/mutations';
import { archiveAssignment } from '../../features/assignment/mutations';
import {
  finishAttempt,
  keepDraft,
  leaveItem,
  submitAnswer,
} from '../../features/attempt/mutations';
import {
  getAttempt,
  getItem,
  getOpenAttempt,
  getResult,
  listAssignedAttempts,
  listAttempts,
} from '../../features/attempt/queries';
import { db } from '../../lib/db';
import type { Teacher, Viewer } from '../../lib/session';
import {
  importBuiltIn,
  later,
  makeLearner,
  NOW,
  PACK,
  questionsOf,
  rightInputs,
  wrongInputs,
} from '../fixtures/learner';
import { assign, enrol, makeClass, makeSet, makeTeacher } from '../fixtures/school';

let teacher: Teacher;
let classroomId: string;
let pupil: Viewer;
let membershipId: string;

beforeAll(importBuiltIn);
beforeEach(async () => {
  teacher = await makeTeacher();
  classroomId = (await makeClass(teacher)).id;
  ({ viewer: pupil, membershipId } = await enrol(classroomId));
});

const SINGLES: SetContent = {
  manner: 'drawn',
  each: 'class',
  blueprint: { pack: PACK, topics: [], kinds: ['single'], difficulties: [], count: 5 },
};

async function assigned(
  settings: Partial<AssignmentSettings> = {},
  window: Partial<Window> = {},
  content: SetContent = SINGLES,
) {
  const { versionId } = await makeSet(teacher, content);
  return (await assign({ classroomId, versionId }, settings, window)).id;
}

async function start(assignment: string, viewer = pupil, now = NOW) {
  const started = await createAssignedAttempt(viewer, assignment, now);
  if (!started.ok) throw new Error(started.code);
  const { id } = started.value;
  const questions = await questionsOf(id);
  return { id, questions, first: questions[0] as Question, place: { attempt: id, position: 1 } };
}

const answersOf = (attempt: string) =>
  db.answer.findMany({
    where: { item: { attemptId: attempt } },
    orderBy: { item: { position: 'asc' } },
  });

const scoresOf = async (assignment: string, now: Date, viewer = pupil) =>
  (await listAssignedAttempts(viewer, [assignment], now)).get(assignment);

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
    await noteSeen(pupil, { attempt: id, position: 5 }, later({ minutes: 3 }));
    expect(await seen()).toEqual({ position: 5, seenAt: later({ minutes: 3 }) });
    expect(await noteSeen(pupil, { attempt: id, position: 6 }, NOW)).toMatchObject({ ok: false });
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
