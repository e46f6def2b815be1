import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { Tag } from '../../../components/tag';
import { signOutThere } from '../actions';
import { deviceOf } from '../format/device';
import type { ListedSession } from '../queries';
import { AccountForm } from './account-form';
import { problemTexts } from './problems';

/** Where one is signed in, each place to be ended. How long ago is said: it is the same in every time zone. */
export async function SessionList({
  sessions,
  here,
  now,
}: {
  sessions: readonly ListedSession[];
  here: string | null;
  now: Date;
}) {
  const [locale, t, format, problems] = await Promise.all([
    getLocale(),
    getTranslations('account'),
    getFormatter(),
    problemTexts(),
  ]);
  const nameOf = ({ userAgent }: ListedSession) => {
    const { browser, system } = deviceOf(userAgent);
    return t('device', { browser: t(`browsers.${browser}`), system: t(`systems.${system}`) });
  };
  const others = sessions.filter(({ id }) => id !== here);
  return (
    <div className="space-y-5">
      {sessions
        .filter(({ id }) => id === here)
        .map((session) => (
          <p key={session.id} className="flex flex-wrap items-center gap-x-3 font-semibold">
            {nameOf(session)}
            <Tag tone="accent">{t('page.here')}</Tag>
          </p>
        ))}
      {others.length > 0 && (
        <AccountForm
          action={signOutThere}
          hidden={{ locale }}
          problems={problems}
          done={{ text: t('page.ended'), only: false }}
          choice={{
            name: 'session',
            legend: t('page.endWhere'),
            options: [
              { value: 'others', label: t('page.endOthers') },
              ...others.map((session) => ({
                value: session.id,
                label: nameOf(session),
                note: t('page.used', { when: format.relativeTime(session.updatedAt, now) }),
              })),
            ],
          }}
          fields={[
            {
              id: 'session-secret',
              name: 'secret',
              type: 'password',
              label: t('signIn.secret'),
              hint: t('page.endWhy'),
              autoComplete: 'current-password',
              maxLength: 256,
              required: true,
            },
          ]}
          show={t('show')}
          submit={t('page.end')}
          look="plain"
        />
      )}
    </div>
  );
}
