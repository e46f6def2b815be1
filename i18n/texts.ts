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

const makeTexts = (locale: Locale, namespace: Part) =>
  createTranslator({ locale, namespace, messages: CATALOGUES[locale], timeZone: 'UTC' });
