import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '../../../i18n/navigation';
import { AccountForm } from '../../user/components/account-form';
import { problemTexts } from '../../user/components/problems';
import { withNext } from '../../user/schema';
import { takeSecondStep } from '../actions';
import { appCode, recoveryCode } from './code-fields';

/** The second step of a sign-in: a code of the app, or one of those that stand in for it. */
export async function CodeForm({ byRecovery, next }: { byRecovery: boolean; next?: string }) {
  const [locale, t, problems] = await Promise.all([
    getLocale(),
    getTranslations('account.factor.step'),
    problemTexts(),
  ]);
  // What is said of codes everywhere speaks of the app.
  const wrong = byRecovery ? { 'wrong-code': t('wrongRecovery') } : {};
  const field = byRecovery ? recoveryCode(t('recovery'), t('recoveryHint')) : appCode(t('code'));
  return (
    <>
      <AccountForm
        key={field.id}
        action={takeSecondStep}
        hidden={{ locale }}
        problems={{ ...problems, ...wrong }}
        fields={[field]}
        submit={t('submit')}
      />
      <ul className="mt-8 space-y-1 border-t border-line pt-5 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
        <li>
          <Link className="link" href={`/sign-in/second-step${byRecovery ? '' : '?by=recovery'}`}>
            {t(byRecovery ? 'app' : 'lost')}
          </Link>
        </li>
        <li>
          <Link className="link" href={withNext('/sign-in', next)}>
            {t('other')}
          </Link>
        </li>
      </ul>
      {byRecovery && <p className="mt-4 max-w-column text-small text-soft">{t('help')}</p>}
    </>
  );
}
