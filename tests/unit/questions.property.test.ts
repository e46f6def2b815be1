import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAsk, asksOf, listQuestions } from '../../domain/generate/bank';
import { indexPack } from '../../domain/pack-index';
import { drawPaper } from '../../domain/paper';
import { shapeFault, truthFault } from '../fixtures/sound';
import { makeWorld } from '../fixtures/world';

const worlds = fc
  .record({
    seed: fc.string({ maxLength: 8 }),
    countries: fc.integer({ min: 2, max: 3 }),
    events: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ seed, ...size }) => {
    const world = makeWorld(seed, size);
    return { world, index: indexPack(world.pack) };
  });

describe('questions from made-up worlds', { timeout: 120_000 }, () => {
  it('are true of the world: every key right, every distractor wrong', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(worlds, fc.string({ maxLength: 4 }), ({ world, index }, seed) => {
        for (const question of listQuestions(index, { seed })) {
          kinds.add(question.template);
          const fault = shapeFault(question) ?? truthFault(world, index, question);
          if (fault) expect.fail(`${fault}: ${JSON.stringify(question, null, 2)}`);
        }
      }),
      { numRuns: 20 },
    );
    expect([...kinds].sort()).toEqual(
      [
        'according',
        'count',
        'date',
        'how-many',
        'in-year',
        'match-dates',
        'order',
        'truth',
        'untruth',
        'when',
        'which',
        'which-event',
        'years',
        'years-according',
      ].sort(),
    );
  });

  it('keep their ids when facts of another kind are added', () => {
    fc.assert(
      fc.property(worlds, ({ world, index }) => {
        const ids = (of: typeof index) =>
          new Set([...listQuestions(of, { seed: '' })].map(({ id }) => id));
        const few = indexPack({
          ...world.pack,
          facts: world.pack.facts.filter(({ kind }) => kind !== 'signing'),
        });
        const [before, after] = [ids(few), ids(index)];
        expect([...before].filter((id) => !after.has(id))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('come out the same for the same seed, and papers hold each id once', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.string(),
        fc.integer({ min: 1, max: 30 }),
        ({ world, index }, seed, count) => {
          const paper = drawPaper(index, { seed, count });
          expect(drawPaper(indexPack(world.pack), { seed, count })).toEqual(paper);
          expect(paper.length).toBe(count);
          expect(new Set(paper.map(({ id }) => id)).size).toBe(count);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('put the key in every place about equally often', () => {
    const { pack } = makeWorld('places', { countries: 4, events: 5 });
    const index = indexPack(pack);
    const places = new Map<string, number>();
    for (let run = 0; run < 6; run++)
      for (const { key, options } of listQuestions(index, { seed: String(run), kinds: ['single'] }))
        if (key.kind === 'single' && options.length === 4)
          places.set(key.option, (places.get(key.option) ?? 0) + 1);
    const total = [...places.values()].reduce((a, b) => a + b);
    expect([...places.keys()].sort()).toEqual(['a', 'b', 'c', 'd']);
    for (const place of places.values()) expect(Math.abs(place / total - 0.25)).toBeLessThan(0.04);
  });

  it('are made from a fact alone: an ask gives the same question as the bank', () => {
    const { pack } = makeWorld('alone', { countries: 3, events: 3 });
    const index = indexPack(pack);
    const bank = new Map([...listQuestions(index, { seed: 's' })].map((q) => [q.id, q]));
    for (const fact of pack.facts)
      for (const ask of asksOf(index, fact))
        expect(answerAsk(index, ask, 's')).toEqual(bank.get(ask.id) ?? null);
  });
});
