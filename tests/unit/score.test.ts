import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question, Response } from '../../domain/question';
import type { Ruling } from '../../domain/ruling';
import { markOf, scoreAttempt, scoreByTopic, scoreOf } from '../../domain/score';

const SEQUENCE = ['a', 'b', 'c', 'd'];
const ordered = (...sequence: string[]): Response => ({ kind: 'order', sequence });

const item = (id: string, weight: number, response: Response | null, topic = 'x') => ({
  id,
  questionId: id,
  weight,
  question: {
    topic,
    options: [],
    prompts: [],
    key: { kind: 'order', sequence: SEQUENCE },
  } as unknown as Question,
  response,
});

const ruling = (questionId: string, rest: object) =>
  ({
    id: 'r',
    questionId,
    createdAt: new Date(0),
    withdrawnAt: null,
    itemId: null,
    value: null,
    ...rest,
  }) as Ruling;

describe('a score', () => {
  const items = [
    item('1', 1, ordered(...SEQUENCE)),
    item('2', 1, ordered('b', 'c', 'd', 'a'), 'y'),
    item('3', 1, null),
  ];

  it('is the sum of its grades, by topic too, and an unanswered question earns nothing', () => {
    const { items: scored, ...score } = scoreAttempt(items, []);
    expect(score).toMatchObject({ points: 1.67, max: 3 });
    expect(score.share).toBeCloseTo(5 / 9, 10);
    expect(scoreByTopic(scored)).toEqual([
      { topic: 'x', points: 1, max: 2 },
      { topic: 'y', points: 0.67, max: 1 },
    ]);
  });

  it.each([
    [[1, 1], [1, 0], 1, 2, 0.5],
    [[3, 1], [1, 0], 3, 4, 0.75],
    [[10, 5, 1], [0, 1, 1], 6, 16, 0.375],
  ])('weighs %j with %j as %d of %d', (weights, right, points, max, share) => {
    const weighed = weights.map((weight, at) =>
      item(String(at), weight, right[at] ? ordered(...SEQUENCE) : null),
    );
    expect(scoreAttempt(weighed, [])).toMatchObject({ points, max, share });
  });

  it('leaves a dropped question out of the points and of the most', () => {
    const weighed = [item('1', 3, ordered(...SEQUENCE)), item('2', 2, null)];
    const dropped = scoreAttempt(weighed, [ruling('2', { kind: 'drop' })]);
    expect(dropped).toMatchObject({ points: 3, max: 3, share: 1 });
    expect(dropped.items[1]).toMatchObject({ share: null, points: 0, max: 0, ruled: true });
    const none = scoreAttempt(
      weighed,
      ['1', '2'].map((id) => ruling(id, { kind: 'drop' })),
    );
    expect(none).toMatchObject({ points: 0, max: 0, share: null });
  });

  it('gives a marked item its share of the weight', () => {
    const marked = markOf(item('1', 4, null), [
      ruling('1', { kind: 'mark', itemId: '1', value: 0.5 }),
    ]);
    expect(marked).toEqual({ share: 0.5, ruled: true, points: 2, max: 4 });
  });

  it('is never below nothing nor above its most, and the same in parts as in whole', () => {
    const one = fc.record({
      weight: fc.integer({ min: 1, max: 10 }),
      response: fc.option(fc.shuffledSubarray(SEQUENCE, { minLength: 4 })),
      topic: fc.constantFrom('x', 'y', 'z'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (drawn) => {
        const {
          items: scored,
          points,
          max,
        } = scoreAttempt(
          drawn.map(({ weight, response, topic }, at) =>
            item(String(at), weight, response && ordered(...response), topic),
          ),
          [],
        );
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(max);
        const topics = scoreOf(scoreByTopic(scored));
        expect(topics.max).toBe(max);
        expect(Math.abs(topics.points - points)).toBeLessThan(0.02);
      }),
    );
  });
});
