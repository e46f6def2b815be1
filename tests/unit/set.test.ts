import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DIFFICULTIES, difficultyOf, kindsIn, kindsOf } from '../../domain/difficulty';
import { indexPack, type PackIndex } from '../../domain/pack-index';
import {
  type Blueprint,
  drawBlueprint,
  itemsOf,
  MOST_IN_SET,
  type SetContent,
  type SetItem,
  sizeOf,
} from '../../domain/set';
import { type Edit, editContent, revisionOf } from '../../domain/set-edit';
import { listPool, questionOf, tallyOf } from '../../domain/set-pool';
import { renewContent } from '../../domain/set-renew';
import { findOther, listOthers } from '../../domain/set-swap';
import { type Choice, countIn } from '../../domain/set-tally';
import { LONGEST_TITLE, suggestTitle } from '../../domain/set-title';
import { QUESTION_KINDS } from '../../domain/vocabulary';
import { readPackFiles } from '../../features/pack/format/files';
import { parsePack } from '../../features/pack/format/parse';

const PACK = 'japan-kazakhstan';

let index: PackIndex;
beforeAll(async () => {
  const parsed = parsePack(await readPackFiles(`prisma/packs/${PACK}`));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join());
  index = indexPack(parsed.value);
});

const ALL: Choice = { topics: [], kinds: [], difficulties: [] };
const TOPICS = [
  'relations',
  'embassies',
  'leaders',
  'visits',
  'awards',
  'parliaments',
  'nuclear',
  'wartime',
];
const choices = fc.record({
  topics: fc.subarray(TOPICS),
  kinds: fc.subarray([...QUESTION_KINDS]),
  difficulties: fc.subarray([...DIFFICULTIES]),
});
const blueprints = fc
  .record({ choice: choices, count: fc.integer({ min: 1, max: MOST_IN_SET }) })
  .map(({ choice, count }): Blueprint => ({ pack: PACK, ...choice, count }));
const seeds = fc.string({ minLength: 1, maxLength: 12 });

const itemsBy = (seed: string, count: number, choice: Choice = ALL): SetItem[] =>
  drawBlueprint(index, { pack: PACK, ...choice, count }, seed).map((question, i) => ({
    question,
    weight: (i % 10) + 1,
  }));
const fixedOf = (items: readonly SetItem[]): SetContent => ({ manner: 'fixed', items });
const idsOf = (items: readonly SetItem[]) => items.map(({ question }) => question.id);

/** The items after an edit that must be accepted. */
function edited(items: readonly SetItem[], edit: Edit, set = 'a set') {
  const result = editContent(index, set, fixedOf(items), edit);
  if (!result.ok || result.value.content.manner !== 'fixed')
    throw new Error(result.ok ? 'drawn' : result.code);
  return { items: result.value.content.items, at: result.value.at };
}

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

