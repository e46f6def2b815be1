import { describe, expect, it } from 'vitest';
import type { OpenQuestion, Response } from '../../domain/question';
import {
  arrange,
  countUnmatched,
  moveOption,
  parseResponse,
  parseTypedNumber,
  toInputs,
} from '../../domain/response';
import type { QuestionKind } from '../../domain/vocabulary';

const question = (kind: QuestionKind): OpenQuestion => ({
  kind,
  topic: 't',
  stem: { key: 'stems.true-false', args: {} },
  prompts: ['p', 'q'].map((id) => ({ id, phrase: { key: '', args: {} } })),
  options: ['a', 'b', 'c'].map((id) => ({ id, content: { type: 'count', count: 1 } })),
});

const responses: Response[] = [
  { kind: 'single', option: 'b' },
  { kind: 'multiple', options: ['a', 'c'] },
  { kind: 'true-false', value: false },
  { kind: 'date', typed: '26 января 1992', time: '1992-01-26' },
  { kind: 'number', typed: '15 735', number: 15735 },
  { kind: 'order', sequence: ['c', 'a', 'b'] },
  { kind: 'match', pairs: { p: 'b', q: 'b' } },
];

describe('a response', () => {
  it.each(responses)('of $kind comes back from its own inputs', (response) => {
    expect(parseResponse(question(response.kind), toInputs(response))).toEqual({
      ok: true,
      value: response,
    });
  });

  it.each([
    ['single', {}, 'nothing-chosen'],
    ['single', { choice: ['z'] }, 'nothing-chosen'],
    ['multiple', { choice: [] }, 'nothing-chosen'],
    ['true-false', { choice: ['perhaps'] }, 'nothing-chosen'],
    ['date', { typed: ['  '] }, 'nothing-typed'],
    ['date', { typed: ['31.02.1992'] }, 'no-such-day'],
    ['date', { typed: ['31.02'] }, 'unreadable-date'],
    ['number', { typed: ['five'] }, 'unreadable-number'],
    ['number', { typed: ['-5'] }, 'unreadable-number'],
    ['order', { 'at:a': ['1'], 'at:b': ['1'], 'at:c': ['2'] }, 'same-position'],
    ['order', { 'at:a': ['1'] }, 'same-position'],
    ['match', { 'pair:p': ['a'], 'pair:q': [''] }, 'unmatched'],
  ] as const)('of %s is not read from %j', (kind, inputs, code) => {
    expect(parseResponse(question(kind), inputs)).toEqual({ ok: false, code });
  });

  it.each([
    [{}, 2],
    [{ 'pair:p': ['a'], 'pair:q': [''] }, 1],
    [{ 'pair:p': ['a'], 'pair:q': ['z'] }, 1],
    [{ 'pair:p': ['a'], 'pair:q': ['a'] }, 0],
  ])('says how many lines %j leaves without a pair', (inputs, empty) => {
    expect(countUnmatched(question('match'), inputs)).toBe(empty);
  });

  it('names no option that the question has not', () => {
    expect(parseResponse(question('multiple'), { choice: ['c', 'z', 'a'] })).toEqual({
      ok: true,
      value: { kind: 'multiple', options: ['a', 'c'] },
    });
  });
});

describe('options to be ordered', () => {
  const order = question('order');

  it('stand as they were frozen until they are moved', () => {
    expect(arrange(order, {})).toEqual(['a', 'b', 'c']);
  });

  it('move one place, and not past the ends', () => {
    const up = moveOption(order, {}, 'c', 'up');
    expect(arrange(order, up)).toEqual(['a', 'c', 'b']);
    expect(arrange(order, moveOption(order, up, 'a', 'up'))).toEqual(['a', 'c', 'b']);
    expect(arrange(order, moveOption(order, up, 'b', 'down'))).toEqual(['a', 'c', 'b']);
    expect(arrange(order, moveOption(order, up, 'z', 'down'))).toEqual(['a', 'c', 'b']);
  });
});

describe('a typed number', () => {
  it.each(['15735', '15,735', '15 735', '15\u00a0735', '15.735', ' 15735 ', '１５７３５'])(
    '%j is read',
    (text) => {
      expect(parseTypedNumber(text)).toBe(15735);
    },
  );

  it.each(['', '1,5', '15 73', '1e3', '٣', '1234567890'])('%j is not', (text) => {
    expect(parseTypedNumber(text)).toBeNull();
  });
});
