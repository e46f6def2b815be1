import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '../../../components/moment';
import { Link } from '../../../i18n/navigation';
import type { VersionListing } from '../queries';

/** Every version with its day and where it is assigned; the earlier ones can be looked at. */
export function VersionList({
  set,
  versions,
}: {
  set: string;
  versions: readonly VersionListing[];
}) {
  const t = useTranslations('set');
  const locale = useLocale();
  return (
    <section aria-labelledby="versions" className="mt-12">
      <h2 id="versions" className="mb-4 text-heading">
        {t('versions.title')}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {versions.map(({ id, number, createdAt, assignments }, place) => (
          <li key={id} className="py-2.5">
            <p className="flex flex-wrap items-baseline gap-x-3">
              {place === 0 ? (
                <span className="font-semibold">
                  {t('version', { number })}, {t('versions.newest')}
                </span>
              ) : (
                <Link
                  href={`/teach/sets/${set}/versions/${number}`}
                  className="link inline-flex min-h-11 items-center"
                >
                  {t('version', { number })}
                </Link>
              )}
              <span className="text-small text-soft">{dayText(createdAt, locale)}</span>
            </p>
            <Places assignments={assignments} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Places({ assignments }: Pick<VersionListing, 'assignments'>) {
  const t = useTranslations('set.versions');
  if (assignments.length === 0) return <p className="text-small text-soft">{t('unassigned')}</p>;
  return (
    <ul className="text-small text-soft">
      {assignments.map(({ id, title, classroom }) => (
        <li key={id}>
          <Link href={`/teach/assignments/${id}`} className="link inline-flex min-h-6 items-center">
            {t('assigned', { places: t('place', { title, classroom: classroom.name }) })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
