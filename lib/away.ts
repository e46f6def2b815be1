// A database that is away: it cannot be reached, is silent, restarts, has no room left, or is held by another. It comes
// back without us, and until then everybody is told so, which is another thing than a fault of ours.

/** What an error that says so carries as its digest, which is all that a browser is told of an error. */
export const AWAY = 'database-away';

/** Prisma's: not reached, timed out, hung up, no connection or transaction to be had, or undone for another's sake. */
const PRISMA = /^P(1001|1002|1008|1017|2024|2028|2034|2037)$/;
/** Of the operating system, of SQLite, and of PostgreSQL: a connection, its resources, a stop, a fault of its disk. */
const DRIVERS =
  /^(E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH)|SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOMEM).*|(08|53|58|57P)\w+|25006|40001|40P01|55P03)$/;
/** What Prisma's drivers make of such errors; a written-out statement is told no more than this. */
const KINDS =
  /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|TransactionWriteConflict)$/;
/** What the driver of PostgreSQL says without a code. */
const WORDS = /Connection terminated|timeout exceeded when trying to connect|not queryable/;

type Told = {
  readonly code?: unknown;
  readonly digest?: unknown;
  readonly kind?: unknown;
  readonly message?: unknown;
  readonly originalCode?: unknown;
  readonly cause?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown };
};

/** Does this error, or what caused it, say that the database is away? */
export function isAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, digest, kind, message, originalCode, cause, meta } = error as Told;
  return (
    digest === AWAY ||
    PRISMA.test(String(code)) ||
    KINDS.test(String(kind)) ||
    [code, originalCode].some((each) => DRIVERS.test(String(each))) ||
    WORDS.test(String(message)) ||
    isAway(cause) ||
    isAway(meta?.driverAdapterError)
  );
}

/** How long is asked again, in milliseconds: a database that is started anew is back within seconds. */
const LONGEST_MS = 5000;
const FIRST_PAUSE_MS = 100;

/**
 * Asks again while the database is away, for some seconds. Only for what may be done twice: a lost connection does not
 * tell whether what was asked has been done. @throws what was thrown last, with `AWAY` as its digest
 */
export async function askAgain<T>(ask: () => Promise<T>): Promise<T> {
  const until = performance.now() + LONGEST_MS;
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    try {
      return await ask();
    } catch (error) {
      if (!isAway(error)) throw error;
      if (performance.now() + pause > until) throw Object.assign(error as Error, { digest: AWAY });
    }
    await new Promise((done) => setTimeout(done, pause));
  }
}
