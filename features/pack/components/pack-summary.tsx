import { useTranslations } from 'next-intl';
import { Link } from '../../../i18n/navigation';
import { type Reading, sourceHref } from './reading';

/** A pack at a glance: what it is about, how much is in it, where it comes from. */
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
      <p className="mt-1 text-small text-soft">
        {t('sourcesAre')}{' '}
        {pack.sources.map((source, i) => (
          <span key={source.slug}>
            {i > 0 && ', '}
            <Link href={sourceHref(source.slug)} className="link">
              {source.title[locale]}
            </Link>
          </span>
        ))}
      </p>
    </>
  );
}
