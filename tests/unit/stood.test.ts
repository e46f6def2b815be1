import { describe, expect, it } from 'vitest';
import type { OpenQuestion } from '../../domain/question';
import { isUntouched, stoodIn } from '../../features/attempt/format/stood';

const ask = (kind: OpenQuestion['kind'], ids: readonly string[] = []) =>
  ({ kind, options: ids.map((id) => ({ id })) }) as unknown as OpenQuestion;

const sent = (stood: string) => {
  const form = new FormData();
  form.set('stood', stood);
  return form;
};

describe('a form that nobody has touched', () => {
  it.each([
    [
      'ticks, in the order of the page',
      ask('multiple'),
      { choice: ['b', 'a'] },
      { choice: ['a', 'b'] },
    ],
    ['no tick', ask('single'), {}, {}],
    ['an empty field', ask('date'), {}, { typed: [''] }],
    ['what was typed', ask('number'), { typed: ['1999'] }, { typed: ['1999'] }],
    [
      'lists with nothing chosen',
      ask('match'),
      { 'pair:x': ['p'] },
      { 'pair:x': ['p'], 'pair:y': [''] },
    ],
    ['lines as they stood', ask('order', ['a', 'b']), {}, { 'at:a': ['1'], 'at:b': ['2'] }],
    [
      'lines as they were put',
      ask('order', ['a', 'b']),
      { 'at:a': ['2'], 'at:b': ['1'] },
      { 'at:b': ['1'], 'at:a': ['2'] },
    ],
  ])('is known by %s', (_, question, stored, inputs) => {
    expect(isUntouched(sent(stoodIn(question, stored)), inputs)).toBe(true);
  });

  it.each([
    [ask('number'), { typed: ['1999'] }, { typed: ['2008'] }],
    [ask('number'), { typed: ['1999'] }, { typed: [''] }],
    [ask('single'), {}, { choice: ['a'] }],
    [ask('order', ['a', 'b']), {}, { 'at:a': ['2'], 'at:b': ['1'] }],
    [ask('match'), { 'pair:x': ['p'] }, { 'pair:x': ['q'] }],
  ])('is told from one that was changed (%#)', (question, stored, inputs) => {
    expect(isUntouched(sent(stoodIn(question, stored)), inputs)).toBe(false);
    expect(isUntouched(new FormData(), inputs)).toBe(false);
  });
});
