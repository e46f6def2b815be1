import { describe, expect, it } from 'vitest';
import { placeToResume } from '../../domain/place';

const places = (...answered: boolean[]) =>
  answered.map((each, index) => ({ position: index + 1, answered: each }));

describe('where an attempt goes on', () => {
  it('is the first question without an answer', () => {
    expect(placeToResume(places(true, false, false))).toBe(2);
  });

  it('after a question is the next one without an answer, and then an earlier one', () => {
    expect(placeToResume(places(false, true, true, false), 2)).toBe(4);
    expect(placeToResume(places(false, true, true, true), 2)).toBe(1);
  });

  it('is nowhere when all are answered', () => {
    expect(placeToResume(places(true, true), 1)).toBeNull();
  });
});
