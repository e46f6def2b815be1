import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { Question } from '../../domain/question';
import type { Viewer } from '../../lib/session';
import { startPostgres } from '../../scripts/postgres.mjs';
import { at, query } from '../setup/template';

// What befalls a server: it stands still, it dies and starts anew, it has no room, it undoes one of two. It has a
// PostgreSQL of its own, or the other tests would suffer with it.

type Server = Awaited<ReturnType<typeof startPostgres>>;
type House = Awaited<ReturnType<typeof openHouse>>;

/** Everything that is tried, on another database than the one this process was given. */
async function openHouse(url: string) {
  process.env.DATABASE_URL = url;
  Object.assign(globalThis, { vekhaDb: undefined });
  vi.resetModules();
  const [away, { db }, attempt, learner] = await Promise.all([
    import('../../lib/away'),
    import('../../lib/db'),
    import('../../features/attempt/mutations'),
    import('../fixtures/learner'),
  ]);
  return { ...away, db, ...attempt, ...learner };
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
}

const owned = inject('template').provider === 'postgresql' && !process.env.TEST_POSTGRES_URL;

describe.runIf(owned)('a server of PostgreSQL', () => {
  let server: Server;
  let house: House;
  let url: string;
  let viewer: Viewer;
  let attempt: string;
  let questions: Question[];

  beforeAll(async () => {
    server = await startPostgres();
    await query(server.url, 'CREATE DATABASE faults');
    // It is told not to wait for the disk, and would lose what it has acknowledged when it dies.
    await query(server.url, 'ALTER DATABASE faults SET synchronous_commit = on');
    url = at(server.url, 'faults');
    const { migrate } = await import('../../scripts/migrate');
    await migrate(url);
    house = await openHouse(url);
    await house.importBuiltIn();
  }, 60_000);
  afterAll(async () => {
    await house.db.$disconnect();
    await server.stop();
  });
  // The test before may have left connections behind that are none.
  beforeEach(() =>
    house.askAgain(async () => {
      viewer = await house.makeLearner();
      attempt = await house.startQuiz(viewer, { kinds: ['single'], feedback: 'end' });
      questions = await house.questionsOf(attempt);
    }),
  );

  const send = (position: number) => {
    const inputs = house.rightInputs(questions[position - 1] as Question);
    return house.submitAnswer(viewer, { attempt, position }, inputs, 'en', house.NOW);
  };
  const answers = () => house.db.answer.count({ where: { item: { attemptId: attempt } } });
  /** Of the process that watches over the others, and of those that serve a connection. */
  const processes = async () => {
    const [first] = await ask(url, "SELECT pg_read_file('postmaster.pid') AS lines");
    const rows = await ask(url, 'SELECT pid FROM pg_stat_activity WHERE datname IS NOT NULL');
    return {
      main: Number.parseInt(String(first?.lines), 10),
      serving: rows.map((r) => Number(r.pid)),
    };
  };
  /** A process that ended meanwhile is no longer there to be told. */
  const signal = (pids: readonly number[], name: NodeJS.Signals) => {
    for (const pid of pids)
      try {
        process.kill(pid, name);
      } catch {}
  };

  it('that stands still for a while: the answer waits for it', async () => {
    const { main, serving } = await processes();
    signal([main, ...serving], 'SIGSTOP');
    setTimeout(() => signal([main, ...serving], 'SIGCONT'), 2000);
    expect(await house.askAgain(() => send(1))).toMatchObject({ ok: true });
    expect(await answers()).toBe(1);
  });

  it('that dies while it is asked and starts anew: asked again, every answer is there once', async () => {
    const [victim] = (await processes()).serving;
    const sent = questions.map((_, index) => house.askAgain(() => send(index + 1)));
    signal([victim as number], 'SIGKILL');
    const taken = await Promise.all(sent);
    expect(taken.every(({ ok }) => ok)).toBe(true);
    expect(await answers()).toBe(questions.length);
  });

  it('that lets nobody in for ten seconds: refused as away, nothing is stored, and then it goes on', async () => {
    const { main, serving } = await processes();
    signal([main], 'SIGSTOP');
    signal(serving, 'SIGKILL');
    const refused = await house.askAgain(() => send(1)).catch((error) => error);
    expect(refused).toMatchObject({ digest: house.AWAY });
    signal([main], 'SIGCONT');
    expect(await house.askAgain(() => send(2))).toMatchObject({ ok: true });
    expect(await answers()).toBe(1);
  });

  it.each([
    ['without room', '53100'],
    ['that undoes one of two', '40P01'],
  ])('%s: the answer is refused whole, and taken when it is over', async (_, code) => {
    await ask(
      url,
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${code}'; END $$;
       CREATE TRIGGER refuse BEFORE INSERT ON "Answer" FOR EACH ROW EXECUTE FUNCTION refuse();`,
    );
    const before = await house.db.attempt.findUniqueOrThrow({ where: { id: attempt } });
    setTimeout(() => ask(url, 'DROP FUNCTION refuse CASCADE'), 1000);
    expect(await send(1).catch(house.isAway)).toBe(true);
    expect(await house.db.attempt.findUniqueOrThrow({ where: { id: attempt } })).toEqual(before);
    expect(await house.askAgain(() => send(1))).toMatchObject({ ok: true });
    expect(await answers()).toBe(1);
  });
});
