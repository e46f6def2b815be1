// The two databases, empty and as durable as a school's own: an answer that is acknowledged is on the disk.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../scripts/postgres.mjs';
import { at, query } from '../setup/template';

export type Place = {
  readonly name: 'SQLite' | 'PostgreSQL';
  readonly folder: string;
  readonly url: string;
  /** An address for the floor's own rows, in the same kind of database. */
  readonly floorUrl: string;
  readonly remove: () => Promise<void>;
};

const makeFolder = () => mkdtempSync(join(tmpdir(), 'vekha-bench-'));
const forget = (folder: string) => rmSync(folder, { recursive: true, force: true });

async function makeSqlite(): Promise<Place> {
  const folder = makeFolder();
  process.once('exit', () => forget(folder));
  const [url, floorUrl] = [`file:${join(folder, 'vekha.db')}`, `file:${join(folder, 'floor.db')}`];
  return { name: 'SQLite', folder, url, floorUrl, remove: async () => forget(folder) };
}

async function makePostgresql(): Promise<Place> {
  const folder = makeFolder();
  process.once('exit', () => forget(folder));
  const server = await startPostgres({ durable: true });
  const names = [`vekha_bench_${process.pid}`, `vekha_floor_${process.pid}`] as const;
  for (const name of names) await query(server.url, `CREATE DATABASE ${name}`);
  const [url, floorUrl] = [at(server.url, names[0]), at(server.url, names[1])];
  const remove = async () => {
    for (const name of names) await query(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
    await server.stop();
    forget(folder);
  };
  return { name: 'PostgreSQL', folder, url, floorUrl, remove };
}

export const PLACES = { sqlite: makeSqlite, postgresql: makePostgresql };
