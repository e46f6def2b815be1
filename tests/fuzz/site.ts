// The site that is tried, as `npm start` serves it: how long each request took it by its own log, and its memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { freePort } from '../../scripts/postgres.mjs';
import { root } from '../../scripts/step.mjs';

export type Site = Awaited<ReturnType<typeof startSite>>;

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const WORKERS = 2;

export async function startSite(settings: Readonly<Record<string, string>>) {
  const port = Number(process.env.FUZZ_PORT ?? (await freePort()));
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      BASE_URL: '',
      AUTH_SECRET: '',
      WEB_CONCURRENCY: String(WORKERS),
      ...settings,
      HOST: '127.0.0.1',
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill('SIGTERM'));
  const times = new Map<string, number>();
  /** What the log told of each request that went wrong, by its id. */
  const errors = new Map<string, string>();
  let said = '';
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const ready = new Promise<void>((done, refuse) => {
    const note = (line: string) => {
      if (line.includes('Vekha is at')) done();
      const told = line.startsWith('{') ? JSON.parse(line) : null;
      if (!told) said = `${said}${line}\n`.slice(-4000);
      else if (told.ms !== undefined) times.set(told.id, told.ms);
      else if (told.level === 'error' && told.id) errors.set(told.id, line);
      else if (told.level === 'error') said = `${said}${line}\n`.slice(-4000);
    };
    createInterface({ input: child.stdout }).on('line', note);
    createInterface({ input: child.stderr }).on('line', note);
    ended.then(() => refuse(new Error(`the site ended:\n${said}`)));
  });
  await ready;
  const workers = () =>
    read(`/proc/${child.pid}/task/${child.pid}/children`).split(' ').filter(Boolean).map(Number);
  const first = workers().join();
  return {
    url: `http://localhost:${port}`,
    times,
    errors,
    said: () => said,
    /** MiB of each process that answers; none where the system does not tell. */
    memory: () =>
      workers().map((pid) =>
        Math.round(Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024),
      ),
    /** Has a process that answers died, and been replaced? */
    hasDied: () => workers().join() !== first,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
