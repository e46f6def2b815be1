// What the answers of a class say of the questions. Classical test theory takes persons to be independent, so each
// pupil stands in the figures once, with the first attempt that is over and in which anything was answered: later
// ones are made knowing the key. A question left blank earned nothing. Whoever has left the class stays in the
// figures. A figure of too few pupils is withheld rather than shown: see `FEWEST`.
import type { AttemptResult, ItemResult, ResultSheet } from './results';
import * as statistics from './statistics';
import { isSaid } from './unread';

export const FEWEST = {
  /** Shares, means, medians: below five, one pupil moves a share by a quarter or more. */
  pupils: 5,
  /** Below ten, even r = 0.63 is not to be told from chance (two-sided t-test at 5 %, 8 degrees of freedom). */
  correlation: 10,
  /** Alpha is a ratio of variances; of fewer than ten persons either is hardly known. */
  alpha: 10,
  /** With two items alpha is a correlation under another name. */
  alphaQuestions: 3,
  /** Nine pupils miss an option that one in five would choose more than once in eight times. */
  options: 10,
  /** In each of the two languages. */
  language: 5,
} as const;

export type Reason = 'few-pupils' | 'few-questions' | 'no-spread' | 'different-questions';

/** A figure and how many pupils it is of, or why it is not shown. */
export type Figure<T = number> =
  | { readonly shown: true; readonly value: T; readonly n: number }
  | { readonly shown: false; readonly why: Reason; readonly n: number; readonly needed: number };

export const shown = <T>(value: T, n: number): Figure<T> => ({ shown: true, value, n });
export const withheld = (why: Reason, n: number, needed: number) =>
  ({ shown: false, why, n, needed }) as const;

/** `make()` of at least `needed` pupils; what it cannot make, because nothing varies, is null. */
export function figure<T>(n: number, needed: number, make: () => T | null): Figure<T> {
  if (n < needed) return withheld('few-pupils', n, needed);
  const value = make();
  return value === null ? withheld('no-spread', n, needed) : shown(value, n);
}

/** The attempt of each pupil that stands in the figures. */
export const firstAttempts = ({ pupils }: ResultSheet): AttemptResult[] =>
  pupils.flatMap(({ attempts }) => {
    const first = attempts.find(({ state, items }) => state !== 'open' && items.some(isSaid));
    return first ? [first] : [];
  });

export type WholeAnalysis = {
  /** How many pupils stand in the figures. */
  readonly n: number;
  readonly mean: Figure;
  readonly deviation: Figure;
  readonly median: Figure;
  readonly alpha: Figure;
  readonly histogram: Figure<readonly statistics.Bin[]>;
};

export const BINS = 10;

/** The figures of the whole assignment; means, medians and the spread are shares of the points, 0 to 1. */
export function analyseWhole(sheet: ResultSheet): WholeAnalysis {
  const attempts = firstAttempts(sheet);
  const shares = attempts.flatMap(({ share }) => (share === null ? [] : [share]));
  const of = <T>(make: (shares: readonly number[]) => T) =>
    figure(shares.length, FEWEST.pupils, () => make(shares));
  return {
    n: attempts.length,
    mean: of(statistics.mean),
    deviation: of(statistics.deviation),
    median: of(statistics.median),
    histogram: of((values) => statistics.histogram(values, BINS)),
    alpha: alphaOf(sheet, attempts),
  };
}

/** Only of those who were given every question: persons can be compared only by the same test. */
function alphaOf({ questions }: ResultSheet, attempts: readonly AttemptResult[]): Figure {
  const kept = questions.filter(({ dropped }) => !dropped).map(({ id }) => id);
  if (kept.length < FEWEST.alphaQuestions)
    return withheld('few-questions', attempts.length, FEWEST.alphaQuestions);
  const rows = attempts.flatMap(({ items }) => {
    const scores = new Map(items.map((item) => [item.questionId, item.earned * item.weight]));
    return kept.every((id) => scores.has(id)) ? [kept.map((id) => scores.get(id) ?? 0)] : [];
  });
  if (rows.length < FEWEST.alpha && attempts.length >= FEWEST.alpha)
    return withheld('different-questions', rows.length, FEWEST.alpha);
  return figure(rows.length, FEWEST.alpha, () => statistics.cronbachAlpha(rows));
}

/** One pupil's answer to a question, and the share that the rest of the attempt earned; null where it is all. */
export type Given = { readonly item: ItemResult; readonly rest: number | null };

/** What the pupils in the figures were given of a question. */
export const givenOf = (attempts: readonly AttemptResult[], questionId: string): Given[] =>
  attempts.flatMap(({ items }) => {
    const item = items.find((each) => each.questionId === questionId);
    return item ? [{ item, rest: shareWithout(items, item) }] : [];
  });

/** A share, not points: pupils with a draw of their own may have other weights to gain. */
function shareWithout(items: readonly ItemResult[], item: ItemResult): number | null {
  let [points, max] = [0, 0];
  for (const { itemId, share, weight } of items) {
    if (itemId === item.itemId || share === null) continue;
    points += share * weight;
    max += weight;
  }
  return max > 0 ? points / max : null;
}
