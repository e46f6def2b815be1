// Servers that are measured: programs that answer at an address of this computer, and end with the bench.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../scripts/postgres.mjs';
import { root } from '../../scripts/step.mjs';
import type { Place } from './database';
import type { Served } from './load';
import { familyOf } from './process';

export type Site = Served & {
  /** What it has said of things that went wrong, the last first. */
  readonly errors: () => string[];
  readonly stop: () => Promise<void>;
};

const START_WITHIN_MS = 300_000;

type Program = {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where what it says is kept, as a log is: a pipe would make the load client read it. */
  readonly log: string;
  /** Answered with 200 when the server is ready. */
  readonly probe: string;
};

/** @param port whatever `args` and `env` make the program listen on */
export async function startProgram({ args, env, log, probe }: Program, port: string) {
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', out, out],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  closeSync(out);
  const ended = new Promise((done) => child.once('close', done));
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    process.off('exit', kill);
  };
  const errors = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"error":') || line.startsWith('Error'))
      .reverse();
  const origin = `http://127.0.0.1:${port}`;
  const until = performance.now() + START_WITHIN_MS;
  while (!(await fetch(`${origin}${probe}`).catch(() => null))?.ok) {
    if (child.exitCode !== null || performance.now() > until) {
      await stop();
      throw new Error(`a server did not start:\n${readFileSync(log, 'utf8').slice(-4000)}`);
    }
    await sleep(50);
  }
  return { origin, pids: familyOf(child.pid as number), errors, stop } satisfies Site;
}

/** The site as `npm start` serves it, on a database that may have others at work on it. */
export async function startSite(place: Place, processes: number): Promise<Site> {
  const PORT = String(await freePort());
  const env = {
    AUTH_SECRET: '',
    BASE_URL: '',
    DATA_DIR: place.folder,
    DATABASE_URL: place.url,
    HOST: '127.0.0.1',
    PORT,
    METRICS_PORT: '',
    WEB_CONCURRENCY: String(processes),
  };
  const log = join(place.folder, `site-${processes}.log`);
  return startProgram({ args: ['scripts/start.mjs'], env, log, probe: '/api/ready' }, PORT);
}
