import { getLocale, getTranslations } from 'next-intl/server';
import { renameAccount } from '../actions';
import type { getAccount } from '../queries';
import { AccountForm } from './account-form';
import { problemTexts } from './problems';

export type Account = NonNullable<Awaited<ReturnType<typeof getAccount>>>;

/** Who one is here. A pupil's name is the teacher's to give, so it is only shown. */
export async function Profile({ account }: { account: Account }) {
  const [locale, t, problems] = await Promise.all([
    getLocale(),
    getTranslations('account.page'),
    problemTexts(),
  ]);
  const isTeacher = account.role === 'teacher';
  const lines = isTeacher
    ? [[t('email'), account.email]]
    : [
        [t('name'), account.name],
        [t('username'), account.displayUsername ?? account.username],
      ];
  return (
    <div className="space-y-5">
      <dl className="space-y-3">
        {lines
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt className="text-small text-soft">{name}</dt>
              <dd className="font-semibold wrap-anywhere">{value}</dd>
            </div>
          ))}
      </dl>
      {isTeacher ? (
        <AccountForm
          action={renameAccount}
          hidden={{ locale }}
          problems={problems}
          done={{ text: t('saved'), only: false }}
          fields={[
            {
              id: 'name',
              name: 'name',
              label: t('name'),
              autoComplete: 'name',
              maxLength: 80,
              defaultValue: account.name,
              required: true,
            },
          ]}
          submit={t('save')}
          look="plain"
        />
      ) : (
        <p className="max-w-column text-soft">{t('card')}</p>
      )}
    </div>
  );
}
