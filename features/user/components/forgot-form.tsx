import { getLocale, getTranslations } from 'next-intl/server';
import { askReset } from '../actions';
import { AccountForm } from './account-form';
import { problemTexts } from './problems';

/** Asks for a letter with a link; what it answers is the same for every address. */
export async function ForgotForm() {
  const [locale, t, account, problems] = await Promise.all([
    getLocale(),
    getTranslations('account.forgot'),
    getTranslations('account.signUp'),
    problemTexts(),
  ]);
  return (
    <AccountForm
      action={askReset}
      hidden={{ locale }}
      problems={problems}
      done={{ text: t('sent'), only: true }}
      fields={[
        {
          id: 'email',
          name: 'email',
          type: 'email',
          label: account('email'),
          autoComplete: 'username',
          maxLength: 254,
          required: true,
        },
      ]}
      submit={t('submit')}
    />
  );
}
