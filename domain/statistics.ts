// The formulas of item analysis, on plain numbers. Each names where it is published, and `statistics.test.ts`
// holds it to worked values. What the numbers are of, and when there are too few of them, is in
// `item-analysis.ts`.

/** The arithmetic mean; of no values NaN. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The sample variance, Σ(x − x̄)² / (n − 1); of fewer than two values NaN.
 * NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6.
 */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

/** The sample standard deviation, the root of `variance`, in the unit of the values. */
export const deviation = (values: readonly number[]): number => Math.sqrt(variance(values));

/** The value in the middle, or halfway between the two in the middle; of no values NaN. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** Below this, a difference is what is left of rounding. */
const ROUNDING = 1e-12;

/**
 * Pearson's product-moment correlation, −1 to 1; null where either side does not vary.
 * K. Pearson, "Note on regression and inheritance in the case of two parents", Proceedings of the Royal Society of
 * London 58 (1895), 240–242. Of the scores of an item and of the rest of the test it is the corrected item–total
 * correlation: S. Henrysson, "Correction of item-total correlations in item analysis", Psychometrika 28 (1963),
 * 211–218.
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [mx, my] = [mean(xs), mean(ys)];
  let [sxx, syy, sxy] = [0, 0, 0];
  xs.forEach((x, i) => {
    const [dx, dy] = [x - mx, (ys[i] ?? my) - my];
    sxx += dx * dx;
    syy += dy * dy;
    sxy += dx * dy;
  });
  if (!(sxx > ROUNDING && syy > ROUNDING)) return null;
  return Math.max(-1, Math.min(1, sxy / Math.sqrt(sxx * syy)));
}

/**
 * Cronbach's alpha, k/(k−1) · (1 − Σσᵢ²/σₓ²), of one row of item scores for each person: at most 1, and below 0
 * where items go against each other. Where every score is 0 or 1 it is Kuder and Richardson's formula 20. Null for
 * fewer than two items or where the sums do not vary.
 * L. J. Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika 16 (1951), 297–334;
 * G. F. Kuder & M. W. Richardson, "The theory of the estimation of test reliability", Psychometrika 2 (1937),
 * 151–160.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number | null {
  const items = rows[0]?.length ?? 0;
  const whole = variance(rows.map((row) => row.reduce((sum, score) => sum + score, 0)));
  if (items < 2 || !(whole > ROUNDING)) return null;
  let parts = 0;
  for (let item = 0; item < items; item++) parts += variance(rows.map((row) => row[item] ?? 0));
  return (items / (items - 1)) * (1 - parts / whole);
}

export type Interval = { readonly low: number; readonly high: number };

/** The 97.5 % point of the standard normal distribution: intervals are of 95 %. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval for a mean share of `n` persons. E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", Journal of the American Statistical Association 22 (1927), 209–212; method 3 of
 * R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods",
 * Statistics in Medicine 17 (1998), 857–872.
 *
 * It is made for shares that are 0 or 1, whose variance is p(1 − p). Shares between have a smaller one: no variable
 * on [0, 1] with mean p exceeds p(1 − p) (R. Bhatia & C. Davis, "A better bound on the variance", The American
 * Mathematical Monthly 107 (2000), 353–357). So where half points are given the interval is rather too wide than too
 * narrow, and unlike one from the spread of a few answers it never shrinks to nothing.
 */
export function wilson(share: number, n: number): Interval {
  const square = Z * Z;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const spread = (share * (1 - share)) / n + square / (4 * n * n);
  const half = (Z * Math.sqrt(Math.max(0, spread))) / (1 + square / n);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

export type Share = { readonly share: number; readonly n: number };

/**
 * The interval for the difference of two independent mean shares, `a` less `b`, from their Wilson intervals.
 * Method 10 of R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison
 * of eleven methods", Statistics in Medicine 17 (1998), 873–890.
 */
export function differenceInterval(a: Share, b: Share): Interval {
  const [ia, ib] = [wilson(a.share, a.n), wilson(b.share, b.n)];
  const difference = a.share - b.share;
  return {
    low: difference - Math.hypot(a.share - ia.low, ib.high - b.share),
    high: difference + Math.hypot(ia.high - a.share, b.share - ib.low),
  };
}

export type Bin = { readonly from: number; readonly to: number; readonly count: number };

/** How many shares lie in each of `bins` parts of 0 to 1; each part begins at its lower end, the last holds 1 too. */
export function histogram(shares: readonly number[], bins: number): Bin[] {
  const counts = new Array<number>(bins).fill(0);
  for (const share of shares) {
    // Thirds and tenths are not exact: 0.3 / 0.1 is just below 3.
    const place = Math.min(bins - 1, Math.floor(share * bins + 1e-9));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts.map((count, i) => ({ from: i / bins, to: (i + 1) / bins, count }));
}
