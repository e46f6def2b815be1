import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeResponse } from '../../domain/grade';
import type { Key, Response } from '../../domain/question';

const grade = (key: Key, response: Response) => gradeResponse({ key }, response);

describe('a grade', () => {
  it.each([
    [['a'], 1 / 3],
    [['a', 'b', 'c'], 1],
    [['a', 'b', 'c', 'd'], 2 / 3],
    [['a', 'd'], 0],
    [['d', 'e'], 0],
    [['a', 'a', 'a'], 1 / 3],
    [[], 0],
  ])('of several choices %j is right minus wrong, never below nothing: %d', (options, points) => {
    const key: Key = { kind: 'multiple', options: ['a', 'b', 'c'] };
    expect(grade(key, { kind: 'multiple', options })).toBeCloseTo(points);
  });

  it.each([
    [['a', 'b', 'c', 'd'], 1],
    [['d', 'c', 'b', 'a'], 0],
    [['b', 'c', 'd', 'a'], 2 / 3],
    [['a', 'c', 'b', 'd'], 2 / 3],
    [['c', 'd', 'b', 'a'], 1 / 3],
    [['c', 'd', 'a', 'b'], 2 / 3],
    [[], 0],
  ])('of an order %j is its right neighbours: %d', (sequence, points) => {
    const key: Key = { kind: 'order', sequence: ['a', 'b', 'c', 'd'] };
    expect(grade(key, { kind: 'order', sequence })).toBeCloseTo(points);
  });

  it('of pairs is the share that is right', () => {
    const key: Key = { kind: 'match', pairs: { p1: 'b', p2: 'a', p3: 'c' } };
    expect(grade(key, { kind: 'match', pairs: { p1: 'b', p2: 'c', p3: 'c' } })).toBeCloseTo(2 / 3);
  });

  it.each([
    [['1992-01-26'], '1992-01-26', 1],
    [['1992-01-26'], '1992-01-27', 0.5],
    [['1992-01-26'], '1992-01', 0.5],
    [['1992-01-26'], '1992', 0.5],
    [['1992-01-26'], '1993-01-26', 0],
    [['1993-01'], '1993-01-26', 1],
    [['1993-01'], '1993-01', 1],
    [['1993-01'], '1993-02', 0.5],
    [['1993-01'], '1993', 0.5],
    [['1996'], '1996-12-31', 1],
    [['1996'], '1997', 0],
    [['2006-08-28/2006-08-29'], '2006-08-28', 1],
    [['2006-08-28/2006-08-29'], '2006-08-28/2006-08-29', 1],
    [['2006-08-28/2006-08-29'], '2006-08-30', 0.5],
    [['2006-08-28/2006-08-29'], '2006-08', 0.5],
    [['2015/2017'], '2016', 1],
    [['1994', '1996'], '1996', 1],
  ])('of a date where %j is known, for %s, is %d', (accepted, time, points) => {
    expect(grade({ kind: 'date', accepted }, { kind: 'date', typed: '', time })).toBe(points);
  });

  it('takes every sourced count of a disputed fact', () => {
    const key: Key = { kind: 'number', accepted: [4, 5] };
    const given = (number: number): Response => ({ kind: 'number', typed: String(number), number });
    expect([3, 4, 5, 6].map((n) => grade(key, given(n)))).toEqual([0, 1, 1, 0]);
  });

  it('of a response of another kind is nothing', () => {
    const keys: Key[] = [
      { kind: 'single', option: 'a' },
      { kind: 'multiple', options: ['a'] },
      { kind: 'true-false', value: true },
      { kind: 'date', accepted: ['1992'] },
      { kind: 'number', accepted: [1] },
      { kind: 'order', sequence: ['a', 'b'] },
      { kind: 'match', pairs: { p1: 'a' } },
    ];
    const right: Response[] = [
      { kind: 'single', option: 'a' },
      { kind: 'multiple', options: ['a'] },
      { kind: 'true-false', value: true },
      { kind: 'date', typed: '', time: '1992' },
      { kind: 'number', typed: '', number: 1 },
      { kind: 'order', sequence: ['a', 'b'] },
      { kind: 'match', pairs: { p1: 'a' } },
    ];
    for (const key of keys)
      expect(right.map((response) => grade(key, response))).toEqual(
        right.map((response) => Number(response.kind === key.kind)),
      );
  });

  it('lies between nothing and one, and only the whole key earns one', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const subsets = fc.subarray(ids, { minLength: 1 });
    fc.assert(
      fc.property(subsets, subsets, (options, chosen) => {
        const points = grade({ kind: 'multiple', options }, { kind: 'multiple', options: chosen });
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points === 1).toBe(String(options) === String(chosen));
      }),
    );
    const orders = fc.shuffledSubarray(ids, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(orders, orders, (sequence, given) => {
        const points = grade({ kind: 'order', sequence }, { kind: 'order', sequence: given });
        expect(points === 1).toBe(String(sequence) === String(given));
      }),
    );
  });
});
