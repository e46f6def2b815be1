// What a pupil signs in with: a short username made of their name and a passphrase of four plain words, both printed on
// a card. No e-mail, no invented password on a sticky note. Four different ones of 256 words are just under 2³² passphrases:
// with the lock on an account after a few failures nobody guesses one, and a child types it without asking twice, or
// wondering whether a word stands there twice by mistake. Chance comes in as numbers.
import type { Locale } from './vocabulary';
import { EN_WORDS } from './words/en';
import { RU_WORDS } from './words/ru';

/** What is printed for a pupil, and is nowhere else once it was shown. */
export type Card = {
  readonly name: string;
  readonly username: string;
  readonly passphrase: string;
};

export const PASSPHRASE_WORDS = 4;
export const USERNAME_DIGITS = 4;
/** How many numbers in [0, 1) a card is made of. */
export const CARD_CHANCES = PASSPHRASE_WORDS + USERNAME_DIGITS;

const WORDS: Readonly<Record<Locale, readonly string[]>> = { en: EN_WORDS, ru: RU_WORDS };

/** Four different words of the language, one for each number in [0, 1); the caller's chance must be unguessable. */
export function makePassphrase(locale: Locale, chances: readonly number[]): string {
  const left = [...WORDS[locale]];
  return chances
    .slice(0, PASSPHRASE_WORDS)
    .flatMap((chance) => left.splice(Math.floor(chance * left.length), 1))
    .join(' ');
}

/** Letters that a Russian keyboard lacks, and ё, which few type: cards have, and sign-in reads, the nearest that it has. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

const foldLetters = (text: string) =>
  text.replace(/[әғқңөұүһіё]/g, (letter) => TYPED_AS[letter] ?? letter);

/**
 * One spelling of whatever was typed: small letters, е for ё and к for қ, one hyphen wherever there were spaces or
 * hyphens. It is also how a passphrase travels in the address that a card's QR code holds, and how a username is
 * looked up.
 */
export const normalizePassphrase = (typed: string): string =>
  foldLetters(typed.normalize('NFKC').toLowerCase())
    .trim()
    .replace(/[\s‐-―−-]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** Cyrillic, Kazakh letters among it, as it is written in Latin letters on English cards. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a,б b,в v,г g,д d,е e,ж zh,з z,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,' +
    'щ shch,ъ ,ы y,ь ,э e,ю yu,я ya,ә a,ғ g,қ q,ң n,ө o,ұ u,ү u,һ h,і i'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const toLatin = (word: string) => [...word].map((letter) => LATIN[letter] ?? letter).join('');

/** Letters without their accents, but й and ї as they are: those are letters of their own. */
const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}]/gu, '');

const LONGEST_WORD = 14;

/**
 * A username: the first word of the name and four digits, such as `anya-4827`. The digits are always there, so that
 * none tells whether another pupil bears the name. On English cards it is in Latin letters, which are then all one
 * needs to type; on Russian ones as the name is written, but for letters that a Russian keyboard lacks.
 */
export function makeUsername(name: string, locale: Locale, chances: readonly number[]): string {
  const words = name.split(/\s+/).map(plain);
  const word = words.find((each) => each.length > 1) ?? words.join('');
  const stem = (locale === 'en' ? toLatin(word) : foldLetters(word)).slice(0, LONGEST_WORD);
  const digits = chances.slice(0, USERNAME_DIGITS).map((chance) => Math.floor(chance * 10));
  return `${stem || 'pupil'}-${digits.join('')}`;
}

/** A card from the numbers that `CARD_CHANCES` counts; that its username is free is for the caller to see. */
export const makeCard = (name: string, locale: Locale, chances: readonly number[]): Card => ({
  name,
  username: makeUsername(name, locale, chances.slice(PASSPHRASE_WORDS)),
  passphrase: makePassphrase(locale, chances),
});
