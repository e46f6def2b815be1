import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient as PostgresqlClient } from '../generated/postgresql/client';
import { PrismaClient as SqliteClient } from '../generated/sqlite/client';
import { env } from './env';

export { Prisma } from '../generated/sqlite/client';

export type Provider = 'sqlite' | 'postgresql';
export const providerOf = (url: string): Provider =>
  url.startsWith('file:') ? 'sqlite' : 'postgresql';
export const provider = providerOf(env.DATABASE_URL);

/** Both clients come from the same models; SQLite's stands for both, as it can do the least. */
export type Db = SqliteClient;
/** What a mutation gets inside `db.$transaction(async (tx) => …)`. */
export type Tx = Parameters<Parameters<Db['$transaction']>[0]>[0];

/**
 * SQLite as it must be for an acknowledged answer to outlive a power cut. The driver leaves `synchronous` at
 * NORMAL under WAL, where the last commits may be lost; it is a setting of the connection, so it is made on
 * each one.
 */
class DurableSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect();
    await connection.executeScript(
      'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
    );
    return connection;
  }
}

/** The adapter of a database, for the client here and for the migrations in scripts/. */
export const makeAdapter = (url: string) =>
  providerOf(url) === 'sqlite'
    ? new DurableSqlite({ url })
    : new PrismaPg({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });

/** In milliseconds. A class does the same thing at one time, and on a slow machine its last pupil waits a while. */
const transactionOptions = { maxWait: 20_000, timeout: 20_000 };

function makeDb(url: string): Db {
  const adapter = makeAdapter(url);
  if (adapter.provider === 'sqlite') return new SqliteClient({ adapter, transactionOptions });
  return new PostgresqlClient({ adapter, transactionOptions }) as unknown as Db;
}

// One client per process: a reload in development makes this module anew, but not its connections. Nothing is
// opened before the first query, so a build may import this file where there is no database.
const kept = globalThis as { vekhaDb?: Db };
kept.vekhaDb ??= makeDb(env.DATABASE_URL);
export const db: Db = kept.vekhaDb;
