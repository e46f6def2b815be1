// The floor: a bare Next application with the markup of the real pages, built and served as the real one is, from a
// folder that is gone afterwards; and below it a bare Node server with the bytes of one page.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { freePort } from '../../scripts/postgres.mjs';
import { root, run } from '../../scripts/step.mjs';
import type { Place } from './database';
import { ASSETS, makePages, makeQuestion } from './markup';
import { type Site, startProgram } from './site';
import type { Item } from './stage';

const NEXT = `${root}/node_modules/next/dist/bin/next`;
const STEM = 'As of the day of the source, since when has the office named here been in its place?';

/** The HTML of real pages: the question page that answers, and the others by name. */
export type Pages = {
  readonly question: string;
  readonly others: Readonly<Record<string, string>>;
};

const KEY = 'attempt TEXT, position INTEGER';
const TABLES = `CREATE TABLE item (${KEY}, stem TEXT, PRIMARY KEY (attempt, position));
  CREATE TABLE answer (${KEY}, choice TEXT, PRIMARY KEY (attempt, position));`;

async function fill({ floorUrl }: Place, items: readonly Item[]) {
  const values = items.map(({ attempt, position }) => `('${attempt}', ${position}, '${STEM}')`);
  const sql = `${TABLES} INSERT INTO item VALUES ('', 0, ''), ${values.join(', ')};`;
  if (floorUrl.startsWith('file:')) {
    const rows = new Database(floorUrl.slice(5));
    rows.pragma('journal_mode = WAL');
    rows.exec(sql);
    rows.close();
  } else {
    const rows = new Client({ connectionString: floorUrl });
    await rows.connect();
    await rows.query(sql).finally(() => rows.end());
  }
}

/**
 * The same application in one process, as `next start` serves it, and in as many as there are cores: what this computer
 * gains by them, with the load client on the same cores.
 */
export type Floors = { readonly one: Site; readonly both: Site };

/** @param items of the attempts that will be asked for */
export async function startFloors(
  place: Place,
  { question, others }: Pages,
  items: readonly Item[],
): Promise<Floors> {
  // Inside the project, where Next and React are found.
  mkdirSync(`${root}/.next`, { recursive: true });
  const folder = mkdtempSync(join(root, '.next', 'floor-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', forget);
  cpSync(`${import.meta.dirname}/floor`, folder, { recursive: true });
  cpSync(`${root}/.next/static`, join(folder, 'public', ASSETS), { recursive: true });
  writeFileSync(join(folder, 'app/markup/question.tsx'), makeQuestion(question));
  writeFileSync(join(folder, 'app/markup/pages.tsx'), makePages(others));
  await fill(place, items);
  const env = { NODE_ENV: 'production', FLOOR_ROOT: root, FLOOR_DB: place.floorUrl };
  await run(process.execPath, [NEXT, 'build', folder], { env, quiet: true });
  const start = async (program: readonly string[]) => {
    const port = String(await freePort());
    // As the site's: one that ends in a pause would be taken for one that fails.
    const connections = ['--keepAliveTimeout', '75000'];
    const where = ['--hostname', '127.0.0.1', '--port', port];
    const args = [...program, NEXT, 'start', folder, ...where, ...connections];
    const log = join(folder, `${port}.log`);
    return startProgram({ args, env, log, probe: '/en/bare/home' }, port);
  };
  const one = await start([]);
  const both = await start([join(folder, 'every-core.mjs')]);
  return { one, both: { ...both, stop: () => both.stop().finally(forget) } };
}

export async function startNode({ folder }: Place, html: string): Promise<Site> {
  const [page, PORT] = [join(folder, 'page.html'), String(await freePort())];
  writeFileSync(page, html);
  const args = [`${import.meta.dirname}/floor/node.mjs`];
  const log = join(folder, 'node.log');
  return startProgram({ args, env: { PAGE: page, PORT }, log, probe: '/' }, PORT);
}
