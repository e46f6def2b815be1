import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CARD_CHANCES,
  makeCard,
  makePassphrase,
  makeUsername,
  normalizePassphrase,
} from '../../domain/card';
import { LOCALES } from '../../domain/vocabulary';
import { EN_WORDS } from '../../domain/words/en';
import { RU_WORDS } from '../../domain/words/ru';
import { normalizeSecret } from '../../lib/secret';

const WORDS = { en: EN_WORDS, ru: RU_WORDS };
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const chances = fc.array(chance, { minLength: CARD_CHANCES, maxLength: CARD_CHANCES });
const locale = fc.constantFrom(...LOCALES);

/** How many letters must be changed, added or left out to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

describe.each(LOCALES)('the words (%s)', (language) => {
  const words = WORDS[language];

  it('are 256, each once, of three to eight plain letters', () => {
    expect(new Set(words).size).toBe(256);
    expect(words).toHaveLength(256);
    const plain = language === 'en' ? /^[a-z]{3,8}$/ : /^[а-я]{3,8}$/;
    expect(words.filter((word) => !plain.test(word))).toEqual([]);
  });

  it('are not taken for one another: no two are one letter apart', () => {
    const near = words.flatMap((a, i) =>
      words.slice(i + 1).flatMap((b) => (distance(a, b) < 2 ? [`${a} ${b}`] : [])),
    );
    expect(near).toEqual([]);
  });
});

describe('a passphrase', () => {
  it('is four words of the language, and each word can come', () => {
    fc.assert(
      fc.property(locale, chances, (language, numbers) => {
        const words = makePassphrase(language, numbers).split(' ');
        expect(words).toHaveLength(4);
        expect(new Set(words).size).toBe(4);
        for (const word of words) expect(WORDS[language]).toContain(word);
      }),
    );
    const first = WORDS.ru.map((_, i) => makePassphrase('ru', [i / 256, 0, 0, 0]).split(' ')[0]);
    expect(first).toEqual(WORDS.ru);
  });

  it('is the same however it was typed, also to the check of a sign-in', () => {
    fc.assert(
      fc.property(locale, chances, (language, numbers) => {
        const printed = makePassphrase(language, numbers);
        const typings = [
          printed.toUpperCase(),
          printed.replaceAll(' ', '-'),
          ` ${printed.replaceAll(' ', '  ')} `,
          printed.replaceAll(' ', ' – '),
          normalizePassphrase(printed),
        ];
        for (const typed of typings) {
          expect(normalizePassphrase(typed)).toBe(normalizePassphrase(printed));
          expect(normalizeSecret(typed)).toBe(normalizeSecret(printed));
        }
      }),
    );
    expect(normalizePassphrase('Ёлка  ЛЕС')).toBe('елка-лес');
  });
});

describe('a username', () => {
  it.each([
    ['Аня Климова', 'ru', 'аня-0246'],
    ['Аня Климова', 'en', 'anya-0246'],
    ['Пётр Щукин', 'ru', 'петр-0246'],
    ['Пётр Щукин', 'en', 'petr-0246'],
    ['Қайрат Әлиев', 'en', 'qayrat-0246'],
    ['Қайрат Әлиев', 'ru', 'кайрат-0246'],
    ['Нұрланов Өмір', 'ru', 'нурланов-0246'],
    ['Әғқңөұүһіё', 'ru', 'агкноуухие-0246'],
    ['Нұрланов Өмір', 'en', 'nurlanov-0246'],
    ["O'Brien José", 'en', 'obrien-0246'],
    ['José Martí', 'en', 'jose-0246'],
    ['А. В. Ким', 'ru', 'ким-0246'],
    ['Йулдуз', 'ru', 'йулдуз-0246'],
    ['Константинопольская-Рождественская', 'ru', 'константинопол-0246'],
  ] as const)('of %s on a card in %s is %s', (name, language, username) =>
    expect(makeUsername(name, language, [0, 0.2, 0.4, 0.6])).toBe(username),
  );

  it('is found again however it was typed', () => {
    const letter = fc.constantFrom(...'абвёйщьыәғқңөұүһіabzéñßіў'.split(''));
    const name = fc.string({ unit: letter, minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(name, locale, chances, (typed, language, numbers) => {
        const { username } = makeCard(typed, language, numbers);
        expect(username).toMatch(/^\p{L}{1,14}-\d{4}$/u);
        expect(normalizePassphrase(username)).toBe(username);
        expect(normalizePassphrase(` ${username.toUpperCase()} `)).toBe(username);
      }),
    );
    expect(normalizePassphrase('НҰРЛАНОВ 2811')).toBe('нурланов-2811');
  });
});
