import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { db, provider } from '../../lib/db';
import { env } from '../../lib/env';
import { inTransaction } from '../../scripts/backup-database';
import { listTables, type Table, writeRows } from '../../scripts/backup-tables';
import { root, typescript } from '../../scripts/step.mjs';
import { backUpRows, makeFolder, makePlace, readAll, vekha } from '../fixtures/releases/place';

const folder = makeFolder();
const file = join(folder, 'whole.backup');
const url = env.DATABASE_URL;
const since = new Date('2026-03-01T10:00:00.123Z');

beforeAll(() => backUpRows(file, since));

/** Is somebody else writing there, in a transaction that is not at its end? */
async function isHeld(place: string): Promise<boolean> {
  if (provider === 'sqlite') {
    const file = new Database(place.slice('file:'.length), { timeout: 0 });
    try {
      file.exec('BEGIN IMMEDIATE; ROLLBACK');
      return false;
    } catch {
      return true;
    } finally {
      file.close();
    }
  }
  const client = new Client({ connectionString: place });
  await client.connect();
  const sql = `SELECT 1 FROM pg_locks WHERE mode = 'ExclusiveLock' AND relation = '"User"'::regclass`;
  const { rowCount } = await client.query(sql).finally(() => client.end());
  return rowCount === 1;
}

describe('what goes wrong in the middle', () => {
  it('a restore that is killed leaves what was there', { timeout: 120_000 }, async () => {
    const there = await makePlace(provider);
    await vekha(there, 'restore', file);
    const before = await readAll(there);
    const from = await makePlace(provider);
    await vekha(from, 'db', 'migrate');
    const many = join(folder, 'many');
    const table = listTables().find(({ name }) => name === 'Throttle') as Table;
    async function* rows() {
      for (let n = 0; n < 60_000; n++)
        yield { table, values: [`${n}`, n, since.toISOString(), null] };
    }
    await inTransaction(from, (tx) => writeRows(tx, rows()));
    await vekha(from, 'backup', many);
    const child = spawn(
      process.execPath,
      typescript('scripts/cli.ts', 'restore', many, '--replace'),
      {
        cwd: root,
        env: { ...process.env, DATABASE_URL: there },
        stdio: 'ignore',
      },
    );
    const ended = new Promise((done) => child.once('close', (_, signal) => done(signal)));
    while (!(await isHeld(there)) && child.exitCode === null)
      await new Promise((wait) => setTimeout(wait, 5));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(await readAll(there)).toEqual(before);
    expect(await vekha(there, 'restore', many, '--replace')).toContain('restored');
    expect((await readAll(there)).Throttle).toHaveLength(60_000);
  });

  it('a backup that finds no room is not there, in part or as a whole', async () => {
    const target = join(folder, 'small', 'x.backup');
    mkdirSync(join(folder, 'small'));
    const data = [...Array(400).keys()].map(() => ({
      key: crypto.randomUUID(),
      failures: 1,
      since,
    }));
    await db.throttle.createMany({ data });
    const words = typescript('scripts/cli.ts', 'backup', target).map((word) => `'${word}'`);
    // No file may grow past some kilobytes: what a full disk or a quota does.
    const script = `trap '' XFSZ; ulimit -f 4; TSX_DISABLE_CACHE=1 '${process.execPath}' ${words.join(' ')}`;
    const said = await new Promise<string>((done) => {
      const child = spawn('sh', ['-c', script], {
        cwd: root,
        env: { ...process.env, DATABASE_URL: url },
      });
      let all = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          all += chunk;
        });
      child.once('close', () => done(all));
    });
    expect(said).toMatch(/x\.backup: (the file grew larger than|the disk is full)/);
    expect(readdirSync(join(folder, 'small'))).toEqual([]);
    expect(existsSync(target)).toBe(false);
  });
});
