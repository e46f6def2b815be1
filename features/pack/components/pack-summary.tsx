import { useTranslations } from 'next-intl';
import type { Reading } from './reading';

/** A pack at a glance: what it is about and how much is in it. */
export function PackSummary({ index, locale, questions }: Reading & { questions: number }) {
  const t = useTranslations('pack');
  const { pack } = index;
  return (
    <>
      <h2 id={`pack-${pack.slug}`} className="text-heading">
        {pack.title[locale]}
      </h2>
      <p className="mt-2 text-soft">{pack.summary[locale]}</p>
      <p className="mt-3 font-medium">
        {t('counts', { facts: pack.facts.length, questions, sources: pack.sources.length })}
      </p>
    </>
  );
}
