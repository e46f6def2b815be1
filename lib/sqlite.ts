import { setTimeout as sleep } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils';
import type { Database, Statement } from 'better-sqlite3';

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
 * another writes, for one at a time: a transaction, or all the statements that wait by then and are each one by itself.
 */
export class SharedSqlite extends DurableSqlite {
  override async connect() {
    const [writer, reader] = [await super.connect(), await super.connect()];
    for (const connection of [writer, reader]) prepareOnce(connection);
    // The driver waits for a lock by standing still, and the whole process with it: `patiently` waits instead.
    await writer.executeScript('PRAGMA busy_timeout = 0');
    await reader.executeScript('PRAGMA query_only = ON');
    return shared(writer, reader);
  }
}

/** So many texts are kept prepared at most. Lists of ids of each length are texts of their own. */
export const MOST_PREPARED = 500;
/** A statement that may be kept prepared. */
export const isData = (sql: string) => /^\s*(SELECT|INSERT|UPDATE|DELETE)\b/i.test(sql);

/** The driver prepares a statement each time it is asked, which costs as much as doing it; here each text is prepared once. */
function prepareOnce(connection: SqlDriverAdapter) {
  const { client } = connection as unknown as { readonly client: Database };
  const prepare = client.prepare.bind(client);
  const prepared = new Map<string, ReturnType<typeof once>>();
  const once = (sql: string) => {
    const statement: Statement = prepare(sql);
    const { reader } = statement;
    const columns = reader ? statement.columns() : [];
    const bind = (args: unknown[]) => ({
      reader,
      run: () => statement.run(args),
      columns: () => columns,
      raw: () => ({ all: () => statement.raw().all(args) }),
    });
    return { bind };
  };
  const find = (sql: string) => {
    const found = prepared.get(sql) ?? once(sql);
    if (prepared.size >= MOST_PREPARED) prepared.clear();
    prepared.set(sql, found);
    return found;
  };
  Object.assign(client, { prepare: (sql: string) => (isData(sql) ? find(sql) : prepare(sql)) });
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

/** A statement, and how whoever asked for it is told what came of it. */
type Waiting = {
  readonly run: () => Promise<unknown>;
  readonly settle: (attempt: () => Promise<unknown>) => Promise<void>;
};

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });
const isRead = ({ sql }: SqlQuery) => /^\s*SELECT\b/i.test(sql);

function shared(writer: SqlDriverAdapter, reader: SqlDriverAdapter): SqlDriverAdapter {
  const enter = makeDoor();

  // Whoever reads first and then writes may find that another process has written between, and waiting would not help:
  // so the right to write is taken at once.
  const begin = () => patiently(() => writer.executeRaw(statement('BEGIN IMMEDIATE')));
  // After a commit that failed the transaction may still stand; mostly there is nothing left to undo.
  const rollback = () => writer.executeRaw(statement('ROLLBACK')).catch(() => {});

  let waiting: Waiting[] = [];

  /** For a statement that is whole by itself. */
  const write = <T>(run: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const settle = (attempt: () => Promise<T>) => attempt().then(resolve, reject);
      if (waiting.push({ run, settle: settle as Waiting['settle'] }) === 1) void writeAll();
    });

  /** Whoever waits by now is written in one transaction, and told after it: the disk is waited for once. */
  async function writeAll() {
    const leave = await enter();
    const all = waiting;
    waiting = [];
    try {
      const done = all.length > 1 ? await together(all) : null;
      // Where one of several fails, each is written by itself, so that it alone does.
      for (const [index, { run, settle }] of all.entries())
        await settle(async () => (done ? done[index] : patiently(run)));
    } catch (error) {
      for (const { settle } of all) await settle(() => Promise.reject(error));
    } finally {
      leave();
    }
  }

  /** What came of each; null where one failed, and nothing was done. @throws where it could not be begun */
  async function together(all: readonly Waiting[]): Promise<unknown[] | null> {
    await begin();
    try {
      const done = [];
      for (const { run } of all) done.push(await run());
      await writer.executeRaw(statement('COMMIT'));
      return done;
    } catch {
      await rollback();
      return null;
    }
  }

  async function startTransaction(): Promise<Transaction> {
    const leave = await enter();
    try {
      await begin();
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
        await rollback();
        leave();
      },
    };
  }

  return {
    provider: writer.provider,
    adapterName: writer.adapterName,
    queryRaw: (query) =>
      isRead(query) ? reader.queryRaw(query) : write(() => writer.queryRaw(query)),
    executeRaw: (query) => write(() => writer.executeRaw(query)),
    executeScript: (script) => write(() => writer.executeScript(script)),
    startTransaction,
    dispose: async () => {
      await Promise.all([writer.dispose(), reader.dispose()]);
    },
  };
}
