import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, parseName, parseRoster } from '../../domain/roster';

const namesOf = (text: string) => parseRoster(text).names.map(({ name }) => name);

describe('a name', () => {
  it.each([
    ['Аня Климова', 'Аня Климова'],
    ['  Аня   Климова ', 'Аня Климова'],
    ['Әлия Қасымқызы', 'Әлия Қасымқызы'],
    ['Anne-Marie O’Neill', 'Anne-Marie O’Neill'],
    ["D'Angelo", "D'Angelo"],
    ['Ким А. В.', 'Ким А. В.'],
    ['Ким А.В.', 'Ким А.В.'],
    ['Ли', 'Ли'],
    // Й written in two signs is one letter.
    ['Сергеи\u0306', 'Сергей'],
  ])('%j is %j', (typed, name) => expect(parseName(typed)).toBe(name));

  it.each([
    '',
    'Я',
    'a'.repeat(61),
    '=1+1',
    'Аня 2',
    'www.example.com',
    '<b>',
    '-Аня',
    'Аня-',
    '山田',
  ])('is not %j', (typed) => expect(parseName(typed)).toBeNull());
});

describe('a pasted list', () => {
  it.each([
    ['1. Аня Климова\n2. Борис Ли', ['Аня Климова', 'Борис Ли']],
    ['1) Аня Климова\r\n\r\n 2) Борис Ли\r\n', ['Аня Климова', 'Борис Ли']],
    ['1\tАня Климова\t8 «Б»\n2\tБорис Ли\t8 «Б»', ['Аня Климова', 'Борис Ли']],
    ['1;Аня Климова;5', ['Аня Климова']],
    ['Аня Климова,anya@example.org', ['Аня Климова']],
    ['"Аня Климова",8', ['Аня Климова']],
    ['Климова, Аня', ['Климова Аня']],
    ['№ 3 Аня Климова', ['Аня Климова']],
    ['- Аня Климова\n• Борис Ли', ['Аня Климова', 'Борис Ли']],
    ['Аня Климова\tдевочка', ['Аня Климова']],
  ])('%j holds %j', (text, names) => {
    expect(namesOf(text)).toEqual(names);
    expect(parseRoster(text).wrong).toEqual([]);
  });

  it('tells wrong lines by their number, as they were typed', () => {
    const { names, wrong } = parseRoster('Аня Климова\n\n=HYPERLINK("x")\nБорис Ли\n12345');
    expect(names).toEqual([
      { line: 1, name: 'Аня Климова' },
      { line: 4, name: 'Борис Ли' },
    ]);
    expect(wrong).toEqual([
      { line: 3, text: '=HYPERLINK("x")', fault: 'signs' },
      { line: 5, text: '12345', fault: 'digits' },
    ]);
  });

  it.each([
    ['Ученик 1', 'digits'],
    ['7. Аня 2', 'digits'],
    ['Я', 'short'],
    ['а'.repeat(61), 'long'],
    ['<b>Аня</b>', 'signs'],
  ])('says what is wrong with %j', (line, fault) => {
    expect(parseRoster(line).wrong).toMatchObject([{ fault }]);
  });

  it('keeps a name that comes twice, and points it out once', () => {
    const { names, repeated } = parseRoster('Пётр Ким\nПетр  ким\nАня Ли\nПётр Ким');
    expect(names).toHaveLength(4);
    expect(repeated).toEqual(['Пётр Ким']);
  });

  it('loses no line: each that is not empty is a name or is wrong', () => {
    const line = fc.string({ unit: fc.constantFrom(...'аБёқZ 1.,;\t-"'.split('')), maxLength: 20 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { names, wrong } = parseRoster(lines.join('\n'));
        const told = [...names, ...wrong].map((each) => each.line).sort((a, b) => a - b);
        expect(told).toEqual(lines.flatMap((text, i) => (text.trim() === '' ? [] : [i + 1])));
      }),
    );
  });

  it('reads back what it has read', () => {
    const letter = fc.constantFrom(...'абвёқңzxO'.split(''));
    const word = fc.string({ unit: letter, minLength: 2, maxLength: 9 });
    const name = fc.tuple(word, word).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), (names) => {
        expect(namesOf(names.map((each, i) => `${i + 1}. ${each}`).join('\n'))).toEqual(names);
        expect(new Set(names.map(nameKey)).size).toBeLessThanOrEqual(names.length);
      }),
    );
  });
});
