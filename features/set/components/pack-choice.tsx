import { useLocale, useTranslations } from 'next-intl';
import { Link } from '../../../i18n/navigation';
import type { PackListing } from '../../pack/queries';

/** Which fact base the set is of; nothing where there is one. */
export function PackChoice({ packs, chosen }: { packs: readonly PackListing[]; chosen: string }) {
  const t = useTranslations('set.build');
  const locale = useLocale();
  if (packs.length < 2) return null;
  return (
    <nav aria-label={t('pack')} className="mb-8">
      <ul className="flex flex-wrap gap-x-6">
        {packs.map(({ slug, title }) => (
          <li key={slug}>
            <Link
              href={`/teach/sets/new?pack=${slug}`}
              aria-current={slug === chosen && 'true'}
              className="link inline-flex min-h-11 items-center aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:no-underline"
            >
              {title[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
