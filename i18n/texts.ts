// The interface's texts for pages that many ask for at one time. A translator and the formatters it needs are made once
// for each language and part of the catalogue; next-intl's own `useTranslations` makes them anew for every request,
// which was a tenth of what a question page cost.
import { createTranslator, type useTranslations } from 'next-intl';
import type { Locale } from '../domain/vocabulary';
import { CATALOGUES, type InterfaceMessages } from './catalogue';

type Part = Exclude<keyof InterfaceMessages, symbol | number> | 'quiz.clock' | 'quiz.saving';
export type Texts<Of extends Part> = ReturnType<typeof useTranslations<Of>>;

const made = new Map<string, unknown>();

export function textsOf<Of extends Part>(locale: Locale, namespace: Of): Texts<Of> {
  const key = `${locale} ${namespace}`;
  if (!made.has(key)) made.set(key, makeTexts(locale, namespace));
  return made.get(key) as Texts<Of>;
}

/** A text without arguments is the same every time: it is kept too. */
function makeTexts(locale: Locale, namespace: Part) {
  const messages = CATALOGUES[locale];
  const translate = createTranslator({ locale, namespace, messages, timeZone: 'UTC' }) as Translate;
  const kept = new Map<string, string>();
  const texts: Translate = (key, values) => {
    if (values) return translate(key, values);
    const text = kept.get(key) ?? translate(key);
    kept.set(key, text);
    return text;
  };
  return Object.assign(texts, translate);
}

type Translate = (key: string, values?: Record<string, string | number>) => string;
