import { describe, expect, it } from 'vitest';
import { isGuessable } from '../../domain/password';
import { BREACHED, BREACHED_CORES } from '../../domain/words/breached';
import { COMMON_PASSWORDS, COMMON_WORDS } from '../../domain/words/passwords';

describe('a password', () => {
  it.each([
    '1234567890',
    '0987654321',
    '98765432109876',
    '2811199012',
    '28.11.1990 12',
    'aaaaaaaaaa',
    'abcdefghij',
    'ZYXWVUTSRQ',
    'абвгдежзий',
    'abcabcabcabc',
    'Password123',
    'password 123',
    'ЙЦУКЕНГШЩЗ',
    'Football2026',
    '2011 Princess',
    'p@ssw0rd-2026',
    '!!Солнышко!!',
    'vekha rules 7',
    'я люблю Веху, веха',
    'serova!2026x',
  ])('%s can be guessed', (password) => {
    expect(isGuessable(password, 'serova@example.org')).toBe(true);
  });

  it.each([
    'четыре цапли у озера',
    'four herons by the lake',
    'another password',
    'the anna li method',
    '1990281119902811',
    'k7#mQ2!vXz',
    'football by the sea',
    'солнышко встало',
  ])('%s cannot', (password) => {
    expect(isGuessable(password, 'li@example.org')).toBe(false);
    expect(isGuessable(password, null)).toBe(false);
  });

  const listed = (text: string) => text.trim().split(/\s+/);

  it('that was leaked is refused: of the published list every one that is long enough', () => {
    const breached = listed(BREACHED);
    expect(breached.length).toBe(1557);
    expect(breached.filter((each) => [...each].length < 10)).toEqual([]);
    expect(breached.filter((each) => !isGuessable(each, null))).toEqual([]);
    expect(breached.filter((each) => !isGuessable(each.toUpperCase(), null))).toEqual([]);
  });

  it('that is one of the list made long enough is refused: far more than three thousand', () => {
    const cores = listed(BREACHED_CORES);
    const dressed = new Set(cores.flatMap((core) => [`${core}2026`, `!${core}123`, `1${core}!!!`]));
    expect(dressed.size).toBeGreaterThan(15_000);
    expect([...dressed].filter((each) => !isGuessable(each, null))).toEqual([]);
    expect(cores.filter((each) => [...each].length < 6)).toEqual([]);
  });

  it('of the list is written as it is compared, once, and long enough to be typed at all', () => {
    expect(COMMON_PASSWORDS.length).toBeGreaterThan(30);
    expect(new Set(COMMON_PASSWORDS).size).toBe(COMMON_PASSWORDS.length);
    expect(COMMON_PASSWORDS.filter((each) => each !== each.toLowerCase())).toEqual([]);
    expect(COMMON_PASSWORDS.filter((each) => [...each].length < 10)).toEqual([]);
    expect(new Set(COMMON_WORDS).size).toBe(COMMON_WORDS.length);
    expect(COMMON_WORDS.filter((each) => !/^\p{Ll}+$/u.test(each))).toEqual([]);
  });
});
