import { createHash } from 'node:crypto';
import { Socket } from 'node:net';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlQuery } from '@prisma/driver-adapter-utils';
import { PrismaClient as PostgresqlClient } from '../generated/postgresql/client';
import { PrismaClient as SqliteClient } from '../generated/sqlite/client';
import { env } from './env';
import { DurableSqlite, isData, MOST_PREPARED, SharedSqlite } from './sqlite';

export { Prisma } from '../generated/sqlite/client';

export type Provider = 'sqlite' | 'postgresql';
export const providerOf = (url: string): Provider =>
  url.startsWith('file:') ? 'sqlite' : 'postgresql';
export const provider = providerOf(env.DATABASE_URL);

/** Both clients come from the same models; SQLite's stands for both, as it can do the least. */
export type Db = SqliteClient;
/** What a mutation gets inside `db.$transaction(async (tx) => …)`. */
export type Tx = Parameters<Parameters<Db['$transaction']>[0]>[0];

const pool = (url: string) => ({
  connectionString: url,
  max: 10,
  connectionTimeoutMillis: 10_000,
});

/** The adapter of a database for one that works alone, such as the migrations in scripts/. */
export const makeAdapter = (url: string) =>
  providerOf(url) === 'sqlite' ? new DurableSqlite({ url }) : new PrismaPg(pool(url));

/**
 * A database that says nothing for so long while it is asked is away: the connection is given up, and whatever waits for
 * it fails and can be asked again. In milliseconds. Idle connections are closed before that.
 */
const LONGEST_SILENCE = 20_000;

function makeStream() {
  const socket = new Socket();
  return socket.setTimeout(LONGEST_SILENCE, () => {
    socket.destroy(Object.assign(new Error('The database is silent'), { code: 'ETIMEDOUT' }));
  });
}

const names = new Map<string, string>();

/** Does every transaction get another connection of the database's? https://www.pgbouncer.org/features.html */
const isBounced = (url: string) => /[?&]pgbouncer=true\b/.test(url);

/**
 * A name under which PostgreSQL keeps a statement prepared, in each connection: to read and plan it again each time costs
 * more than to do it. The same text has the same name in every process, and without a name it is not kept.
 */
function nameOf({ sql }: SqlQuery): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (!isData(sql) || names.size >= MOST_PREPARED) return '';
  const name = createHash('sha256').update(sql).digest('base64url');
  names.set(sql, name);
  return name;
}

/** In milliseconds. A school does the same thing at one time, and on a slow machine its last pupil waits a while. */
const transactionOptions = { maxWait: 45_000, timeout: 20_000 };

function makeDb(url: string): Db {
  if (providerOf(url) === 'sqlite')
    return new SqliteClient({ adapter: new SharedSqlite({ url }), transactionOptions });
  return new PostgresqlClient({
    adapter: new PrismaPg(
      { ...pool(url), stream: makeStream },
      isBounced(url) ? {} : { statementNameGenerator: nameOf },
    ),
    transactionOptions,
  }) as unknown as Db;
}

// One client per process: a reload in development makes this module anew, but not its connections. Nothing is
// opened before the first query, so a build may import this file where there is no database.
const kept = globalThis as { vekhaDb?: Db };
kept.vekhaDb ??= makeDb(env.DATABASE_URL);
export const db: Db = kept.vekhaDb;
