import { getLocale, getTranslations } from 'next-intl/server';
import { replacePassword } from '../actions';
import { PASSWORD_LONGEST, PASSWORD_SHORTEST } from '../schema';
import { AccountForm } from './account-form';
import { problemTexts } from './problems';

/** A teacher's new password, by the one they have. */
export async function PasswordForm() {
  const [locale, t, account, problems] = await Promise.all([
    getLocale(),
    getTranslations('account.page'),
    getTranslations('account'),
    problemTexts(),
  ]);
  const bounds = { shortest: PASSWORD_SHORTEST, longest: PASSWORD_LONGEST };
  return (
    <AccountForm
      action={replacePassword}
      hidden={{ locale }}
      problems={problems}
      done={{ text: t('changed'), only: false }}
      fields={[
        {
          id: 'current',
          name: 'current',
          type: 'password',
          label: t('current'),
          autoComplete: 'current-password',
          maxLength: 256,
          required: true,
        },
        {
          id: 'password',
          name: 'password',
          type: 'password',
          label: t('new'),
          hint: account('signUp.passwordHint', bounds),
          autoComplete: 'new-password',
          minLength: PASSWORD_SHORTEST,
          maxLength: PASSWORD_LONGEST,
          required: true,
        },
      ]}
      show={account('show')}
      submit={t('change')}
      look="plain"
    />
  );
}
