import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { db } from '../../lib/db';
import { freePort } from '../../scripts/postgres.mjs';
import { call, formOf } from '../crash/call';
import { startServer } from '../setup/server';
import { query } from '../setup/template';

// What a server says of itself, with the whole of what `npm start` is: two processes on one port.

const { provider, server: postgres } = inject('template');
let server: Awaited<ReturnType<typeof startServer>>;
let metrics: string;

beforeAll(async () => {
  metrics = String(await freePort());
  server = await startServer({
    DATA_DIR: process.env.DATA_DIR ?? '',
    DATABASE_URL: process.env.DATABASE_URL ?? '',
    WEB_CONCURRENCY: '2',
    METRICS_PORT: metrics,
  });
  // A first start builds.
}, 300_000);
afterAll(() => server.stop());

const ready = async () => {
  const answer = await fetch(`${server.url}/api/ready`);
  return { status: answer.status, ...(await answer.json()) };
};
const OK = { status: 'ok', database: 'ok', migrations: 'ok' };

describe('whether it is ready', () => {
  it('depends on the migrations that came with it', async () => {
    expect(await ready()).toMatchObject(OK);
    await db.$executeRaw`UPDATE "_prisma_migrations" SET "rolled_back_at" = "started_at"`;
    expect(await ready()).toEqual({
      status: 'unavailable',
      database: 'ok',
      migrations: 'unavailable',
    });
    await db.$executeRaw`UPDATE "_prisma_migrations" SET "rolled_back_at" = NULL`;
    expect(await ready()).toMatchObject(OK);
  });

  it.runIf(provider === 'postgresql')(
    'depends on the database, and it is alive without',
    async () => {
      const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1);
      await query(postgres, `ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
      const of = `FROM pg_stat_activity WHERE datname = '${name}'`;
      await query(postgres, `SELECT pg_terminate_backend(pid) ${of}`);
      await vi.waitFor(async () => expect((await ready()).database).toBe('unavailable'));
      expect((await fetch(`${server.url}/api/ready`)).status).toBe(503);
      expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
      await query(postgres, `ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
      await vi.waitFor(async () => expect(await ready()).toMatchObject(OK), { timeout: 20_000 });
    },
  );
});

describe('the figures', () => {
  const scrape = async () => (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
  const figureOf = (text: string, name: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')
        .at(-1) ?? 0,
    );
  const COUNT = 'vekha_request_seconds_count{route="/api/packs",method="GET",status="200"}';

  it('are those of both processes together', async () => {
    const asked = 12;
    // A connection each: the next one goes to the other process.
    const headers = { connection: 'close' };
    for (let at = 0; at < asked; at++) {
      const answer = await fetch(`${server.url}/api/packs`, { headers });
      await answer.arrayBuffer();
    }
    expect(figureOf(await scrape(), COUNT)).toBe(asked);
    const said = server.said().split('\n');
    expect(said.filter((line) => line.includes('"route":"/api/packs"'))).toHaveLength(asked);
  });

  it('count the processes that were replaced, and are not on the port of the site', async () => {
    expect(figureOf(await scrape(), 'vekha_worker_restarts_total')).toBe(0);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
    const { stdout } = spawnSync('pgrep', ['-P', String(server.pid), '-f', 'worker.mjs']);
    process.kill(Number(String(stdout).split('\n')[0]), 'SIGKILL');
    await vi.waitFor(
      async () => expect(figureOf(await scrape(), 'vekha_worker_restarts_total')).toBe(1),
      { timeout: 20_000 },
    );
  });
});

it('logs nothing of what it is asked, whom by, and what a database says of that', async () => {
  const at = (path: string) => `${path.replaceAll('*', 'CANARY')}?token=CANARY&q=CANARY`;
  const caller = { url: server.url, cookie: 'vekha.session_token=CANARY.CANARY; CANARY=CANARY' };
  const paths = ['/en/*', '/ru/quiz/*/1', '/en/join/*', '/api/packs/*', '/*', '/_next/*'];
  for (const path of [...paths, '/en/reset', '/%E0%A4%A*']) await call(caller, at(path));
  const save = new URLSearchParams({ locale: 'en', choice: 'CANARY' });
  await call(caller, '/api/attempts/CANARY/answers/1', save);

  const signIn = async () => {
    const form = formOf((await call(caller, '/en/sign-in')).text, 'login');
    form.append('login', 'CANARY@example.org');
    form.append('secret', 'CANARY CANARY');
    return call(caller, '/en/sign-in', form);
  };
  expect((await signIn()).status).toBe(200);
  await db.$executeRaw`ALTER TABLE "Throttle" RENAME TO "Elsewhere"`;
  expect((await signIn()).status).toBe(500);
  await db.$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "Throttle"`;

  const said = server.said();
  expect(said).toMatch(/"level":"error".*"error":\{"name":"\w+/);
  expect(said).not.toMatch(/canary/i);
  // Beside the lines of the start, all of it is for a program to read.
  const lines = said.split('\n').filter((line) => /^\s*[{["]/.test(line));
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
}, 120_000);

it('answers what asks for another protocol as it answers everything', async () => {
  const { port, host } = new URL(server.url);
  const head = ['GET /nowhere/at/all HTTP/1.1', `Host: ${host}`, 'Connection: Upgrade, close'];
  // Either process, and each that has answered before.
  for (let time = 0; time < 4; time++) {
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`${[...head, 'Upgrade: websocket'].join('\r\n')}\r\n\r\n`);
    let said = '';
    for await (const chunk of socket) said += chunk;
    expect(said).toMatch(/^HTTP\/1\.1 [34]\d\d [\s\S]*X-Request-Id: /i);
  }
});

it('says which port of the figures is taken, and ends', async () => {
  const other = startServer({ DATA_DIR: process.env.DATA_DIR ?? '', METRICS_PORT: metrics });
  await expect(other).rejects.toThrow(`METRICS_PORT ${metrics} cannot be opened at 127.0.0.1`);
}, 120_000);

it('is not to blame for what no script of its pages sends', async () => {
  const headers = { 'next-router-state-tree': '{' };
  expect((await fetch(`${server.url}/en/sign-in.rsc`, { headers })).status).toBe(400);
});
