import type { PackIndex } from '../../../domain/pack-index';
import type { Locale } from '../../../domain/vocabulary';
import { makeRenderer, type Renderer } from '../../../i18n/render';
import { timeText } from '../../../i18n/time-text';

/** The pack of an attempt, at the version it began with, in the hands of a reader of one language. */
export type Reading = {
  readonly locale: Locale;
  readonly index: PackIndex;
  readonly render: Renderer;
};

export const makeReading = (index: PackIndex, locale: Locale): Reading => ({
  locale,
  index,
  render: makeRenderer(index, locale),
});

export const topicTitle = ({ index, locale }: Reading, slug: string): string =>
  index.pack.topics.find((topic) => topic.slug === slug)?.title[locale] ?? '';

/** The day of a moment, by the server's clock, in the words that the facts are dated with. */
export const dayOf = (moment: Date, locale: Locale): string =>
  timeText(moment.toISOString().slice(0, 10), 'name', locale);
