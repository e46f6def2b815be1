import { describe, expect, it } from 'vitest';
import { LONGEST_WORDS, narrow } from '../../domain/set-narrow';
import { listBank } from '../../domain/set-pool';
import { readNarrowing, toNarrowingQuery } from '../../features/set/schema';
import { questionText } from '../../i18n/question-text';
import { makeRenderer } from '../../i18n/render';
import { index, TOPICS } from '../fixtures/sets';

const ANY = { topic: null, kind: null, words: '' };
const all = listBank(index);
const [topic = ''] = TOPICS;

describe('a narrowed list', () => {
  const render = makeRenderer(index, 'ru');
  const textOf = (question: (typeof all)[number]) => questionText(question, render);
  const found = (words: string) => narrow(all, { ...ANY, words }, textOf);

  it('is the whole where nothing is asked', () => {
    expect(narrow(all, ANY, textOf)).toEqual(all);
    expect(found('  ')).toEqual(all);
  });

  it('is of the topic and of the kind, in the order of the whole', () => {
    const own = narrow(all, { ...ANY, topic, kind: 'single' }, textOf);
    expect(own.length).toBeGreaterThan(0);
    expect(own).toEqual(all.filter((each) => each.topic === topic && each.kind === 'single'));
  });

  it('has every word, in any case of letters, with е for ё, and within a word', () => {
    const own = found('посо каз');
    expect(own.length).toBeGreaterThan(0);
    for (const question of own)
      expect(textOf(question).toLowerCase()).toMatch(/посо.*каз|каз.*посо/s);
    expect(found('КАЗ посо')).toEqual(own);
    const [stem = ''] = all.map(textOf).filter((text) => text.includes('ё'));
    expect(found(stem.replaceAll('ё', 'е')).map(textOf)).toContain(stem);
    expect(found('каз нетакого')).toEqual([]);
  });

  it('finds a text as it is read, whatever spaces hold it together', () => {
    const [stem = ''] = all.map(textOf).filter((text) => text.includes('\u00a0'));
    expect(found(stem.replaceAll('\u00a0', ' ')).map(textOf)).toContain(stem);
  });
});

describe('what is looked for, out of a query', () => {
  it('is read back as it was written', () => {
    const asked = { topic, kind: 'date', words: 'посол и год' } as const;
    const query = toNarrowingQuery(asked);
    expect(readNarrowing(query, index.pack.topics)).toEqual(asked);
    expect(toNarrowingQuery(ANY)).toEqual({});
  });

  it('is bounded, and what cannot be read is not asked', () => {
    const read = (query: Record<string, string | string[]>) =>
      readNarrowing(query, index.pack.topics);
    expect(read({})).toEqual(ANY);
    expect(read({ topic: 'no-such', kind: 'essay', words: ' ' })).toEqual(ANY);
    expect(read({ topic: [topic, 'no-such'], words: ['a', 'b'] })).toEqual({
      ...ANY,
      topic,
      words: 'a',
    });
    expect(read({ words: 'я'.repeat(5000) }).words).toHaveLength(LONGEST_WORDS);
  });
});
