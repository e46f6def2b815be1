import { describe, expect, it } from 'vitest';
import { neutralResponse, responseKey } from '../../domain/neutral-response';
import type { Question, Response } from '../../domain/question';
import { type Ruling, ruledShare, toRuling } from '../../domain/ruling';

const option = (id: string, count: number, correct = false) => ({
  id,
  content: { type: 'count', count } as const,
  correct,
  proof: { rule: 'asserted', fact: 'f' } as const,
});

const SINGLE: Pick<Question, 'key' | 'options' | 'prompts'> = {
  key: { kind: 'single', option: 'a' },
  options: [option('a', 1, true), option('b', 2), option('c', 3)],
  prompts: [],
};
/** The same question drawn for another pupil: other letters before the same numbers. */
const REDRAWN = {
  ...SINGLE,
  key: { kind: 'single', option: 'c' } as const,
  options: [option('a', 2), option('b', 3), option('c', 1, true)],
};
const chose = (id: string): Response => ({ kind: 'single', option: id });
const item = (response: Response | null, question = SINGLE, id = 'i') => ({
  id,
  questionId: 'q',
  question,
  response,
});

let next = 0;
const ruling = (made: object): Ruling => {
  next += 1;
  const row = { itemId: null, value: null, withdrawnAt: null, kind: '', ...made };
  const found = toRuling({
    id: String(next),
    questionId: 'q',
    createdAt: new Date(next * 1000),
    ...row,
  });
  if (!found) throw new Error('no ruling');
  return found;
};
const mark = (value: number, more = {}) => ruling({ kind: 'mark', itemId: 'i', value, ...more });
const accept = (response: Response, more = {}) =>
  ruling({ kind: 'accept', value: neutralResponse(SINGLE, response), ...more });
const drop = (more = {}) => ruling({ kind: 'drop', ...more });
const withdrawn = { withdrawnAt: new Date() };

describe('what an item is worth', () => {
  it('is by the key where nothing was ruled', () => {
    expect(ruledShare(item(chose('a')), [])).toEqual({ share: 1, ruled: false });
    expect(ruledShare(item(chose('b')), [])).toEqual({ share: 0, ruled: false });
    expect(ruledShare(item(null), [])).toEqual({ share: 0, ruled: false });
  });

  it('is all of it for a response that is accepted, whatever letter stood before it', () => {
    const rulings = [accept(chose('b'))];
    expect(ruledShare(item(chose('b')), rulings)).toEqual({ share: 1, ruled: true });
    expect(ruledShare(item(chose('c')), rulings)).toEqual({ share: 0, ruled: false });
    expect(ruledShare(item(chose('a'), REDRAWN), rulings)).toEqual({ share: 1, ruled: true });
    expect(ruledShare(item(chose('b'), REDRAWN), rulings).share).toBe(0);
    expect(ruledShare(item(null), rulings).share).toBe(0);
  });

  it('is by drop over mark over accept over the key', () => {
    const wrong = item(chose('b'));
    expect(ruledShare(wrong, [mark(0.25), accept(chose('b'))]).share).toBe(0.25);
    expect(ruledShare(wrong, [drop(), mark(0.25)])).toEqual({ share: null, ruled: true });
    expect(ruledShare(item(chose('a')), [mark(0)])).toEqual({ share: 0, ruled: true });
    expect(ruledShare(item(null), [mark(1)]).share).toBe(1);
  });

  it('is by the later of two marks, in whatever order they are read', () => {
    const [first, second] = [mark(0.25), mark(0.75)];
    expect(ruledShare(item(null), [first, second]).share).toBe(0.75);
    expect(ruledShare(item(null), [second, first]).share).toBe(0.75);
  });

  it('is not by what was withdrawn, nor by what is of another item or question', () => {
    const wrong = item(chose('b'));
    const others = [
      mark(1, withdrawn),
      accept(chose('b'), withdrawn),
      drop(withdrawn),
      mark(1, { itemId: 'another' }),
      drop({ questionId: 'another' }),
      accept(chose('b'), { questionId: 'another' }),
    ];
    for (const other of others)
      expect(ruledShare(wrong, [other])).toEqual({ share: 0, ruled: false });
    expect(ruledShare(wrong, [mark(0.25), mark(0.75, withdrawn)]).share).toBe(0.25);
  });

  it('counts what already counts by the key, so an accepted right answer is not called ruled', () => {
    expect(ruledShare(item(chose('a')), [accept(chose('a'))])).toEqual({ share: 1, ruled: false });
  });
});

describe('a row that says nothing', () => {
  const row = { id: 'r', questionId: 'q', createdAt: new Date(), withdrawnAt: null };
  it.each([
    [{ kind: 'praise', itemId: null, value: null }],
    [{ kind: 'mark', itemId: 'i', value: 1.5 }],
    [{ kind: 'mark', itemId: 'i', value: -0.1 }],
    [{ kind: 'mark', itemId: 'i', value: '1' }],
    [{ kind: 'mark', itemId: null, value: 1 }],
    [{ kind: 'accept', itemId: null, value: null }],
  ])('is no ruling: %j', (said) => {
    expect(toRuling({ ...row, ...said })).toBeNull();
  });
});

describe('two responses say the same', () => {
  const keyOf = (response: Response, question = SINGLE) =>
    responseKey(neutralResponse(question, response));

  it('however a date or a number was typed', () => {
    const date = (typed: string): Response => ({ kind: 'date', typed, time: '1992-01-26' });
    expect(keyOf(date('26.01.1992'))).toBe(keyOf(date('26 January 1992')));
    const number = (typed: string): Response => ({ kind: 'number', typed, number: 15735 });
    expect(keyOf(number('15 735'))).toBe(keyOf(number('15735')));
  });

  it('in whatever order several were ticked, but not in another order of events', () => {
    const several = (...options: string[]): Response => ({ kind: 'multiple', options });
    expect(keyOf(several('a', 'b'))).toBe(keyOf(several('b', 'a')));
    const order = (...sequence: string[]): Response => ({ kind: 'order', sequence });
    expect(keyOf(order('a', 'b'))).not.toBe(keyOf(order('b', 'a')));
  });

  it('with the keys of an object in any order, as a database gives them back', () => {
    const pairs = (given: Record<string, string>): Response => ({ kind: 'match', pairs: given });
    expect(keyOf(pairs({ p1: 'a', p2: 'b' }))).toBe(keyOf(pairs({ p2: 'b', p1: 'a' })));
    const turned = {
      ...SINGLE,
      options: SINGLE.options.map((each) => ({
        ...each,
        content: {
          count: each.content.type === 'count' ? each.content.count : 0,
          type: 'count',
        } as const,
      })),
    };
    expect(keyOf(chose('b'), turned)).toBe(keyOf(chose('b')));
  });
});
