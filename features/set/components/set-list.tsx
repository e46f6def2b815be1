import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '../../../components/moment';
import { Link } from '../../../i18n/navigation';
import type { SetListing } from '../queries';

/** Sets as lines, each with what it is and whether it was assigned. */
export function SetList({ sets }: { sets: readonly SetListing[] }) {
  const t = useTranslations('set');
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sets.map(({ id, title, manner, size, newest, assigned, createdAt }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
          <div className="min-w-0">
            <Link href={`/teach/sets/${id}`} className="link font-semibold">
              {title}
            </Link>
            <p className="flex flex-wrap gap-x-3 text-small text-soft">
              <span>{t(`manner.${manner}`)}</span>
              <span>{t('size', { count: size })}</span>
              {newest.number > 1 && <span>{t('version', { number: newest.number })}</span>}
              <span>{t('assigned-times', { count: assigned })}</span>
            </p>
          </div>
          <p className="text-small text-soft">{dayText(createdAt, locale)}</p>
        </li>
      ))}
    </ul>
  );
}
