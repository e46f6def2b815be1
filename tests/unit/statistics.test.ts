import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correlation,
  cronbachAlpha,
  deviation,
  differenceInterval,
  histogram,
  mean,
  median,
  variance,
  wilson,
} from '../../domain/statistics';

const toRows = (text: string) => text.split(' ').map((row) => [...row].map(Number));

/**
 * Section 6 of the Law School Admission Test: how many of 1000 persons gave each pattern of five answers. Printed by
 * R. D. Bock & M. Lieberman, "Fitting a response model for n dichotomously scored items", Psychometrika 35 (1970),
 * and shipped with R's package ltm as `LSAT`.
 */
const LSAT = Object.entries({
  '00000': 3,
  '00001': 6,
  '00010': 2,
  '00011': 11,
  '00100': 1,
  '00101': 1,
  '00110': 3,
  '00111': 4,
  '01000': 1,
  '01001': 8,
  '01011': 16,
  '01101': 3,
  '01110': 2,
  '01111': 15,
  '10000': 10,
  '10001': 29,
  '10010': 14,
  '10011': 81,
  '10100': 3,
  '10101': 28,
  '10110': 15,
  '10111': 80,
  '11000': 16,
  '11001': 56,
  '11010': 21,
  '11011': 173,
  '11100': 11,
  '11101': 61,
  '11110': 28,
  '11111': 298,
}).flatMap(([pattern, count]) => new Array<number[]>(count).fill([...pattern].map(Number)));

/**
 * Ten students and ten questions: K. L. Wuensch, "The Kuder-Richardson 20", core.ecu.edu/wuenschk/StatHelp/KR20.txt,
 * which gives the share of right answers of each question and the variance of the totals, 5.84 (of the population).
 */
const WUENSCH = toRows(
  '1111110110 1011011101 1111011001 0010001000 0000010010 1110111111 1101110111 1111111101 0101111101 1101101110',
);
const SHARES = [0.7, 0.7, 0.6, 0.7, 0.6, 0.8, 0.7, 0.7, 0.5, 0.6];

const column = (rows: readonly number[][], item: number) => rows.map((row) => row[item] ?? 0);
const total = (row: readonly number[]) => row.reduce((sum, score) => sum + score, 0);

describe("Wilson's interval", () => {
  // Newcombe 1998 (Statistics in Medicine 17:857), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %d to %d, as published', (right, n, low, high) => {
    const interval = wilson(right / n, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the share, stays within 0 and 1, and narrows as more answer', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1 }), (p, n) => {
        const { low, high } = wilson(p, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(p + 1e-12);
        expect(high).toBeGreaterThanOrEqual(p - 1e-12);
        const wider = wilson(p, Math.ceil(n / 2));
        expect(high - low).toBeLessThanOrEqual(wider.high - wider.low + 1e-12);
      }),
    );
  });

  it('is no narrower than the spread of partial shares asks for', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 40 }), (shares) => {
        const p = mean(shares);
        const n = shares.length;
        // Of the population: the inequality of Bhatia and Davis is on it.
        const spread = (variance(shares) * (n - 1)) / n;
        expect(spread).toBeLessThanOrEqual(p * (1 - p) + 1e-9);
      }),
    );
  });
});

