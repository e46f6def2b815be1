// What a teacher sees of an assignment while it is taken: for each pupil of the class the attempt that was begun
// last, as it stands at one moment. Nothing here tells right from wrong, and no time is in it but the ends of
// attempts, so that two moments between which nobody did anything are the same.
import { attemptState } from './policy';

export const LIVE_STATES = ['waiting', 'working', 'finished', 'expired'] as const;
export type LiveState = (typeof LIVE_STATES)[number];

export type LiveAttempt = {
  readonly number: number;
  readonly position: number;
  readonly total: number;
  readonly answered: number;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly finishedAt: Date | null;
  readonly seenAt: Date | null;
};

export type LiveRow = {
  readonly membershipId: string;
  readonly name: string;
  /** Where another pupil of the class has the same name. */
  readonly username: string | null;
  /** `expired`: its time was up before it was finished. */
  readonly state: LiveState;
  readonly attempt: LiveAttempt | null;
};

export const liveState = (attempt: LiveAttempt | null, now: Date): LiveState => {
  if (!attempt) return 'waiting';
  const state = attemptState(attempt, now);
  return state === 'open' ? 'working' : state;
};

/** How many pupils are in each state. */
export const countStates = (
  rows: readonly Pick<LiveRow, 'state'>[],
): Readonly<Record<LiveState, number>> => ({
  waiting: rows.filter(({ state }) => state === 'waiting').length,
  working: rows.filter(({ state }) => state === 'working').length,
  finished: rows.filter(({ state }) => state === 'finished').length,
  expired: rows.filter(({ state }) => state === 'expired').length,
});

/** A time limit longer than this is no countdown: it says "until Friday" better. Seconds. */
const MOST_COUNTED = 86_400;

/** Whole seconds that an open attempt has left; null for one that is over, or that has more than a day. */
export function secondsLeft({ state, attempt }: LiveRow, now: Date): number | null {
  if (state !== 'working' || !attempt) return null;
  const left = Math.ceil((attempt.expiresAt.getTime() - now.getTime()) / 1000);
  return left > MOST_COUNTED ? null : Math.max(0, left);
}
