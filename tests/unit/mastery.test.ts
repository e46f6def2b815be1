import { describe, expect, it } from 'vitest';
import { masteryOf, shareOf } from '../../domain/mastery';

const attempt = (...topics: [topic: string, points: number, max: number][]) => ({
  topics: topics.map(([topic, points, max]) => ({ topic, points, max })),
});

describe('mastery', () => {
  it('adds up each topic over all attempts, the weakest first', () => {
    const attempts = [
      attempt(['visits', 3, 4], ['embassies', 1, 4]),
      attempt(['visits', 1, 1], ['awards', 0.5, 1]),
    ];
    expect(masteryOf(attempts)).toEqual([
      { topic: 'embassies', points: 1, max: 4 },
      { topic: 'awards', points: 0.5, max: 1 },
      { topic: 'visits', points: 4, max: 5 },
    ]);
  });

  it('is nothing where there was nothing to gain', () => {
    expect(shareOf({ points: 0, max: 0 })).toBe(0);
  });
});
