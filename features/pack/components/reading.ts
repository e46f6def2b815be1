import { countQuestions, type QuestionCounts } from '../../../domain/generate/bank';
import type { PackIndex } from '../../../domain/pack-index';
import type { Locale } from '../../../domain/vocabulary';
import type { Renderer } from '../../../i18n/render';

/** A pack in the hands of a reader of one language. */
export type Reading = {
  readonly locale: Locale;
  readonly index: PackIndex;
  readonly render: Renderer;
};

/** Where a fact, a topic or a source is shown. */
export const factHref = (slug: string) => `/facts/${slug}`;
export const topicHref = (slug: string) => `/facts#topic-${slug}`;
export const sourceHref = (slug: string) => `/facts#source-${slug}`;

const counted = new WeakMap<PackIndex, QuestionCounts>();

/** How many questions a pack gives. Counting makes them all, so it is done once for each version. */
export function questionCounts(index: PackIndex): QuestionCounts {
  const known = counted.get(index);
  if (known) return known;
  const counts = countQuestions(index);
  counted.set(index, counts);
  return counts;
}
