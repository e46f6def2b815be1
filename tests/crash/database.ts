// The two databases: made empty, read past the site, and on PostgreSQL brought down.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { askAgain } from '../../lib/away';
import { startPostgres } from '../../scripts/postgres.mjs';
import { at } from '../setup/template';
import type { Settings } from './site';

type Row = Readonly<Record<string, unknown>>;

export type Place = {
  readonly name: 'sqlite' | 'postgresql';
  readonly settings: Settings;
  readonly read: (sql: string) => Promise<readonly Row[]>;
  /** Kills a process of the database itself, which then restarts and recovers; null where there is none. */
  readonly kill: (() => Promise<void>) | null;
  readonly remove: () => Promise<void>;
};

const makeFolder = () => mkdtempSync(join(tmpdir(), 'vekha-crash-'));

export function makeSqlite(): Place {
  const DATA_DIR = makeFolder();
  const file = join(DATA_DIR, 'vekha.db');
  return {
    name: 'sqlite',
    settings: { DATA_DIR, DATABASE_URL: `file:${file}` },
    read: async (sql) => {
      const database = new Database(file, { fileMustExist: true, timeout: 5000 });
      try {
        const [broken] = database.pragma('integrity_check') as { integrity_check: string }[];
        if (broken?.integrity_check !== 'ok') throw new Error(`the file is broken: ${broken}`);
        return database.prepare<[], Row>(sql).all();
      } finally {
        database.close();
      }
    },
    kill: null,
    remove: async () => rmSync(DATA_DIR, { recursive: true, force: true }),
  };
}

export async function makePostgresql(): Promise<Place> {
  const DATA_DIR = makeFolder();
  const server = await startPostgres();
  /** Asked again while it starts: it listens before it answers, and it is killed here. */
  const ask = (url: string, sql: string): Promise<readonly Row[]> =>
    askAgain(async () => {
      const client = new Client({ connectionString: url });
      // A server that is killed takes its connections along, and says so.
      client.on('error', () => {});
      await client.connect();
      return (await client.query(sql).finally(() => client.end())).rows;
    });
  const name = `vekha_crash_${process.pid}`;
  await ask(server.url, `CREATE DATABASE ${name}`);
  // The private server is told not to wait for the disk, and would lose what it has acknowledged when it is killed.
  await ask(server.url, `ALTER DATABASE ${name} SET synchronous_commit = on`);
  const url = at(server.url, name);
  const victims = `SELECT pid FROM pg_stat_activity WHERE datname = '${name}' AND pid <> pg_backend_pid()`;
  return {
    name: 'postgresql',
    settings: { DATA_DIR, DATABASE_URL: url },
    read: (sql) => ask(url, sql),
    kill: process.env.TEST_POSTGRES_URL
      ? null
      : async () => {
          const [victim] = await ask(server.url, victims);
          if (victim) process.kill(Number(victim.pid), 'SIGKILL');
        },
    remove: async () => {
      await ask(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
      await server.stop();
      rmSync(DATA_DIR, { recursive: true, force: true });
    },
  };
}
