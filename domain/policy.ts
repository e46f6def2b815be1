// Who may see and do what, when, in an attempt: pure predicates on what is stored and the server's clock.
// Pages, actions and queries all ask here, so that a key that is hidden in one is hidden in every one.
import type { Feedback } from './vocabulary';

export type AttemptTimes = {
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly finishedAt: Date | null;
};

export type AttemptState = 'open' | 'finished' | 'expired';

/** An attempt left alone this long closes with what was answered. Days. */
export const ATTEMPT_LIFE_DAYS = 14;

export const expiryOf = (startedAt: Date): Date =>
  new Date(startedAt.getTime() + ATTEMPT_LIFE_DAYS * 86_400_000);

export function attemptState(attempt: AttemptTimes, now: Date): AttemptState {
  if (attempt.finishedAt) return 'finished';
  return now.getTime() >= attempt.expiresAt.getTime() ? 'expired' : 'open';
}

/** May the key of an item leave the server? */
export const revealsItem = (
  { feedback }: { readonly feedback: Feedback },
  state: AttemptState,
  answered: boolean,
): boolean => state !== 'open' || (feedback === 'each' && answered);

/** May an answer be given, or a given one changed? What has been revealed is settled. */
export const mayAnswer = (
  settings: { readonly feedback: Feedback },
  state: AttemptState,
  answered: boolean,
): boolean => state === 'open' && !revealsItem(settings, state, answered);
