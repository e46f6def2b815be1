import { useTranslations } from 'next-intl';
import { Link } from '../../../i18n/navigation';
import { type Reading, sourceHref } from './reading';

/** The sources of a pack by name, each a way to what is known of it. */
export function SourceLine({ index, locale }: Reading) {
  const t = useTranslations('pack');
  return (
    <p className="flex flex-wrap items-center gap-x-5 text-small text-soft">
      <span>{t('sourcesAre')}</span>
      {index.pack.sources.map((source) => (
        <Link
          key={source.slug}
          href={sourceHref(source.slug)}
          className="link inline-flex min-h-11 items-center"
        >
          {source.title[locale]}
        </Link>
      ))}
    </p>
  );
}
