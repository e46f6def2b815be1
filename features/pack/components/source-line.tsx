import { useTranslations } from 'next-intl';
import { Link } from '../../../i18n/navigation';
import { type Reading, sourceHref } from './reading';

/** The sources of a pack by name, each a way to what is known of it. */
export function SourceLine({ index, locale }: Reading) {
  const t = useTranslations('pack');
  return (
    <p className="text-small text-soft">
      {t('sourcesAre')}{' '}
      {index.pack.sources.map((source, i) => (
        <span key={source.slug}>
          {i > 0 && ' · '}
          <Link href={sourceHref(source.slug)} className="link inline-flex min-h-11 items-center">
            {source.title[locale]}
          </Link>
        </span>
      ))}
    </p>
  );
}
