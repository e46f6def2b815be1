// The sentence patterns of `messages`, ready to be filled: one translator for each language for the life of
// the process, and for each pattern the arguments it names.
import { type AbstractIntlMessages, createTranslator } from 'next-intl';
import type { Locale } from '../domain/vocabulary';
import { CATALOGUES } from './catalogue';

export type Values = Record<string, string | number>;

type Pattern = { readonly names: readonly string[]; fill(values: Values): string };

const patterns: Readonly<Record<Locale, Map<string, Pattern>>> = { en: new Map(), ru: new Map() };

/** @throws when there is no such key in the language. */
export function patternOf(key: string, locale: Locale): Pattern {
  const known = patterns[locale].get(key);
  if (known) return known;
  const pattern = makePattern(key, locale);
  patterns[locale].set(key, pattern);
  return pattern;
}

function makePattern(key: string, locale: Locale): Pattern {
  const translate = TRANSLATORS[locale];
  const message: unknown = translate.raw(key);
  if (typeof message !== 'string') throw new Error(`no message, but a group of them: ${key}`);
  return { names: namesIn(message), fill: (values) => translate(key, values) };
}

/** Every argument a message names, each once. A word that opens a branch may be among them: it does no harm. */
export const namesIn = (message: string): string[] => [
  ...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].flatMap(([, name]) => name ?? [])),
];

/** Keys come from data, so they are checked as they are used and not by the compiler. */
type Translator = { raw(key: string): unknown } & ((key: string, values: Values) => string);

function makeTranslator(locale: Locale): Translator {
  const { facts, stems } = CATALOGUES[locale];
  const messages: AbstractIntlMessages = { facts, stems };
  return createTranslator({ locale, messages, onError: raise }) as Translator;
}

function raise(error: Error): never {
  throw error;
}

const TRANSLATORS = { en: makeTranslator('en'), ru: makeTranslator('ru') } as const;
