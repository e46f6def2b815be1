// Who may see and do what, when, in an attempt: pure predicates on what is stored and the server's clock.
// Pages, actions and queries all ask here, so that a key that is hidden in one is hidden in every one.
import type { Results } from './assignment';
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

/** What the key waits for. A quiz of one's own waits for its feedback alone. */
export type Disclosure = {
  readonly feedback: Feedback;
  /** The teacher's word on the results of an assignment: shown when due, shown now, or not shown. */
  readonly results?: Results;
  /** May nobody of the class answer any more? */
  readonly allClosed?: boolean;
};

/** May the key of an item leave the server, and with it what the answer was worth? */
export function revealsItem(
  { feedback, results = 'auto', allClosed = true }: Disclosure,
  state: AttemptState,
  answered: boolean,
): boolean {
  if (results === 'hidden') return false;
  if (state === 'open') return feedback === 'each' && answered;
  return results === 'released' || feedback !== 'close' || allClosed;
}

/** Would the teacher's word show the key to who has finished, while others may answer, where the one that stood does not? */
export function showsEarly(feedback: Feedback, stood: Results, wanted: Results): boolean {
  const shown = (results: Results) =>
    revealsItem({ feedback, results, allClosed: false }, 'finished', true);
  return shown(wanted) && !shown(stood);
}

/** May an answer be given, or a given one changed? What is revealed as it is given is settled. */
export const mayAnswer = (
  { feedback }: Pick<Disclosure, 'feedback'>,
  state: AttemptState,
  answered: boolean,
): boolean => state === 'open' && !(feedback === 'each' && answered);

/**
 * Is what can be read in a form an answer at once, without a word that it is one? In an assignment that tells
 * right from wrong later: an answer can be changed until the end, so nothing that was chosen in time is lost.
 * Where each answer is told at once the first one counts, and a choice must not slip into being it.
 */
export const savesAtOnce = (
  { feedback }: Pick<Disclosure, 'feedback'>,
  assigned: boolean,
): boolean => assigned && feedback !== 'each';
