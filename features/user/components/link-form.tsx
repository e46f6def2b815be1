import { getLocale, getTranslations } from 'next-intl/server';
import { choosePassword, confirmAddress } from '../actions';
import { PASSWORD_LONGEST, PASSWORD_SHORTEST } from '../schema';
import { AccountForm } from './account-form';
import { problemTexts } from './problems';

const PURPOSES = {
  reset: { action: choosePassword, label: 'page.new', chosen: true },
  confirm: { action: confirmAddress, label: 'signUp.password', chosen: false },
} as const;

type Props = { purpose: keyof typeof PURPOSES; token: string; email: string; next?: string };

/**
 * What a mailed link leads to: a new password, or the one chosen at sign-up. The address is shown for whoever keeps
 * passwords in the browser.
 */
export async function LinkForm({ purpose, token, email, next = '' }: Props) {
  const [locale, t, account, problems] = await Promise.all([
    getLocale(),
    getTranslations(`account.${purpose}`),
    getTranslations('account'),
    problemTexts(),
  ]);
  const { action, label, chosen } = PURPOSES[purpose];
  return (
    <AccountForm
      action={action}
      hidden={{ locale, token, next }}
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
          label: account(label),
          ...(chosen && {
            hint: account('signUp.passwordHint', {
              shortest: PASSWORD_SHORTEST,
              longest: PASSWORD_LONGEST,
            }),
          }),
          autoComplete: chosen ? 'new-password' : 'current-password',
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
