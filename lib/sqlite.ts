import { setTimeout as sleep } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';

/**
 * SQLite as it must be for an acknowledged answer to outlive a power cut. The driver leaves `synchronous` at
 * NORMAL under WAL, where the last commits may be lost; it is a setting of the connection, so it is made on
 * each one.
 */
export class DurableSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect();
    await connection.executeScript(
      'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
    );
    return connection;
  }
}

/**
 * The same for a server, where many ask at one time. The driver has one connection for all of them, so that what is
 * read or written beside a transaction would be part of it, and be lost with it. Here one connection reads, and
 * another writes, for one at a time: a transaction, or a statement that is one by itself.
 */
export class SharedSqlite extends DurableSqlite {
  override async connect() {
    const [writer, reader] = [await super.connect(), await super.connect()];
    // The driver waits for a lock by standing still, and the whole process with it: `patiently` waits instead.
    await writer.executeScript('PRAGMA busy_timeout = 0');
    await reader.executeScript('PRAGMA query_only = ON');
    return shared(writer, reader);
  }
}

/** How long another process may hold the file, in milliseconds, and the longest pause between two tries. */
const LONGEST_LOCK_MS = 5000;
const LONGEST_PAUSE_MS = 8;

const isBusy = (error: unknown) =>
  error instanceof Error && (error.cause as { kind?: string })?.kind === 'SocketTimeout';

async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const until = performance.now() + LONGEST_LOCK_MS;
  for (let pause = 1; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    }
    await sleep(pause);
  }
}

/** Lets in one after another; whoever is in is given the way out. */
function makeDoor() {
  let last = Promise.resolve();
  return async (): Promise<() => void> => {
    const before = last;
    let leave = () => {};
    last = new Promise((done) => {
      // A turn of the loop between two, in which another process gets its chance: there is no queue among processes.
      leave = () => setImmediate(done);
    });
    await before;
    return leave;
  };
}

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });
const isRead = ({ sql }: SqlQuery) => /^\s*SELECT\b/i.test(sql);

function shared(writer: SqlDriverAdapter, reader: SqlDriverAdapter): SqlDriverAdapter {
  const enter = makeDoor();

  async function alone<T>(write: () => Promise<T>): Promise<T> {
    const leave = await enter();
    try {
      return await patiently(write);
    } finally {
      leave();
    }
  }

  async function startTransaction(): Promise<Transaction> {
    const leave = await enter();
    try {
      // Whoever reads first and then writes may find that another process has written between, and waiting would not
      // help: so the right to write is taken at once.
      await patiently(() => writer.executeRaw(statement('BEGIN IMMEDIATE')));
    } catch (error) {
      leave();
      throw error;
    }
    return {
      provider: writer.provider,
      adapterName: writer.adapterName,
      options: { usePhantomQuery: false },
      queryRaw: (query) => writer.queryRaw(query),
      executeRaw: async (query) => writer.executeRaw(query),
      commit: async () => leave(),
      rollback: async () => {
        // After a commit that failed the transaction may still stand; mostly there is nothing left to undo.
        await writer.executeRaw(statement('ROLLBACK')).catch(() => {});
        leave();
      },
    };
  }

  return {
    provider: writer.provider,
    adapterName: writer.adapterName,
    queryRaw: (query) =>
      isRead(query) ? reader.queryRaw(query) : alone(() => writer.queryRaw(query)),
    executeRaw: (query) => alone(() => writer.executeRaw(query)),
    executeScript: (script) => alone(() => writer.executeScript(script)),
    startTransaction,
    dispose: async () => {
      await Promise.all([writer.dispose(), reader.dispose()]);
    },
  };
}
