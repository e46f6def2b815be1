import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '../../../i18n/navigation';
import { env } from '../../../lib/env';
import { signIn } from '../actions';
import { withNext } from '../schema';
import { AccountForm } from './account-form';
import { CardSecret } from './card-secret';
import { problemTexts } from './problems';

/** One form for teachers and pupils: nobody has to know first what kind of account they have. */
export async function SignInForm({ username, next }: { username: string; next: string }) {
  const [locale, t, account, problems] = await Promise.all([
    getLocale(),
    getTranslations('account.signIn'),
    getTranslations('account'),
    problemTexts(),
  ]);
  const text = { autoCapitalize: 'none', spellCheck: false, required: true };
  return (
    <>
      <AccountForm
        action={signIn}
        hidden={{ locale, next }}
        problems={problems}
        fields={[
          {
            id: 'login',
            name: 'login',
            label: t('login'),
            autoComplete: 'username',
            maxLength: 254,
            defaultValue: username,
            ...text,
          },
          {
            id: 'secret',
            name: 'secret',
            type: 'password',
            label: t('secret'),
            hint: t('secretHint'),
            autoComplete: 'current-password',
            maxLength: 256,
            ...text,
          },
        ]}
        show={account('show')}
        tick={{ name: 'keep', label: t('keep'), note: t('keepNote') }}
        submit={t('submit')}
      />
      <CardSecret into="secret" />
      <ul className="mt-8 space-y-1 border-t border-line pt-5 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
        <li>
          <Link className="link" href="/forgot">
            {t('forgot')}
          </Link>
        </li>
        <li>
          <Link className="link" href="/join">
            {t('join')}
          </Link>
        </li>
        {env.TEACHER_SIGNUP !== 'closed' && (
          <li>
            <Link className="link" href={withNext('/sign-up', next)}>
              {t('signUp')}
            </Link>
          </li>
        )}
      </ul>
    </>
  );
}
