import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPaper } from '../../domain/attempt';
import type { Question } from '../../domain/question';
import { question } from '../fixtures/sheet';

/** So many lines, letters in the order that is right. */
const order = (id: string, lines: number): Question => {
  const ids = [...'abcdefgh'].slice(0, lines);
  const [option] = question(id).options;
  if (!option) throw new Error('no option');
  const options = ids.toReversed().map((each) => ({ ...option, id: each }));
  return { ...question(id), kind: 'order', options, key: { kind: 'order', sequence: ids } };
};

const shuffled = (asked: Question, seed: string) =>
  toPaper([{ question: asked, weight: 1 }], { shuffleQuestions: false, shuffleOptions: true }, seed)
    .flatMap((item) => item.question.options)
    .map(({ id }) => id);

describe('the paper of an attempt', () => {
  it('never sets lines that are to be ordered in the right order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.string(), (lines, seed) => {
        const asked = order('q', lines);
        const shown = shuffled(asked, seed);
        const right = asked.key.kind === 'order' ? asked.key.sequence : [];
        expect(shown).not.toEqual(right);
        expect(shown.toSorted()).toEqual(right);
        expect(shuffled(asked, seed)).toEqual(shown);
      }),
      { numRuns: 500 },
    );
  });

  it('sets any other question in any order, and one line as it is', () => {
    const seeds = Array.from({ length: 100 }, (_, seed) => String(seed));
    expect(new Set(seeds.map((seed) => shuffled(question('q'), seed).join(''))).size).toBe(6);
    expect(new Set(seeds.map((seed) => shuffled(order('q', 3), seed).join(''))).size).toBe(5);
    expect(shuffled(order('q', 1), 'a seed')).toEqual(['a']);
  });
});
