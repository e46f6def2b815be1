// Codes that a teacher writes on a board and pupils type: eight characters of an alphabet without those that
// are taken for one another (0 O, 1 I L, 2 Z, 5 S, 8 B, U V). Twenty-four characters give 24⁸, about 1.1 × 10¹¹
// codes. A pupil whose keyboard is Russian types letters that look the same: they are read as meant.

const ALPHABET = '34679ACDEFGHJKMNPQRTVWXY';
export const CODE_LENGTH = 8;

/** Cyrillic capitals by the Latin ones that they look like. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
};

/** A code from as many numbers in [0, 1) as it has characters; the caller's chance must be unguessable. */
export const makeCode = (chances: readonly number[]): string =>
  chances
    .slice(0, CODE_LENGTH)
    .map((chance) => ALPHABET[Math.floor(chance * ALPHABET.length)])
    .join('');

const normalize = (typed: string): string =>
  [
    ...typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s‐-―-]/gu, ''),
  ]
    .map((letter) => LOOKALIKES[letter] ?? letter)
    .join('');

/** A code as typed: any case, spaces and hyphens between, Cyrillic look-alikes; null when it is none. */
export function parseCode(typed: string): string | null {
  const code = normalize(typed);
  return code.length === CODE_LENGTH && [...code].every((letter) => ALPHABET.includes(letter))
    ? code
    : null;
}

/** Is it as long as a code, of letters and digits, of which some stand in no code? */
export const hasOtherSigns = (typed: string): boolean =>
  new RegExp(`^[\\p{L}\\d]{${CODE_LENGTH}}$`, 'u').test(normalize(typed)) &&
  parseCode(typed) === null;

/** As it is shown: in two halves, which are read aloud and typed with fewer mistakes. */
export const showCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
