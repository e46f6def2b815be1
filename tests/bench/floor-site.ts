// The floor: a bare Next application with one page of the real page's markup, built and served as the real
// one is, from a folder that is gone afterwards.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { freePort } from '../../scripts/postgres.mjs';
import { root, run } from '../../scripts/step.mjs';
import type { Item } from './learners';
import { makeMarkup } from './markup';

const NEXT = `${root}/node_modules/next/dist/bin/next`;
const STEM = 'As of the day of the source, since when has the office named here been in its place?';

export type FloorSite = { readonly origin: string; stop(): Promise<void> };

function fill(file: string, items: readonly Item[]) {
  const rows = new Database(file);
  rows.pragma('journal_mode = WAL');
  const key = 'attempt TEXT, position INTEGER';
  rows.exec(`CREATE TABLE item (${key}, stem TEXT, PRIMARY KEY (attempt, position));
    CREATE TABLE answer (${key}, choice TEXT, PRIMARY KEY (attempt, position));`);
  const insert = rows.prepare('INSERT INTO item VALUES (?, ?, ?)');
  rows.transaction(() => {
    for (const { attempt, position } of items) insert.run(attempt, position, STEM);
  })();
  rows.close();
}

async function answers(origin: string, server: ChildProcess) {
  for (let tries = 0; tries < 400 && server.exitCode === null; tries++) {
    if (await fetch(origin).catch(() => null)) return;
    await sleep(50);
  }
  throw new Error('the floor did not start');
}

/** @param html what the real question page sends */
export async function startFloor(html: string, items: readonly Item[]): Promise<FloorSite> {
  // Inside the project, where Next and React are found.
  mkdirSync(`${root}/.next`, { recursive: true });
  const folder = mkdtempSync(join(root, '.next', 'floor-'));
  const env = {
    NODE_ENV: 'production' as const,
    FLOOR_ROOT: root,
    FLOOR_DB: join(folder, 'floor.db'),
  };
  try {
    cpSync(`${import.meta.dirname}/floor`, folder, { recursive: true });
    writeFileSync(join(folder, 'app/markup.tsx'), makeMarkup(html));
    fill(env.FLOOR_DB, items);
    await run(process.execPath, [NEXT, 'build', folder], { env, quiet: true });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const port = String(await freePort());
  const where = ['--hostname', '127.0.0.1', '--port', port];
  const server = spawn(process.execPath, [NEXT, 'start', folder, ...where], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  const origin = `http://127.0.0.1:${port}`;
  const ended = new Promise((done) => server.once('close', done));
  const forget = () => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  // A bench that is stopped midway leaves nothing behind.
  process.once('exit', forget);
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    process.off('exit', forget);
    forget();
  };
  await answers(origin, server).catch(async (error) => {
    await stop();
    throw error;
  });
  return { origin, stop };
}
