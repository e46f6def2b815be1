// When an assignment may be worked on, until when, how often, and which attempt counts: pure rules on what is
// stored and on the server's clock. Times are instants; the zone of the class matters only where a teacher types
// one or reads one.
import type { Feedback, Locale, Localized } from './vocabulary';

export const COUNTED = ['best', 'last', 'average'] as const;
export type Counted = (typeof COUNTED)[number];

/** What the questions are shown in: the pupil's choice, one language, or both side by side. */
export const QUESTION_LANGUAGES = ['choice', 'en', 'ru', 'both'] as const;
export type QuestionLanguage = (typeof QUESTION_LANGUAGES)[number];

export const RESULTS = ['auto', 'released', 'hidden'] as const;
export type Results = (typeof RESULTS)[number];

export type AssignmentSettings = {
  /** How many attempts a pupil has, 1 to 10. */
  readonly attempts: number;
  readonly counted: Counted;
  /** Minutes for one attempt, 1 to 600; null for none but the closing. */
  readonly minutes: number | null;
  readonly feedback: Feedback;
  readonly shuffleQuestions: boolean;
  readonly shuffleOptions: boolean;
  readonly language: QuestionLanguage;
  /** Per cent of the points from which it is passed, 1 to 100; null for none. */
  readonly passMark: number | null;
  /** Plain text over the start; empty for none. */
  readonly instructions: Localized;
};

export type Window = { readonly opensAt: Date; readonly closesAt: Date | null };

/** What one pupil has beyond the class. */
export type Allowance = {
  readonly extraMinutes: number;
  readonly extraAttempts: number;
  /** Closes for this pupil then, whether earlier or later than for the class. */
  readonly closesAt: Date | null;
};

export const NO_ALLOWANCE: Allowance = { extraMinutes: 0, extraAttempts: 0, closesAt: null };

export type AssignmentState = 'upcoming' | 'open' | 'closed';

/** The window as it is for one pupil. */
export const windowFor = (window: Window, allowance: Allowance = NO_ALLOWANCE): Window => ({
  opensAt: window.opensAt,
  closesAt: allowance.closesAt ?? window.closesAt,
});

/** It opens at its first instant and is closed from its last. */
export function assignmentState({ opensAt, closesAt }: Window, now: Date): AssignmentState {
  if (closesAt && now.getTime() >= closesAt.getTime()) return 'closed';
  return now.getTime() < opensAt.getTime() ? 'upcoming' : 'open';
}

/** The instant from which nobody may answer any more; null while someone may without end. */
export function lastClosing(
  window: Window,
  allowances: readonly Pick<Allowance, 'closesAt'>[],
): Date | null {
  if (!window.closesAt) return null;
  const ends = allowances.flatMap(({ closesAt }) => (closesAt ? [closesAt.getTime()] : []));
  return new Date(Math.max(window.closesAt.getTime(), ...ends));
}

/** The days that an attempt without any limit stays open. */
export const OPEN_DAYS = 365;

/**
 * When an attempt started at `startedAt` closes: its time is up, or the assignment closes, whichever is first.
 * `until`: a teacher has reopened it, and its time is not up before then.
 */
export function deadlineOf(
  startedAt: Date,
  window: Window,
  { minutes }: Pick<AssignmentSettings, 'minutes'>,
  allowance: Allowance = NO_ALLOWANCE,
  until: Date | null = null,
): Date {
  const { closesAt } = windowFor(window, allowance);
  const limit =
    minutes === null ? OPEN_DAYS * 86_400_000 : (minutes + allowance.extraMinutes) * 60_000;
  const ends = Math.max(startedAt.getTime() + limit, until?.getTime() ?? 0);
  return new Date(closesAt ? Math.min(ends, closesAt.getTime()) : ends);
}

export type WindowProblem = 'closes-before-opens' | 'close-needs-closing';

/** What is wrong with a window, if anything: what is shown at the closing needs one. */
export function windowProblem(
  { opensAt, closesAt }: Window,
  { feedback }: Pick<AssignmentSettings, 'feedback'>,
): WindowProblem | null {
  if (!closesAt) return feedback === 'close' ? 'close-needs-closing' : null;
  return closesAt.getTime() <= opensAt.getTime() ? 'closes-before-opens' : null;
}

/** What stands for the whole class once somebody has begun: the others get what the first one got. */
export const FIXED_ONCE_BEGUN = [
  'minutes',
  'feedback',
  'shuffleQuestions',
  'shuffleOptions',
  'language',
] as const satisfies readonly (keyof AssignmentSettings)[];

/** The settings after a change of them: what is fixed once somebody has begun stays as it stood. */
export const changeSettings = (
  stood: AssignmentSettings,
  wanted: AssignmentSettings,
  begun: boolean,
): AssignmentSettings =>
  begun
    ? { ...wanted, ...Object.fromEntries(FIXED_ONCE_BEGUN.map((name) => [name, stood[name]])) }
    : wanted;

/** How many attempts a pupil has in all. */
export const attemptsAllowed = (
  { attempts }: Pick<AssignmentSettings, 'attempts'>,
  { extraAttempts }: Allowance = NO_ALLOWANCE,
): number => attempts + extraAttempts;

/**
 * The share that counts, 0 to 1, of the shares of a pupil's attempts that are over, in the order they were made;
 * null where there are none.
 */
export function countedShare(shares: readonly number[], counted: Counted): number | null {
  const last = shares.at(-1);
  if (last === undefined) return null;
  if (counted === 'best') return Math.max(...shares);
  if (counted === 'last') return last;
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Is it passed? Null where there is no mark to pass. Compared in hundredths, so that 2/3 of 3 passes 66. */
export const isPassed = (
  share: number,
  { passMark }: Pick<AssignmentSettings, 'passMark'>,
): boolean | null => (passMark === null ? null : Math.round(share * 10_000) >= passMark * 100);

/** The languages that the questions are shown in to a reader of `locale`, the first of them being recorded. */
export const languagesFor = (language: QuestionLanguage, locale: Locale): readonly Locale[] =>
  language === 'both'
    ? [locale, locale === 'en' ? 'ru' : 'en']
    : [language === 'choice' ? locale : language];
