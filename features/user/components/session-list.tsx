import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Tag } from '../../../components/tag';
import { signOutElsewhere, signOutThere } from '../actions';
import { deviceOf } from '../format/device';
import type { ListedSession } from '../queries';

/** Where one is signed in, each place to be ended. How long ago is said: it is the same in every time zone. */
export function SessionList({
  sessions,
  here,
  now,
}: {
  sessions: readonly ListedSession[];
  here: string | null;
  now: Date;
}) {
  const locale = useLocale();
  const t = useTranslations('account');
  const format = useFormatter();
  const nameOf = ({ userAgent }: ListedSession) => {
    const { browser, system } = deviceOf(userAgent);
    return t('device', { browser: t(`browsers.${browser}`), system: t(`systems.${system}`) });
  };
  return (
    <div className="space-y-5">
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-60">
              <p className="flex flex-wrap items-center gap-x-3 font-semibold">
                {nameOf(session)}
                {session.id === here && <Tag tone="accent">{t('page.here')}</Tag>}
              </p>
              {session.id !== here && (
                <p className="text-small text-soft">
                  {t.rich('page.used', {
                    when: () => (
                      <time dateTime={session.updatedAt.toISOString()}>
                        {format.relativeTime(session.updatedAt, now)}
                      </time>
                    ),
                  })}
                </p>
              )}
            </div>
            {session.id !== here && (
              <form action={signOutThere}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="session" value={session.id} />
                <Button
                  look="quiet"
                  className="max-sm:-ml-5"
                  aria-label={t('page.endOf', { device: nameOf(session) })}
                >
                  {t('page.end')}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.some(({ id }) => id !== here) && (
        <form action={signOutElsewhere}>
          <input type="hidden" name="locale" value={locale} />
          <Button look="plain">{t('page.endOthers')}</Button>
        </form>
      )}
    </div>
  );
}
