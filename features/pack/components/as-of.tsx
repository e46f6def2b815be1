import { useTranslations } from 'next-intl';
import type { Fact } from '../../../domain/fact';
import type { Reading } from './reading';

/** For a fact that may have changed since: the day each source is good for, and why that day. */
export function AsOf({ fact, index, locale, render }: Reading & { fact: Fact }) {
  const t = useTranslations('pack');
  const sources = [...new Set(fact.claims.map(({ source }) => source))].map(index.source);
  return (
    <section aria-labelledby="as-of">
      <h2 id="as-of" className="mt-12 mb-3 text-heading">
        {t('asOf')}
      </h2>
      {sources.map(({ slug, title, asOf, asOfReason }) => (
        <p key={slug} className="mt-2">
          <span className="font-semibold">
            {title[locale]}: {render.time(asOf)}.
          </span>{' '}
          {asOfReason[locale]}
        </p>
      ))}
    </section>
  );
}
