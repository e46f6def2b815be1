import { describe, expect, it } from 'vitest';
import { indexPack } from '../../domain/pack-index';
import {
  type Blueprint,
  drawBlueprint,
  type SetContent,
  type SetItem,
  sizeOf,
} from '../../domain/set';
import { type Edit, editContent, revisionOf } from '../../domain/set-edit';
import { listPool, questionOf } from '../../domain/set-pool';
import { renewContent } from '../../domain/set-renew';
import { listOthers } from '../../domain/set-swap';
import { freeTitle, LONGEST_TITLE, suggestTitle } from '../../domain/set-title';
import { ALL, edited, fixedOf, idsOf, index, itemsBy, PACK } from '../fixtures/sets';

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

  it('gets a number where the teacher has one of that title', () => {
    expect(freeTitle('Visits', ['Awards', 'Visits (2)'])).toBe('Visits');
    expect(freeTitle('Visits', ['Visits', 'Visits (2)'])).toBe('Visits (3)');
    const long = 'x'.repeat(LONGEST_TITLE);
    expect(freeTitle(long, [long])).toBe(`${long.slice(4)} (2)`);
  });
});
