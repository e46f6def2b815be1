import { useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Scroll } from '../../../components/scroll';
import { nameKey } from '../../../domain/roster';
import type { Locale } from '../../../domain/vocabulary';
import { Link } from '../../../i18n/navigation';
import { clockText } from '../../../lib/zone';
import type { PupilRow } from '../queries';

const cell = 'px-3 py-2 text-start';
/** On a telephone the cell of the name says it. */
const wide = 'hidden sm:table-cell';

/** The pupils of a class; those ticked can be given new cards, with a plain form. */
export function PupilTable({
  classroom,
  pupils,
  timeZone,
  locale,
  frozen,
}: {
  classroom: string;
  pupils: readonly PupilRow[];
  timeZone: string;
  locale: Locale;
  /** The class is archived. */
  frozen: boolean;
}) {
  const t = useTranslations('classroom.pupils');
  const here = pupils.filter(({ left }) => !left);
  const page = `/${locale}/teach/classes/${classroom}`;
  const names = new Set(here.map(({ name }) => nameKey(name ?? '')));
  const day = (at: Date) => clockText(at, timeZone, locale).replace(/, [^,]*$/, '');
  return (
    <form action={`${page}/cards`} className="space-y-4">
      {names.size < here.length && <p className="text-small text-soft">{t('same')}</p>}
      <Scroll label={t('caption')}>
        <table className="w-full border-collapse">
          <thead>
            <tr className="border-b border-edge text-small text-soft">
              {!frozen && <td className="w-11" />}
              <th scope="col" className={`${cell} font-medium`}>
                {t('name')}
              </th>
              {(['active', 'joined'] as const).map((key) => (
                <th key={key} scope="col" className={`${cell} ${wide} font-medium`}>
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {here.map(({ membershipId, name, username, joinedAt, activeAt }) => (
              <tr key={membershipId} className="border-b border-line">
                {!frozen && (
                  <td>
                    <label className="grid size-11 place-items-center">
                      <span className="sr-only">{t('pick', { name: name ?? '' })}</span>
                      <input type="checkbox" name="pupil" value={membershipId} className="size-5" />
                    </label>
                  </td>
                )}
                <th scope="row" className={`${cell} font-normal sm:min-w-44`}>
                  <Link
                    href={`/teach/classes/${classroom}/pupils/${membershipId}`}
                    className="link inline-block min-h-6 wrap-anywhere"
                  >
                    {name}
                  </Link>
                  <span className="block text-small text-soft">{username ?? t('no-username')}</span>
                  <span className="block text-small text-soft sm:hidden">
                    {activeAt
                      ? `${t('active')}: ${clockText(activeAt, timeZone, locale)}`
                      : t('never')}
                  </span>
                  <span className="block text-small text-soft sm:hidden">
                    {t('joined-on', { day: day(joinedAt) })}
                  </span>
                </th>
                <td className={`${cell} ${wide} whitespace-nowrap`}>
                  {activeAt ? (
                    clockText(activeAt, timeZone, locale)
                  ) : (
                    <span className="text-soft">{t('never')}</span>
                  )}
                </td>
                <td className={`${cell} ${wide} whitespace-nowrap`}>{day(joinedAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {!frozen && <Button look="plain">{t('new-cards')}</Button>}
    </form>
  );
}
