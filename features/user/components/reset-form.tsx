import { getLocale, getTranslations } from 'next-intl/server';
import { choosePassword } from '../actions';
import { PASSWORD_LONGEST, PASSWORD_SHORTEST } from '../schema';
import { AccountForm } from './account-form';
import { problemTexts } from './problems';

/** A new password by a link. The address is shown for whoever keeps passwords in the browser. */
export async function ResetForm({ token, email }: { token: string; email: string }) {
  const [locale, t, account, problems] = await Promise.all([
    getLocale(),
    getTranslations('account.reset'),
    getTranslations('account'),
    problemTexts(),
  ]);
  return (
    <AccountForm
      action={choosePassword}
      hidden={{ locale, token }}
      problems={problems}
      fields={[
        {
          id: 'email',
          name: 'email',
          type: 'email',
          label: account('signUp.email'),
          autoComplete: 'username',
          defaultValue: email,
          readOnly: true,
        },
        {
          id: 'password',
          name: 'password',
          type: 'password',
          label: account('page.new'),
          hint: account('signUp.passwordHint', {
            shortest: PASSWORD_SHORTEST,
            longest: PASSWORD_LONGEST,
          }),
          autoComplete: 'new-password',
          minLength: PASSWORD_SHORTEST,
          maxLength: PASSWORD_LONGEST,
          required: true,
        },
      ]}
      show={account('show')}
      submit={t('submit')}
    />
  );
}
