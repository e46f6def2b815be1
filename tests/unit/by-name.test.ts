import { describe, expect, it } from 'vitest';
import { byName, isSameName, namesakes } from '../../domain/by-name';

const named = (...names: (string | null)[]) => names.map((name) => ({ name }));

describe('names', () => {
  it('stand in order, numbers as numbers, and who has none last', () => {
    const list = named('Яна', null, '10 А', 'Anna', '9 А', 'Ёлкин', 'Жуков');
    const names = list.sort(byName).map(({ name }) => name);
    expect(names).toEqual(['9 А', '10 А', 'Ёлкин', 'Жуков', 'Яна', 'Anna', null]);
  });

  it('that are equal stand in the order of their usernames', () => {
    const list = ['пётр-7', 'пётр-10', 'пётр-1'].map((username) => ({ name: 'Пётр', username }));
    const usernames = list.sort(byName).map(({ username }) => username);
    expect(usernames).toEqual(['пётр-1', 'пётр-7', 'пётр-10']);
  });

  it('that several bear are told, however they are spelt, and nobody who has left is among them', () => {
    expect([...namesakes(named('Аня Ли', 'Борис', 'аня  ли', null, null))]).toEqual([
      'Аня Ли',
      'аня  ли',
    ]);
    expect([...namesakes(named('Семён', 'Семен', 'Аня'))]).toEqual(['Семён', 'Семен']);
    expect(namesakes(named('Аня', 'Анна', null)).size).toBe(0);
  });

  it.each([
    ['8 б', '8 «Б»', true],
    ['8б', '8 «Б»', true],
    ['зеленые', 'Зелёные', true],
    ['8 в', '8 «Б»', false],
    ['', '8 «Б»', false],
    ['«»', '8 «Б»', false],
    ['', '★', false],
    ['★', '★', true],
    ['☆', '★', false],
  ])('typed as “%s”, is it “%s”? %s', (typed, name, same) => {
    expect(isSameName(typed, name)).toBe(same);
  });
});