describe('the interval of a difference', () => {
  // Newcombe 1998 (Statistics in Medicine 17:873), table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%i/%i − %i/%i is %d to %d, as published', (a, m, b, n, low, high) => {
    const interval = differenceInterval({ share: a / m, n: m }, { share: b / n, n });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

describe('internal consistency', () => {
  // "Cronbach's alpha: All Items, Excluding Item 1 …" of the same output of ltm as the correlations below.
  it('of the LSAT, and of it without one item, is as published', () => {
    expect(LSAT).toHaveLength(1000);
    expect(cronbachAlpha(LSAT)).toBeCloseTo(0.295, 4);
    const without = [0.2754, 0.2376, 0.2168, 0.2459, 0.2663];
    without.forEach((alpha, item) => {
      const rows = LSAT.map((row) => row.filter((_, each) => each !== item));
      expect(cronbachAlpha(rows)).toBeCloseTo(alpha, 4);
    });
  });

  it('of 0 and 1 is KR-20, from the published shares and variance', () => {
    const parts = SHARES.reduce((sum, p) => sum + p * (1 - p), 0);
    expect(SHARES.map((_, item) => mean(column(WUENSCH, item)))).toEqual(SHARES);
    expect((variance(WUENSCH.map(total)) * 9) / 10).toBeCloseTo(5.84, 10);
    expect(cronbachAlpha(WUENSCH)).toBeCloseTo((10 / 9) * (1 - parts / 5.84), 10);
  });

  it('is 1 for an item and its copies, whatever each counts, and never more', () => {
    expect(cronbachAlpha([1, 0.5, 0, 1, 0.25].map((x) => [x, x, x]))).toBeCloseTo(1, 10);
    const row = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 0, max: 4 })));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
        expect(cronbachAlpha(rows) ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('is unknown of one item, of one person and where nobody differs', () => {
    expect(cronbachAlpha([[1], [0], [1]])).toBeNull();
    expect(cronbachAlpha([[1, 0, 1]])).toBeNull();
    expect(cronbachAlpha([])).toBeNull();
    expect(cronbachAlpha([1, 2, 3].map(() => [1, 0, 1]))).toBeNull();
  });
});

describe('a correlation', () => {
  // `descript(LSAT)` of R's ltm, "Point Biserial correlation with Total Score: Excluded", as printed for instance at
  // rstudio-pubs-static.s3.amazonaws.com/668925_37f55c150bfa4a83869f47c4fc82cded.html
  it.each([
    [1, 0.1128],
    [2, 0.1532],
    [3, 0.1728],
    [4, 0.1444],
    [5, 0.1216],
  ])('of item %i of the LSAT and the rest of it is %d', (number, published) => {
    const rest = LSAT.map((row) => total(row) - (row[number - 1] ?? 0));
    expect(correlation(column(LSAT, number - 1), rest)).toBeCloseTo(published, 4);
  });

  it("of Anscombe's four data sets is 0.816", () => {
    // F. J. Anscombe, "Graphs in statistical analysis", The American Statistician 27 (1973), 17–21.
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y1 = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const y2 = [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74];
    const y3 = [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73];
    for (const y of [y1, y2, y3]) expect(correlation(x, y)).toBeCloseTo(0.816, 3);
  });

  it('is within −1 and 1, the same both ways, and unknown where one side stands still', () => {
    const pairs = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(pairs, (those) => {
        const xs = those.map(([x]) => x);
        const ys = those.map(([, y]) => y);
        const r = correlation(xs, ys);
        expect(Math.abs(r ?? 0)).toBeLessThanOrEqual(1);
        expect(correlation(ys, xs)).toEqual(r);
      }),
    );
    expect(correlation([0.3, 0.3, 0.3], [1, 2, 3])).toBeNull();
    expect(correlation([], [])).toBeNull();
  });
});

describe('mean, spread and middle', () => {
  it('are those of a published example', () => {
    // "Standard deviation" in the English Wikipedia: 2, 4, 4, 4, 5, 5, 7, 9 has the mean 5, and 2 as the root of
    // the mean square, which is √(32/7) of a sample.
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(mean(values)).toBe(5);
    expect(deviation(values)).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(median(values)).toBe(4.5);
    expect(median([3, 1, 2])).toBe(2);
  });
});

describe('a histogram', () => {
  it('begins each part at its lower end and holds 1 in the last', () => {
    const shares = [0, 0.1, 0.3, 0.3000001, 0.6, 0.7, 0.999, 1];
    expect(histogram(shares, 10).map(({ count }) => count)).toEqual([1, 1, 0, 2, 0, 0, 1, 1, 0, 2]);
  });

  it('counts everybody once', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share), fc.integer({ min: 1, max: 20 }), (shares, bins) => {
        const counts = histogram(shares, bins).map(({ count }) => count);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(shares.length);
      }),
    );
  });
});