let listed: ReturnType<typeof listPool> | undefined;
/** Every question of the pack: listed once, as it takes as long as everything else here. */
const whole = () => {
  listed ??= listPool(index, ALL);
  return listed;
};

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

  it('is all that there is where nothing is chosen', () => {
    expect(countIn(tallyOf(index), ALL)).toBe(402);
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

describe('an edit', () => {
  it('moves, removes, weighs and adds', () => {
    const items = itemsBy('edits', 4);
    const [a, b, c, d] = idsOf(items) as [string, string, string, string];
    const order = (edit: Edit) => idsOf(edited(items, edit).items);
    expect(order({ verb: 'up', question: c })).toEqual([a, c, b, d]);
    expect(order({ verb: 'down', question: a })).toEqual([b, a, c, d]);
    expect(order({ verb: 'up', question: a })).toEqual([a, b, c, d]);
    expect(order({ verb: 'down', question: d })).toEqual([a, b, c, d]);
    expect(edited(items, { verb: 'remove', question: b })).toMatchObject({ at: c });
    expect(edited(items, { verb: 'remove', question: d })).toMatchObject({ at: c });
    const weighed = edited(items, { verb: 'weigh', question: b, weight: 7 }).items;
    expect(weighed.map(({ weight }) => weight)).toEqual([1, 7, 3, 4]);
    const kinds = ['date'] as const;
    const added = edited(items, { verb: 'add', ...ALL, kinds, topics: ['visits'] }).items;
    expect(added).toHaveLength(5);
    expect(added[4]).toMatchObject({ weight: 1, question: { kind: 'date', topic: 'visits' } });
  });

  it('takes the place and the points of the one that it replaces', () => {
    const items = itemsBy('replace', 5);
    const [other] = listOthers(index, items, (items[2] as SetItem).question);
    const by = other?.question.id ?? '';
    const question = idsOf(items)[2] ?? '';
    const after = edited(items, { verb: 'replace', question, by });
    expect(after.items[2]).toEqual({ question: questionOf(index, by), weight: 3 });
    expect(after.at).toBe(by);
  });

  it('is refused with the reason', () => {
    const one = itemsBy('refused', 1);
    const [id = ''] = idsOf(one);
    const codeOf = (content: SetContent, edit: Edit) => {
      const result = editContent(index, 'a set', content, edit);
      return result.ok ? 'done' : result.code;
    };
    expect(codeOf(fixedOf(one), { verb: 'remove', question: id })).toBe('set-last');
    expect(codeOf(fixedOf(one), { verb: 'swap', question: 'gone' })).toBe('set-stale');
    expect(codeOf(fixedOf(one), { verb: 'replace', question: id, by: 'gone' })).toBe(
      'set-no-other',
    );
    expect(codeOf(fixedOf(one), { verb: 'replace', question: id, by: id })).toBe('set-no-other');
    expect(codeOf(fixedOf(one), { verb: 'fix', sample: 1 })).toBe('set-stale');
    const none = { verb: 'add', ...ALL, kinds: ['single'], difficulties: ['hard'] } as const;
    expect(codeOf(fixedOf(one), none)).toBe('set-no-other');
    expect(codeOf(fixedOf(itemsBy('full', 50)), { verb: 'add', ...ALL })).toBe('set-full');
    const blueprint = { pack: PACK, ...ALL, count: 10 };
    const drawn: SetContent = { manner: 'drawn', blueprint, each: 'pupil' };
    expect(codeOf(drawn, { verb: 'swap', question: id })).toBe('set-stale');
    const narrow = { ...blueprint, kinds: ['order'] as const, topics: ['awards'], count: 50 };
    expect(codeOf(drawn, { verb: 'redraw', blueprint: narrow, each: 'class' })).toBe('set-too-few');
  });

  it('fixes the questions of the sample that was shown', () => {
    const blueprint: Blueprint = { pack: PACK, ...ALL, count: 12 };
    const content: SetContent = { manner: 'drawn', blueprint, each: 'class' };
    const result = editContent(index, 'a set', content, { verb: 'fix', sample: 3 });
    const shown = drawBlueprint(index, blueprint, 'a set sample 3');
    expect(result).toEqual({
      ok: true,
      value: { at: null, content: fixedOf(shown.map((question) => ({ question, weight: 1 }))) },
    });
  });

  it('gives another revision whenever it changes anything, and the same for the same content', () => {
    const items = itemsBy('revision', 4);
    const [a = ''] = idsOf(items);
    const revisions = [
      items,
      edited(items, { verb: 'swap', question: a }).items,
      edited(items, { verb: 'down', question: a }).items,
      edited(items, { verb: 'weigh', question: a, weight: 9 }).items,
    ].map((each) => revisionOf(1, fixedOf(each)));
    expect(new Set(revisions).size).toBe(4);
    expect(revisionOf(1, fixedOf(structuredClone(items)))).toBe(revisions[0]);
    expect(revisionOf(2, fixedOf(items))).not.toBe(revisions[0]);
  });
});

describe('renewing from a newer pack', () => {
  const without = (slug: string) =>
    indexPack({ ...index.pack, facts: index.pack.facts.filter((fact) => fact.slug !== slug) });

  it('changes nothing that a teacher must look at where no fact has changed', () => {
    const content = fixedOf(itemsBy('renew', 10));
    const renewal = renewContent(content, index, indexPack(structuredClone(index.pack)));
    expect(renewal).toMatchObject({ changed: [], vanished: [] });
    expect(renewal.content && sizeOf(renewal.content)).toBe(10);
  });

  it('leaves out what is gone and tells what is said otherwise, keeping order and points', () => {
    const slug = 'japan-recognised-kazakhstan';
    const about = listPool(index, ALL).filter(({ facts }) => facts[0] === slug);
    const apart = itemsBy('apart', 8, { ...ALL, topics: ['wartime', 'awards'] });
    const items = [...apart, { question: about[0] as (typeof about)[number], weight: 5 }];
    const gone = renewContent(fixedOf(items), index, without(slug));
    expect(gone.vanished.map(({ id }) => id)).toEqual([about[0]?.id]);
    expect(gone.content?.manner === 'fixed' && idsOf(gone.content.items)).toEqual(idsOf(apart));

    const facts = index.pack.facts.map((fact) =>
      fact.slug === slug
        ? { ...fact, claims: fact.claims.map((claim) => ({ ...claim, paragraph: 99 })) }
        : fact,
    );
    const told = renewContent(fixedOf(items), index, indexPack({ ...index.pack, facts }));
    expect(told.vanished).toEqual([]);
    expect(told.changed.map(({ id }) => id)).toContain(about[0]?.id);
    expect(told.content?.manner === 'fixed' && told.content.items.at(-1)?.weight).toBe(5);
  });

  it('drops the topics that a blueprint has lost, and never takes none for all', () => {
    const pack = {
      ...index.pack,
      topics: index.pack.topics.filter(({ slug }) => slug !== 'awards'),
      facts: index.pack.facts.filter(({ topic }) => topic !== 'awards'),
    };
    const after = indexPack(pack);
    const drawn = (topics: string[]): SetContent => ({
      manner: 'drawn',
      blueprint: { pack: PACK, ...ALL, topics, count: 10 },
      each: 'pupil',
    });
    const some = renewContent(drawn(['awards', 'visits']), index, after);
    expect(some).toMatchObject({
      topics: ['awards'],
      content: { blueprint: { topics: ['visits'], count: 10 } },
    });
    expect(renewContent(drawn(['awards']), index, after).content).toBeNull();
  });
});

describe('the title that is offered', () => {
  it.each([
    [[], 'Pack'],
    [['Awards'], 'Awards'],
    [['Awards', 'Visits'], 'Awards; Visits'],
    [['Awards', 'Visits', 'Wars'], 'Awards; Visits +1'],
    [['a', 'b', 'c', 'd'], 'Pack'],
  ])('of %j is %s', (topics, title) => {
    expect(suggestTitle('Pack', topics, 4)).toBe(title);
  });

  it('is never longer than a title may be', () => {
    const long = 'x'.repeat(100);
    expect(suggestTitle('Pack', [long, long, long], 9)).toHaveLength(LONGEST_TITLE);
  });
});
