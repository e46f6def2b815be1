import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIFFICULTIES, difficultyOf, kindsIn, kindsOf } from '../../domain/difficulty';
import { type Blueprint, drawBlueprint, itemsOf, type SetItem } from '../../domain/set';
import { listPool, tallyOf } from '../../domain/set-pool';
import { findOther, listOthers } from '../../domain/set-swap';
import { countIn, countUnder } from '../../domain/set-tally';
import { QUESTION_KINDS } from '../../domain/vocabulary';
import {
  ALL,
  blueprints,
  choices,
  edited,
  idsOf,
  index,
  itemsBy,
  PACK,
  seeds,
  TOPICS,
  whole,
} from '../fixtures/sets';

describe('difficulty', () => {
  it('divides the kinds among its levels', () => {
    const all = DIFFICULTIES.flatMap((level) => kindsOf([level]));
    expect(all.sort()).toEqual([...QUESTION_KINDS].sort());
    expect(kindsOf([]).sort()).toEqual([...QUESTION_KINDS].sort());
    for (const kind of QUESTION_KINDS) expect(kindsOf([difficultyOf({ kind })])).toContain(kind);
  });

  it('leaves no kind where kinds and difficulties exclude each other', () => {
    expect(kindsIn({ kinds: ['single'], difficulties: ['hard'] })).toEqual([]);
    expect(kindsIn({ kinds: ['single', 'date'], difficulties: ['hard'] })).toEqual(['date']);
  });
});

describe('what a choice leaves', () => {
  it('is counted from the table as it is listed from the pack', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const pool = listPool(index, choice);
        expect(countIn(tallyOf(index), choice)).toBe(pool.length);
        for (const { topic, kind } of pool) {
          if (choice.topics.length > 0) expect(choice.topics).toContain(topic);
          expect(kindsIn(choice)).toContain(kind);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is told of each value under the other groups: of those that count, they come to the whole', () => {
    const groups = { topics: TOPICS, kinds: QUESTION_KINDS, difficulties: DIFFICULTIES };
    fc.assert(
      fc.property(choices, (choice) => {
        for (const [group, values] of Object.entries(groups)) {
          const ticked = choice[group as keyof typeof groups];
          const counts = (ticked.length > 0 ? ticked : values).map((value) =>
            countUnder(tallyOf(index), choice, { [group]: [value] }),
          );
          const sum = counts.reduce((total, count) => total + count, 0);
          expect(sum).toBe(countIn(tallyOf(index), choice));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is all that there is where nothing is chosen', () => {
    expect(countIn(tallyOf(index), ALL)).toBe(383);
  });
});

describe('a draw', () => {
  it('obeys its blueprint: as many as there are up to its count, each once, of its topics and kinds', () => {
    fc.assert(
      fc.property(blueprints, seeds, (blueprint, seed) => {
        const drawn = drawBlueprint(index, blueprint, seed);
        const pool = new Set(listPool(index, blueprint).map(({ id }) => id));
        expect(drawn).toHaveLength(Math.min(blueprint.count, pool.size));
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
        for (const { id } of drawn) expect(pool).toContain(id);
      }),
      { numRuns: 40 },
    );
  });

  it('is one for the class, or one for each pupil and attempt, by the seed of the assignment', () => {
    const blueprint: Blueprint = { pack: PACK, ...ALL, count: 10 };
    const drawFor = (each: 'class' | 'pupil', member: string, number = 1) =>
      idsOf(itemsOf({ manner: 'drawn', blueprint, each }, index, { seed: 'seed', member, number }));
    expect(drawFor('class', 'a')).toEqual(drawFor('class', 'b', 2));
    expect(drawFor('pupil', 'a')).toEqual(drawFor('pupil', 'a'));
    expect(drawFor('pupil', 'a')).not.toEqual(drawFor('pupil', 'b'));
    expect(drawFor('pupil', 'a')).not.toEqual(drawFor('pupil', 'a', 2));
  });
});

describe('a swap', () => {
  const sets = fc.record({
    seed: seeds,
    count: fc.integer({ min: 1, max: 30 }),
    topics: fc.subarray(TOPICS),
    place: fc.nat(),
  });

  it('repeats no question, and of the topic no fact that another is told by, while one is left', () => {
    fc.assert(
      fc.property(sets, ({ seed, count, topics, place }) => {
        const before = itemsBy(seed, count, { ...ALL, topics });
        const at = place % before.length;
        const old = (before[at] as SetItem).question;
        const { items } = edited(before, { verb: 'swap', question: old.id });
        const now = (items[at] as SetItem).question;
        expect(idsOf(before)).not.toContain(now.id);

        const told = new Set(
          before.flatMap(({ question }) => (question.id === old.id ? [] : question.facts)),
        );
        const isFresh = (facts: readonly string[]) => !facts.some((fact) => told.has(fact));
        const left = whole().filter(({ id }) => !idsOf(before).includes(id));
        const near = left.filter(({ topic }) => topic === old.topic);
        const from = near.length > 0 ? near : left;
        expect(from.map(({ id }) => id)).toContain(now.id);
        if (from.some(({ facts }) => isFresh(facts))) expect(isFresh(now.facts)).toBe(true);
        const best = from.filter(({ facts }) => isFresh(facts) === isFresh(now.facts));
        if (best.some(({ kind }) => kind === old.kind)) expect(now.kind).toBe(old.kind);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps every other item, the place and all weights, and is the same each time', () => {
    fc.assert(
      fc.property(sets, ({ seed, count, topics, place }) => {
        const before = itemsBy(seed, count, { ...ALL, topics });
        const at = place % before.length;
        const edit = { verb: 'swap', question: (before[at] as SetItem).question.id } as const;
        const { items } = edited(before, edit, seed);
        expect(items.map(({ weight }) => weight)).toEqual(before.map(({ weight }) => weight));
        expect(items.toSpliced(at, 1)).toEqual(before.toSpliced(at, 1));
        expect(edited(before, edit, seed).items).toEqual(items);
      }),
      { numRuns: 40 },
    );
  });

  it('shows every one of the nearest before any comes again', () => {
    const [first] = listPool(index, { ...ALL, topics: ['visits'], kinds: ['single'] });
    let question = first as NonNullable<typeof first>;
    const all = listOthers(index, [{ question, weight: 1 }], question);
    const near = all.filter((each) => each.near === 0).length;
    const seen = new Set([question.id]);
    for (let turn = 0; turn < near; turn++) {
      question = findOther(index, [{ question, weight: 1 }], question, 'seed') ?? question;
      seen.add(question.id);
    }
    expect(seen.size).toBe(near + 1);
    expect(findOther(index, [{ question, weight: 1 }], question, 'seed')?.id).toBe(first?.id);
  });
});
