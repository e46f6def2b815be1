import { createHmac } from 'node:crypto';
import { db } from './db';
import { authSecret } from './env';
import { isTaken } from './unique';

const MINUTE = 60_000;
/** So many failures within the window lock; each one after it locks for twice as long, up to the longest. */
const ALLOWED = 5;
const WINDOW = 15 * MINUTE;
const LONGEST = 15 * MINUTE;
const SWEEP_EVERY = 60 * MINUTE;

/** Until when nothing may be tried, or null. */
export type Lock = { readonly lockedUntil: Date | null };
/** So many times within so many minutes, at most a quarter of an hour: older rows are swept away. */
export type Pace = { readonly times: number; readonly minutes: number };
type Row = { failures: number; since: Date; lockedUntil: Date | null };

const select = { failures: true, since: true, lockedUntil: true } as const;
const FREE: Lock = { lockedUntil: null };

/**
 * What is guessed at, hidden: with the secret of the server, so that nobody who reads the table can try names
 * against it.
 */
const hide = (key: string) => createHmac('sha256', authSecret()).update(key).digest('hex');

/** What failures to sign in are counted under. */
export const accountKey = (login: string): string => `account:${login}`;

/** What wrong codes are counted under: by account, and apart from its password, since to know that must not clear them. */
export const secondStepKey = (userId: string): string => `second-step:${userId}`;

/** Stands for a login in the log: the beginning of what its failures are counted under. */
export const pseudonymOf = (login: string): string => hide(accountKey(login)).slice(0, 12);

const isLocked = (row: Row | null, now: Date) =>
  row?.lockedUntil != null && row.lockedUntil.getTime() > now.getTime();

/** Failures are forgotten a window after they began, or after the last lock ended. */
const isStale = ({ since, lockedUntil }: Row, now: Date) =>
  now.getTime() - Math.max(since.getTime(), lockedUntil?.getTime() ?? 0) >= WINDOW;

function next(row: Row | null, now: Date): Row {
  if (!row || isStale(row, now)) return { failures: 1, since: now, lockedUntil: null };
  const failures = row.failures + 1;
  const lock = Math.min(LONGEST, MINUTE * 2 ** (failures - ALLOWED));
  const lockedUntil = failures < ALLOWED ? row.lockedUntil : new Date(now.getTime() + lock);
  return { failures, since: row.since, lockedUntil };
}

/** Writes only if nobody else has written since `seen` was read. */
async function replace(key: string, seen: Row | null, row: Row): Promise<boolean> {
  if (seen)
    return (await db.throttle.updateMany({ where: { key, ...seen }, data: row })).count === 1;
  try {
    await db.throttle.create({ data: { key, ...row }, select: { key: true } });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/**
 * Counts a failure. Of many at one time each is counted; where they are too many to be counted, the one that
 * found no turn is told that the key is locked, which it is by then.
 */
async function fail(key: string, now: Date): Promise<Lock> {
  await sweep(now);
  const hidden = hide(key);
  for (let turn = 0; turn < 2 * ALLOWED; turn++) {
    const seen = await db.throttle.findUnique({ where: { key: hidden }, select });
    if (seen && isLocked(seen, now)) return { lockedUntil: seen.lockedUntil };
    if (await replace(hidden, seen, next(seen, now))) return FREE;
  }
  return { lockedUntil: new Date(now.getTime() + MINUTE) };
}

let sweptAt = 0;

/** Keys that are guessed at need not exist, so their rows would gather. */
async function sweep(now: Date) {
  if (Math.abs(now.getTime() - sweptAt) < SWEEP_EVERY) return;
  sweptAt = now.getTime();
  const old = new Date(now.getTime() - WINDOW - LONGEST);
  await db.throttle.deleteMany({
    where: { since: { lt: old }, OR: [{ lockedUntil: null }, { lockedUntil: { lt: old } }] },
  });
}

/**
 * Counts a use of something that costs much. @returns when it may be used again, or null while it may. The window
 * begins with the first use; what is refused counts too, but prolongs nothing.
 */
async function use(key: string, { times, minutes }: Pace, now: Date): Promise<Date | null> {
  await sweep(now);
  const hidden = hide(key);
  const create = { key: hidden, failures: 1, since: now };
  const update = { failures: { increment: 1 } };
  const row = await db.throttle.upsert({ where: { key: hidden }, create, update, select });
  const end = new Date(row.since.getTime() + minutes * MINUTE);
  if (end.getTime() > now.getTime()) return row.failures > times ? end : null;
  // Of two that find the window over one begins the next, and both have their turn.
  const data = { failures: 1, since: now };
  await db.throttle.updateMany({ where: { key: hidden, since: row.since }, data });
  return null;
}

/**
 * Guessing at one thing (`account:…`, `code:…`) locks that thing for a while, and nothing else: never an
 * address, because a class shares one. Whether the thing exists makes no difference.
 */
export const throttle = {
  /** Is it locked now? Counts nothing. */
  async check(key: string, now: Date): Promise<Lock> {
    const row = await db.throttle.findUnique({ where: { key: hide(key) }, select });
    return isLocked(row, now) ? { lockedUntil: row?.lockedUntil ?? null } : FREE;
  },
  /**
   * Counts a failure, unless it is locked already: then nothing is counted and the lock is returned. Called
   * before a secret is compared, it lets no more guesses through at one time than one after another; whoever
   * guessed right then calls `clear`.
   */
  fail,
  use,
  /** Forgets the failures, after a success. */
  async clear(key: string): Promise<void> {
    await db.throttle.deleteMany({ where: { key: hide(key) } });
  },
};
