import { getLocale, getTranslations } from 'next-intl/server';
import { env } from '../../../lib/env';
import { AccountForm } from '../../user/components/account-form';
import { AccountSection } from '../../user/components/account-section';
import { problemTexts } from '../../user/components/problems';
import { replaceRecoveryCodes, turnOffSecondStep } from '../actions';
import { eitherCode, ownPassword } from './code-fields';

const FORMS = [
  { id: 'renew', action: replaceRecoveryCodes },
  { id: 'off', action: turnOffSecondStep },
] as const;

/** What can be done to a second step that is on; each asks for the password and a code. */
export async function FactorForms() {
  const [locale, t, account, problems] = await Promise.all([
    getLocale(),
    getTranslations('account.factor.on'),
    getTranslations('account'),
    problemTexts(),
  ]);
  const isRequired = env.TEACHER_SECOND_FACTOR === 'required';
  const texts = { renew: t('renewText'), off: t(isRequired ? 'offTextRequired' : 'offText') };
  return FORMS.map(({ id, action }) => (
    <AccountSection key={id} id={id} title={t(id)} lead={texts[id]}>
      <AccountForm
        action={action}
        hidden={{ locale }}
        problems={problems}
        fields={[ownPassword(account('page.current'), id), eitherCode(t('code'), id)]}
        submit={t(`${id}Submit`)}
        look="plain"
      />
    </AccountSection>
  ));
}
