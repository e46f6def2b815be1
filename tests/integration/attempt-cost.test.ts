import { beforeAll, expect, it, vi } from 'vitest';
import { PrismaClient as PostgresqlClient } from '../../generated/postgresql/client';
import { PrismaClient as SqliteClient } from '../../generated/sqlite/client';
import { makeAdapter, provider } from '../../lib/db';
import { env } from '../../lib/env';

// What is asked of the database is read from its client, which every module of ours is made to use.
const statements: string[] = [];
const log = [{ emit: 'event', level: 'query' }] as const;

beforeAll(() => {
  const adapter = makeAdapter(env.DATABASE_URL);
  const client =
    adapter.provider === 'sqlite'
      ? new SqliteClient({ adapter, log: [...log] })
      : new PostgresqlClient({ adapter, log: [...log] });
  (client as SqliteClient<'query'>).$on('query', ({ query }) => statements.push(query));
  Object.assign(globalThis, { vekhaDb: client });
  vi.resetModules();
});

it(`asks nothing of classes for a quiz of one’s own (${provider})`, async () => {
  const { importBuiltIn, later, makeLearner, NOW, questionsOf, rightInputs, startQuiz } =
    await import('../fixtures/learner');
  const { finishAttempt, leaveItem, submitAnswer } = await import(
    '../../features/attempt/mutations'
  );
  const queries = await import('../../features/attempt/queries');
  await importBuiltIn();
  const viewer = await makeLearner();
  const id = await startQuiz(viewer, { feedback: 'end', kinds: ['single'] });
  const [first] = await questionsOf(id);
  if (!first) throw new Error('an empty paper');
  const place = { attempt: id, position: 1 };
  const asked = async (task: () => Promise<unknown>) => {
    statements.length = 0;
    await task();
    return statements.filter((text) => !/^(BEGIN|COMMIT)/.test(text));
  };
  const inputs = rightInputs(first);
  const steps = [
    () => queries.getItem(viewer, id, 1, NOW),
    () => submitAnswer(viewer, place, inputs, 'en', NOW),
    () => leaveItem(viewer, place, inputs, 'en', NOW),
    () => queries.getAttempt(viewer, id, NOW),
    () => queries.getOpenAttempt(viewer, NOW),
    () => finishAttempt(viewer, id, NOW),
    () => queries.getResult(viewer, id, later({ minutes: 1 })),
    () => queries.listAttempts(viewer, 10, later({ minutes: 1 })),
  ];
  for (const step of steps) {
    const texts = await asked(step);
    expect(texts.length).toBeGreaterThan(0);
    const others = texts.filter((text) =>
      /"?(Assignment|Classroom|Membership|Ruling)"?\W/.test(text),
    );
    expect(others).toEqual([]);
  }
});
