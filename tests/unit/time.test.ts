import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breadth,
  coarsen,
  compatible,
  daysIn,
  before as isBefore,
  isTime,
  makePoint,
  parsePoint,
  precisionOf,
  spanOf,
  within,
  yearOf,
} from '../../domain/time';

const points = fc
  .record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc
      .constantFrom(...Array.from({ length: daysIn(year, month) }, (_, i) => i + 1))
      .chain((day) =>
        fc
          .constantFrom<'year' | 'month' | 'day'>('year', 'month', 'day')
          .map((precision) => coarsen(makePoint({ year, month, day }), precision)),
      ),
  );

describe('a time', () => {
  it.each([
    ['1993', true, 'year'],
    ['1993-01', true, 'month'],
    ['1992-01-26', true, 'day'],
    ['2006-08-28/2006-08-29', true, 'range'],
    ['2015/2017', true, 'range'],
    ['--08-29', true, 'annual'],
    ['--02-29', true, 'annual'],
    ['1900-02-29', false, 'day'],
    ['2000-02-29', true, 'day'],
    ['2017/2015', false, 'range'],
    ['2015/2016/2017', false, 'range'],
    ['1993-13', false, 'month'],
    ['--13-01', false, 'annual'],
    ['26.01.1992', false, undefined],
    ['', false, undefined],
  ] as const)('%s is one: %s', (text, expected, precision) => {
    expect(isTime(text)).toBe(expected);
    if (expected) expect(precisionOf(text)).toBe(precision);
  });

  it.each([
    ['1970-01-01', 0, 0],
    ['1969-12-31', -1, -1],
    ['1992-01-26', 8060, 8060],
    ['2000', 10957, 11322],
    ['2000-02', 10988, 11016],
    ['2006-08-28/2006-08-29', 13388, 13389],
  ])('%s lies from day %i to day %i of the Unix calendar', (time, from, to) => {
    expect(spanOf(time)).toEqual({ from, to });
  });

  it('is read back as it was written', () => {
    fc.assert(fc.property(points, (time) => makePoint(parsePoint(time) ?? { year: 0 }) === time));
  });

  it('counts days as the platform does', () => {
    fc.assert(fc.property(points, (time) => spanOf(time).from === Date.parse(time) / 86_400_000));
  });

  it('is compatible with, and takes in, what it was coarsened from', () => {
    fc.assert(
      fc.property(points, (time) => {
        for (const precision of ['year', 'month', 'day'] as const) {
          const coarse = coarsen(time, precision);
          expect(within(time, coarse) && compatible(coarse, time)).toBe(true);
          expect(breadth(coarse)).toBeGreaterThanOrEqual(breadth(time));
          expect(yearOf(coarse)).toBe(yearOf(time));
        }
      }),
    );
  });

  it('comes before, after, or may coincide with another: just one of the three', () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        expect([isBefore(a, b), isBefore(b, a), compatible(a, b)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it('of every year meets no time of one year', () => {
    expect(compatible('--08-29', '2009-08-29')).toBe(false);
    expect(compatible('--08-29', '--08-29')).toBe(true);
  });
});
