import { spawnSync } from 'node:child_process';
import { Agent, get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { importBuiltIn } from '../fixtures/learner';
import { startServer } from '../setup/server';
import { makeWorld, signInCookie } from './matrix/world';

// How a server stops, with the whole of what `npm start` is.

type Server = Awaited<ReturnType<typeof startServer>>;

// A first start builds.
vi.setConfig({ testTimeout: 300_000 });
const settings = { DATA_DIR: process.env.DATA_DIR ?? '', WEB_CONCURRENCY: '2' };

const left: Server[] = [];
async function start(way: Parameters<typeof startServer>[1] = {}): Promise<Server> {
  const server = await startServer(settings, way);
  left.push(server);
  return server;
}
afterEach(async () => {
  for (const { stop } of left.splice(0)) await stop();
});

const hasEnded = (socket: Socket) =>
  new Promise<string>((done, fail) => {
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.once('error', fail).once('close', () => done(said));
  });

/** A request that is under way for as long as its sender likes. */
async function beginToSend({ url }: Server) {
  const { port, host } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  const answer = hasEnded(socket);
  answer.catch(() => {});
  const body = 'locale=en&choice=a';
  const head = [
    'POST /api/attempts/none/answers/1 HTTP/1.1',
    `Host: ${host}`,
    `Origin: ${url}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
  ];
  await new Promise((done) =>
    socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 6)}`, done),
  );
  return { answer, finish: () => socket.write(body.slice(6)) };
}

const WHOLE = /^HTTP\/1\.1 404 [\s\S]*\{"code":"not-found"\}/;

/** A connection that has been used and is kept for more. */
const openIdle = ({ url }: Server) =>
  new Promise<Promise<string>>((done, fail) => {
    const agent = new Agent({ keepAlive: true });
    get(`${url}/api/health`, { agent, family: 4 }, (answer) => {
      const { socket } = answer;
      answer.resume().once('end', () => done(hasEnded(socket)));
    }).once('error', fail);
  });

const workersOf = ({ pid }: Server): number[] => {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === pid && `${args}`.includes('worker.mjs'))
    .map(([own]) => Number(own));
};

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Takes no more connections. One that came at the last moment may be left without an answer. */
const untilRefused = ({ url }: Server) =>
  vi.waitFor(
    () => {
      const asked = fetch(url, { signal: AbortSignal.timeout(500) });
      return expect(asked).rejects.toThrow('fetch failed');
    },
    { timeout: 12_000 },
  );

const answers = async ({ url }: Server) => (await fetch(`${url}/api/health`).catch(() => null))?.ok;

beforeAll(() => importBuiltIn(), 60_000);

describe('a server that is told to stop', () => {
  it('ends what is under way, streams, and connections that are kept, told twice too', async () => {
    const server = await start();
    const { ids, viewers } = await makeWorld();
    const { cookie } = await signInCookie(viewers.owner.id);
    const [slow, other] = [await beginToSend(server), await beginToSend(server)];
    const idle = await openIdle(server);
    const stream = await fetch(`${server.url}/api/assignments/${ids.assignment}/live?locale=en`, {
      headers: { cookie },
    });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');

    process.kill(server.pid, 'SIGTERM');
    // Closed as a stream ends, not as a line breaks, which would be thrown here.
    expect(await stream.text()).toContain('data: {');
    process.kill(server.pid, 'SIGTERM');
    expect((await fetch(`${server.url}/api/ready`)).status).toBe(503);
    other.finish();
    expect(await other.answer).toMatch(WHOLE);
    await idle;
    await untilRefused(server);
    slow.finish();
    expect(await slow.answer).toMatch(WHOLE);
    expect(await server.ended).toBe(0);
  });

  it('does not wait for whoever has connected and asks nothing', async () => {
    const server = await start();
    const { port, host } = new URL(server.url);
    const begun = ['', `GET /api/health HTTP/1.1\r\nHost: ${host}\r\n`];
    const ends = begun.map(async (text) => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.write(text);
      return hasEnded(socket);
    });
    expect(await answers(server)).toBe(true);
    process.kill(server.pid, 'SIGTERM');
    expect(await Promise.all(ends)).toEqual(['', '']);
    expect(await server.ended).toBe(0);
  });

  it('ends what is under way when a terminal interrupts all of its processes', async () => {
    const server = await start({ detached: true });
    const slow = await beginToSend(server);
    process.kill(-server.pid, 'SIGINT');
    await untilRefused(server);
    slow.finish();
    expect(await slow.answer).toMatch(WHOLE);
    expect(await server.ended).toBe(0);
  });

  it('hears of it through npm', async () => {
    const server = await start({ command: ['npm', 'start'] });
    const slow = await beginToSend(server);
    process.kill(server.pid, 'SIGTERM');
    await untilRefused(server);
    slow.finish();
    expect(await slow.answer).toMatch(WHOLE);
  });
});

it('replaces a process that dies, and leaves none behind when it is killed itself', async () => {
  const server = await start();
  const [first = 0, second = 0] = workersOf(server);
  process.kill(first, 'SIGKILL');
  await vi.waitFor(() => expect(server.said()).toContain('SIGKILL and is started again'));
  expect(await answers(server)).toBe(true);
  await vi.waitFor(
    () => {
      const now = workersOf(server);
      expect(now).toHaveLength(2);
      expect(now).not.toContain(first);
    },
    { timeout: 60_000 },
  );
  const all = workersOf(server);
  expect(all).toContain(second);
  process.kill(server.pid, 'SIGKILL');
  await vi.waitFor(() => expect(all.filter(isAlive)).toEqual([]), { timeout: 10_000 });
});
