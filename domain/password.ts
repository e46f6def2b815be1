// Whether a password that a teacher chose is among those that are tried first. Length does the rest: there are no rules
// of composition. What is typed is compared in small letters, whatever the script.
import { BREACHED, BREACHED_CORES } from './words/breached';
import { COMMON_PASSWORDS, COMMON_WORDS } from './words/passwords';

const LONGEST_NUMBER = 12;
/** A shorter part of an address, "li" of li@example.org, stands in many a good password. */
const SHORTEST_PART = 4;
const SITE = ['vekha', 'веха'];

/** Is it among the first that somebody would try, who may know the address? */
export function isGuessable(password: string, email: string | null): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '');
  const [part = ''] = (email ?? '').normalize('NFKC').toLowerCase().split('@');
  return (
    known().passwords.has(text) ||
    known().passwords.has(plain) ||
    new RegExp(`^\\d{1,${LONGEST_NUMBER}}$`).test(plain) ||
    isDressed(text) ||
    isRun(text) ||
    isRepeated(text) ||
    SITE.some((name) => plain.includes(name)) ||
    ([...part].length >= SHORTEST_PART && text.includes(part))
  );
}

type Known = { readonly passwords: ReadonlySet<string>; readonly words: ReadonlySet<string> };
let made: Known | undefined;

/** Made when the first password is looked at: most processes see none for hours. */
function known(): Known {
  const listed = (text: string) =>
    text
      .trim()
      .split('\n')
      .flatMap((line) => line.split(' '));
  made ??= {
    passwords: new Set([...listed(BREACHED), ...COMMON_PASSWORDS]),
    words: new Set([...listed(BREACHED_CORES), ...COMMON_WORDS]),
  };
  return made;
}

/** What stands for a letter in "p@ssw0rd". */
const DISGUISES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
};

/** "Football2026", "!!пароль!!": one common word with up to eight signs before or after it. */
function isDressed(text: string): boolean {
  const [, core = ''] = /^\P{L}{0,8}(.*?)\P{L}{0,8}$/su.exec(text) ?? [];
  const word = [...core].map((sign) => DISGUISES[sign] ?? sign).join('');
  return known().words.has(core) || known().words.has(word);
}

/** "abcdefghij", "0987654321": each sign is the next after the one before, or each the one before it; 0 follows 9. */
function isRun(text: string): boolean {
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, i) => step(codes[i] ?? 0, code)));
  return steps.size === 1 && (steps.has(1) || steps.has(-1));
}

const step = (before: number, code: number) => {
  if (before === 57 && code === 48) return 1;
  return before === 48 && code === 57 ? -1 : code - before;
};

/** "aaaaaaaaaa", "abcabcabcabc": one piece of up to four signs, over and over. */
const isRepeated = (text: string): boolean => /^(.{1,4}?)\1+$/su.test(text);
