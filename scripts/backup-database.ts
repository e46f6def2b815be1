import { existsSync } from 'node:fs';
import type { Transaction } from '@prisma/driver-adapter-utils';
import { makeAdapter, providerOf } from '../lib/db';
import { listNames } from './backup-tables';
import { listApplied, listKnown } from './migrate';

/**
 * One transaction: what `work` reads is the database of one moment, what it writes is there whole or not at all.
 * Others read on meanwhile, and write on unless `work` locks.
 */
export async function inTransaction<T>(url: string, work: (tx: Transaction) => Promise<T>) {
  const connection = await makeAdapter(url).connect();
  try {
    // SQLite reads from one moment whenever it is in a transaction, and knows no other level.
    const sqlite = providerOf(url) === 'sqlite';
    const tx = await connection.startTransaction(sqlite ? undefined : 'REPEATABLE READ');
    const run = (sql: string) => tx.executeRaw({ sql, args: [], argTypes: [] });
    try {
      const result = await work(tx);
      await run('COMMIT');
      await tx.commit();
      return result;
    } catch (error) {
      // A database that gave up by itself has nothing left to roll back.
      await run('ROLLBACK').catch(() => {});
      await tx.rollback();
      throw error;
    }
  } finally {
    await connection.dispose();
  }
}

export type History = 'same' | 'older' | 'unknown';

/** Whether these migrations are those of this program, the first of them, or others. */
export function compareHistory(names: string[]): History {
  const known = listKnown('sqlite').map(({ name }) => name);
  if (names.some((name, index) => name !== known[index])) return 'unknown';
  return names.length === known.length ? 'same' : 'older';
}

/**
 * What a database is to this program: `empty` has no table at all, or is a file that is not there yet.
 * @throws for one that is not Vekha's, or a later release's
 */
export async function checkDatabase(url: string): Promise<History | 'empty'> {
  if (isMissing(url)) return 'empty';
  const { names, applied } = await inTransaction(url, async (tx) => {
    const found = await listNames(tx);
    return {
      names: found,
      applied: found.includes('_prisma_migrations') ? await listApplied(tx) : [],
    };
  });
  if (names.length === 0) return 'empty';
  const history = compareHistory(applied.map(({ name }) => name));
  if (history === 'unknown' || applied.length === 0)
    throw new Error(
      'DATABASE_URL: this database is not of Vekha, or of a later release than this program.',
    );
  return history;
}

export const isMissing = (url: string) =>
  providerOf(url) === 'sqlite' && !existsSync(url.slice('file:'.length));
