import { languagesFor, type QuestionLanguage } from '../../../domain/assignment';
import type { PackIndex } from '../../../domain/pack-index';
import type { Locale } from '../../../domain/vocabulary';
import { CATALOGUES } from '../../../i18n/catalogue';
import { makeRenderer, type Renderer } from '../../../i18n/render';
import { timeText } from '../../../i18n/time-text';

/** One language that questions are shown in. */
export type Spoken = {
  readonly locale: Locale;
  readonly render: Renderer;
  /** The choices of a question whether something is so. */
  readonly word: (value: 'true' | 'false') => string;
};

/** The pack of an attempt, at the version it began with, in the hands of a reader. */
export type Reading = {
  /** Of the page around the questions. */
  readonly locale: Locale;
  readonly index: PackIndex;
  /** In the first language of the questions. */
  readonly render: Renderer;
  /** The languages of the questions: one, or both. */
  readonly languages: readonly Spoken[];
};

const makeSpoken = (index: PackIndex, locale: Locale): Spoken => ({
  locale,
  render: makeRenderer(index, locale),
  word: (value) => CATALOGUES[locale].quiz[value],
});

export function makeReading(
  index: PackIndex,
  locale: Locale,
  language: QuestionLanguage = 'choice',
): Reading {
  const [first = locale, ...others] = languagesFor(language, locale);
  const spoken = makeSpoken(index, first);
  const languages = [spoken, ...others.map((other) => makeSpoken(index, other))];
  return { locale, index, render: spoken.render, languages };
}

/** A text of a question in all its languages, where there is room for plain text only. */
export const sayAll = (
  { languages }: Pick<Reading, 'languages'>,
  say: (spoken: Spoken) => string,
): string => [...new Set(languages.map(say))].join(' / ');

export const topicTitle = ({ index, locale }: Reading, slug: string): string =>
  index.pack.topics.find((topic) => topic.slug === slug)?.title[locale] ?? '';

/** The day of a moment, by the server's clock, in the words that the facts are dated with. */
export const dayOf = (moment: Date, locale: Locale): string =>
  timeText(moment.toISOString().slice(0, 10), 'name', locale);
