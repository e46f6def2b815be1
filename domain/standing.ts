// Where one pupil stands with an assignment: what is to be done now, what comes, and what is over. It follows
// from the window as it is for that pupil and from the attempts made, so that the pupil's home, the page of the
// assignment and its start button say the same.
import {
  type Allowance,
  type AssignmentSettings,
  assignmentState,
  attemptsAllowed,
  countedShare,
  isPassed,
  type Window,
  windowFor,
} from './assignment';
import { type AttemptState, type AttemptTimes, attemptState } from './policy';

export const STANDINGS = ['due', 'upcoming', 'done'] as const;
export type StandingName = (typeof STANDINGS)[number];

export type Standing = {
  /** `due`: an attempt is open, or one may be started now. `done`: neither, and none will be. */
  readonly name: StandingName;
  /** The window as it is for this pupil. */
  readonly window: Window;
  /** The attempt to go on with; none while the assignment or its class is put away. */
  readonly open: string | null;
  readonly used: number;
  /** How many more may be started, now or later; none once it has closed. */
  readonly left: number;
};

type Stored = {
  readonly window: Window;
  readonly settings: Pick<AssignmentSettings, 'attempts'>;
  readonly allowance: Allowance;
  readonly archived: boolean;
  /** In the order they were made. */
  readonly attempts: readonly (AttemptTimes & { readonly id: string })[];
};

export function standingOf(stored: Stored, now: Date): Standing {
  const { settings, allowance, archived, attempts } = stored;
  const window = windowFor(stored.window, allowance);
  const state = archived ? 'closed' : assignmentState(window, now);
  const going = attempts.find((attempt) => attemptState(attempt, now) === 'open');
  const open = archived ? null : (going?.id ?? null);
  const used = attempts.length;
  const spare = Math.max(0, attemptsAllowed(settings, allowance) - used);
  const left = state === 'closed' ? 0 : spare;
  const name = open || (state === 'open' && left > 0) ? 'due' : left > 0 ? 'upcoming' : 'done';
  return { name, window, open, used, left };
}

/** Is the time of an open attempt up before its assignment closes? `minutes`: null where there is no limit. */
export const endsByItself = (
  { expiresAt }: Pick<AttemptTimes, 'expiresAt'>,
  { closesAt }: Pick<Window, 'closesAt'>,
  minutes: number | null,
): boolean => minutes !== null && (closesAt === null || expiresAt < closesAt);

/**
 * The whole minutes that are left, where the closing ends an attempt before its `minutes` are over; null where they
 * are given in full. `open`: the attempt that is under way; without it, one that starts now.
 */
export function cutShort(
  { closesAt }: Pick<Window, 'closesAt'>,
  minutes: number | null,
  now: Date,
  open?: Pick<AttemptTimes, 'expiresAt'>,
): number | null {
  if (closesAt === null || minutes === null) return null;
  const left = closesAt.getTime() - now.getTime();
  const isCut = open ? !endsByItself(open, { closesAt }, minutes) : left < minutes * 60_000;
  return isCut ? Math.max(0, Math.floor(left / 60_000)) : null;
}

/** What the attempts of one pupil come to, as that pupil may know. */
export type Outcome =
  /** No attempt is over. */
  | { readonly kind: 'none' }
  /** It is not to be told yet. */
  | { readonly kind: 'withheld' }
  /** `share`: what counts, 0 to 1; null where there was nothing to gain. `passed`: null without a mark to pass. */
  | { readonly kind: 'shown'; readonly share: number | null; readonly passed: boolean | null };

type Told = {
  readonly state: AttemptState;
  /** Null while it is not revealed. */
  readonly score: { readonly share: number | null } | null;
};

export function outcomeOf(
  attempts: readonly Told[],
  settings: Pick<AssignmentSettings, 'counted' | 'passMark'>,
): Outcome {
  const over = attempts.filter(({ state }) => state !== 'open');
  if (over.length === 0) return { kind: 'none' };
  if (over.some(({ score }) => score === null)) return { kind: 'withheld' };
  const shares = over.flatMap(({ score }) => score?.share ?? []);
  const share = countedShare(shares, settings.counted);
  return { kind: 'shown', share, passed: share === null ? null : isPassed(share, settings) };
}
