import type { PackIndex } from '../../../domain/pack-index';
import type { Locale } from '../../../domain/vocabulary';
import { makeRenderer, type Renderer } from '../../../i18n/render';

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
