// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { beforeAll, expect, it, vi } from 'vitest';
import { PrismaClient as PostgresqlClient } from '../../generated/postgresql/client';
import { PrismaClient as SqliteClient } from '../../generated/sqlite/client';
import { makeAdapter, provider } from '../../lib/db';
import { env } from '../../lib/env';

// What is asked of the database is read from its client, which every module of ours is made to use.
const statements: string[] = [];
const log = [{ emit: 'event', level: 'query' }] as const;

async function load() {
  const [learner, school, sets, mutations, queries, assigned, results, packs, session, matrix] =
    await Promise.all([
      import('../fixtures/learner'),
      import('../fixtures/school'),
      import('../fixtures/sets'),
      import('../../features/attempt/mutations'),
      import('../../features/attempt/queries'),
      import('../../features/assigned/mutations'),
      import('../../features/result/queries'),
      import('../../features/pack/queries'),
      import('../../lib/session'),
      Promise.all([import('./matrix/request'), import('./matrix/world')]),
    ]);
  const [{ within }, { signInCookie }] = matrix;
  const made = { ...learner, ...school, ...sets, ...assigned, ...session, within, signInCookie };
  return { ...made, ...mutations, ...queries, ...results, ...packs };
}

let at: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  const adapter = makeAdapter(env.DATABASE_URL);
  const client =
    adapter.provider === 'sqlite'
      ? new SqliteClient({ adapter, log: [...log] })
      : new PostgresqlClient({ adapter, log: [...log] });
  (client as SqliteClient<'query'>).$on('query', ({ query }) => statements.push(query));
  Object.assign(globalThis, { vekhaDb: client });
  vi.resetModules();
  at = await load();
  await at.importBuiltIn();
});

async function asked(task: () => Promise<unknown>) {
  statements.length = 0;
  await task();
  return statements.filter((text) => !/^(BEGIN|COMMIT)/.test(text));
}

const ofClasses = (text: string) => /"?(Assignment|Classroom|Membership|Ruling)"?\W/.test(text);

it(`shows nothing of classes in a quiz of one’s own, and asks nothing of them (${provider})`, async () => {
  const { later, NOW } = at;
  const viewer = await at.makeLearner();
  const id = await at.startQuiz(viewer, { feedback: 'end', kinds: ['single'] });
  const steps = [
    () => at.getItem(viewer, id, 1, NOW),
    () => at.getAttempt(viewer, id, NOW),
    () => at.getOpenAttempt(viewer, NOW),
    () => at.finishAttempt(viewer, id, NOW),
    () => at.getResult(viewer, id, later({ minutes: 1 })),
    () => at.listAttempts(viewer, 10, later({ minutes: 1 })),
  ];
  for (const step of steps) {
    const texts = await asked(step);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(ofClasses)).toEqual([]);
  }
});

/** A class at an assignment of so many questions, each of its pupils with an attempt. */
async function makeLesson(pupils: number, questions: number) {
  const { NOW } = at;
  const teacher = await at.makeTeacher();
  const { id: classroomId } = await at.makeClass(teacher);
  const items = at.itemsBy('a lesson', questions, { ...at.ALL, kinds: ['single'] });
  const { versionId } = await at.makeSet(teacher, at.fixedOf(items));
  const { id } = await at.assign({ classroomId, versionId });
  const attempts = [];
  for (let count = 0; count < pupils; count++) {
    const { viewer } = await at.enrol(classroomId);
    const started = await at.createAssignedAttempt(viewer, id, NOW);
    if (!started.ok) throw new Error(started.code);
    attempts.push({ viewer, attempt: started.value.id });
  }
  const [first] = attempts;
  if (!first) throw new Error('a class of nobody');
  return { teacher, assignment: id, ...first };
}

/** How many statements each thing takes that is done most, for somebody with so much before them. */
async function countAll(quizzes: number, count: number, pupils: number) {
  const { NOW, later } = at;
  const viewer = await at.makeLearner();
  const done = await at.startQuiz(viewer, { feedback: 'end', count });
  await at.finishAttempt(viewer, done, NOW);
  for (let made = 1; made < quizzes; made++) await at.startQuiz(viewer, { feedback: 'end', count });
  const quiz = await at.startQuiz(viewer, { feedback: 'end', count, kinds: ['single'] });
  const lesson = await makeLesson(pupils, count);
  const { cookie } = await at.signInCookie(viewer.id);
  const own = { attempt: quiz, position: 1 };
  const given = { attempt: lesson.attempt, position: 1 };
  const choice = { choice: ['a'] };
  const tasks = {
    session: () => at.within(cookie, at.getViewer),
    question: () => at.getItem(viewer, quiz, 1, NOW),
    'question of a lesson': () => at.getItem(lesson.viewer, lesson.attempt, 1, NOW),
    answer: () => at.submitAnswer(viewer, own, choice, 'en', NOW),
    'answer of a lesson': () => at.leaveItem(lesson.viewer, given, choice, 'en', NOW),
    'answer that leads on': () =>
      at.leaveItem(lesson.viewer, { ...given, steps: 1 }, choice, 'en', NOW),
    result: () => at.getResult(viewer, done, later({ minutes: 1 })),
    home: async () => [await at.listPublicPacks(), await at.getOpenAttempt(viewer, NOW)],
    'results of a class': () => at.getAssignmentResults(lesson.teacher, lesson.assignment, NOW),
  };
  const counts: Record<string, number> = {};
  for (const [name, task] of Object.entries(tasks)) {
    // Once before, so that what is kept in memory is there.
    if (!name.startsWith('answer')) await task();
    counts[name] = (await asked(task)).length;
  }
  return counts;
}

it(`asks as often of much as of little (${provider})`, async () => {
  const little = await countAll(1, 5, 2);
  expect(await countAll(6, 20, 9)).toEqual(little);
  expect(little).toMatchObject({ session: 1, question: 1, answer: 2 });
  // Where the pupil is was noted a moment ago, and is another place after that.
  expect(little).toMatchObject({ 'answer of a lesson': 2, 'answer that leads on': 3 });
});
