import { getLocale, getTranslations } from 'next-intl/server';
import { signUp } from '../actions';
import { PASSWORD_LONGEST, PASSWORD_SHORTEST } from '../schema';
import { AccountForm } from './account-form';
import { problemTexts } from './problems';

export type SignUpFormProps = {
  invitation: { token: string; email: string | null } | null;
  next: string;
};

/** A teacher's account. An invitation to an address is for that address. */
export async function SignUpForm({ invitation, next }: SignUpFormProps) {
  const [locale, t, account, problems] = await Promise.all([
    getLocale(),
    getTranslations('account.signUp'),
    getTranslations('account'),
    problemTexts(),
  ]);
  const invited = invitation?.email ?? null;
  return (
    <AccountForm
      action={signUp}
      hidden={{ locale, next, ...(invitation && { invitation: invitation.token }) }}
      problems={problems}
      done={{ text: t('sent'), only: true }}
      fields={[
        {
          id: 'name',
          name: 'name',
          label: t('name'),
          hint: t('nameHint'),
          autoComplete: 'name',
          maxLength: 80,
          required: true,
        },
        {
          id: 'email',
          name: 'email',
          type: 'email',
          label: t('email'),
          autoComplete: 'username',
          maxLength: 254,
          required: true,
          ...(invited !== null && { defaultValue: invited, readOnly: true }),
        },
        {
          id: 'password',
          name: 'password',
          type: 'password',
          label: t('password'),
          hint: t('passwordHint', { shortest: PASSWORD_SHORTEST, longest: PASSWORD_LONGEST }),
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
