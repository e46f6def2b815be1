import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { SqlQueryable } from '@prisma/driver-adapter-utils';
import { env } from '../lib/env';
import { measure } from './backup';
import { checkDatabase, compareHistory, inTransaction } from './backup-database';
import { type Header, readBackup, readHeader } from './backup-file';
import {
  countRows,
  listNames,
  listTables,
  quote,
  type Row,
  readRows,
  sortTables,
  writeRows,
} from './backup-tables';
import { explainDatabase } from './mistakes';
import { run, typescript } from './step.mjs';

/** Brings a database up in a process of its own, as the engine keeps SQLite's file locked; `to` is the last one. */
const migrateApart = (DATABASE_URL: string, to?: string) =>
  run(
    process.execPath,
    typescript('scripts/cli.ts', 'db', 'migrate', ...(to ? ['--to', to] : [])),
    {
      env: { DATABASE_URL },
      quiet: true,
    },
  );

/** Puts a backup in the place of what the database has: all of it or, if anything goes wrong, nothing. */
export async function restore(name: string | undefined, replace = false): Promise<string> {
  if (!name) throw new Error('restore: from which file? Give its name.');
  const from = performance.now();
  const file = resolve(name);
  const header = await readHeader(file);
  const history = compareHistory(header.migrations);
  if (history === 'unknown')
    throw new Error(`${file}: made by a later release of Vekha. Bring the program up to it first.`);
  // Read to its end once before anything is touched.
  for await (const _ of readBackup(file));
  await makeReady(env.DATABASE_URL, replace).catch(explainDatabase);
  const put = (rows: AsyncIterable<Row>) => replaceAll(env.DATABASE_URL, rows, replace);
  await (history === 'same' ? put(readBackup(file)) : withUpgraded(file, header, put)).catch(
    explainDatabase,
  );
  return `${measure(header, file, from)}: restored as of ${header.made}`;
}

async function makeReady(url: string, replace: boolean) {
  const found = await checkDatabase(url);
  if (found !== 'empty' && !replace) await inTransaction(url, refuseContent);
  if (found !== 'same') await migrateApart(url);
}

async function refuseContent(connection: SqlQueryable) {
  const names = (await listNames(connection)).filter((name) => name !== '_prisma_migrations');
  const full: string[] = [];
  for (const name of names) {
    const rows = await countRows(connection, name);
    if (rows > 0) full.push(`${name} ${rows}`);
  }
  if (full.length > 0)
    throw new Error(
      `DATABASE_URL: this database has content (${full.join(', ')}). Add --replace to put the backup in its place.`,
    );
}

/** Keeps others from writing, not from reading, until the transaction ends. */
async function lock(connection: SqlQueryable, names: string[]) {
  const sql =
    connection.provider === 'sqlite'
      ? 'UPDATE "_prisma_migrations" SET "id" = "id" WHERE false'
      : `LOCK TABLE ${names.map(quote).join(', ')} IN EXCLUSIVE MODE`;
  await connection.executeRaw({ sql, args: [], argTypes: [] });
}

const replaceAll = (url: string, rows: AsyncIterable<Row>, replace: boolean) =>
  inTransaction(url, async (tx) => {
    const tables = listTables();
    await lock(
      tx,
      tables.map(({ name }) => name),
    );
    if (!replace) await refuseContent(tx);
    const sorted = await sortTables(tx, tables);
    for (const { name } of sorted.reverse())
      await tx.executeRaw({ sql: `DELETE FROM ${quote(name)}`, args: [], argTypes: [] });
    await writeRows(tx, rows);
  });

/**
 * A backup of an older release goes by way of a SQLite file: it is made with the migrations of that time, filled,
 * and brought up; its rows are then those of this release, whichever database they are for.
 */
async function withUpgraded(
  file: string,
  header: Header,
  put: (rows: AsyncIterable<Row>) => Promise<void>,
) {
  const folder = mkdtempSync(join(tmpdir(), 'vekha-restore-'));
  const url = `file:${folder}/upgrade.db`;
  try {
    await migrateApart(url, header.migrations.at(-1));
    await inTransaction(url, (tx) => writeRows(tx, readBackup(file)));
    await migrateApart(url);
    await inTransaction(url, async (tx) => put(readRows(tx, await sortTables(tx, listTables()))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
