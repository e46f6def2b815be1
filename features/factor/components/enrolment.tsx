import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '../../../i18n/navigation';
import { inGroups, toBase32, toKeyUri } from '../../../lib/totp';
import { MoveFocus } from '../../attempt/components/move-focus';
import { QrCode } from '../../classroom/components/qr-code';
import { makeQr } from '../../classroom/format/qr';
import { AccountForm } from '../../user/components/account-form';
import { AccountSection } from '../../user/components/account-section';
import { problemTexts } from '../../user/components/problems';
import { withNext } from '../../user/schema';
import { beginEnrolment, confirmEnrolment } from '../actions';
import { appCode, ownPassword } from './code-fields';

/** What an app is set up with: `secret` in base64url. */
export type Scan = { readonly secret: string; readonly email: string };

/** Setting up a second step: the password, then the picture for the app and a code that shows it was taken. */
export const Enrolment = ({ scan, next }: { scan: Scan | null; next: string }) => (
  <>
    {/* The one takes the place of the other under the same address and title. */}
    <MoveFocus to={scan ? 'scan' : ''} when={scan?.secret ?? ''} />
    {scan ? <ScanStep {...scan} next={next} /> : <PasswordStep next={next} />}
  </>
);

async function PasswordStep({ next }: { next: string }) {
  const [locale, t, account, problems] = await Promise.all([
    getLocale(),
    getTranslations('account.factor.begin'),
    getTranslations('account'),
    problemTexts(),
  ]);
  return (
    <AccountSection id="begin" title={t('title')} lead={t('text')}>
      <AccountForm
        action={beginEnrolment}
        hidden={{ locale, next }}
        problems={problems}
        fields={[ownPassword(account('page.current'), 'begin')]}
        show={account('show')}
        submit={t('submit')}
      />
    </AccountSection>
  );
}

async function ScanStep({ secret, email, next }: Scan & { next: string }) {
  const [locale, t, problems] = await Promise.all([
    getLocale(),
    getTranslations('account.factor.scan'),
    problemTexts(),
  ]);
  const bytes = Buffer.from(secret, 'base64url');
  const uri = toKeyUri(bytes, email);
  return (
    <AccountSection id="scan" title={t('title')} lead={t('text')}>
      <QrCode
        qr={makeQr(uri)}
        label={t('qr')}
        className="size-56 rounded-control border border-line"
      />
      <p>
        <a className="link" href={uri}>
          {t('open')}
        </a>
      </p>
      <div>
        <p>{t('key')}</p>
        <p translate="no" className="mt-1 font-semibold tracking-wide select-all tabular-nums">
          {inGroups(toBase32(bytes))}
        </p>
      </div>
      <AccountForm
        action={confirmEnrolment}
        hidden={{ locale, next }}
        problems={problems}
        fields={[appCode(t('code'), t('codeHint'))]}
        submit={t('submit')}
      />
      <p className="text-small text-soft">
        {t('late')}{' '}
        <Link className="link" href={withNext('/account/second-step', next)}>
          {t('again')}
        </Link>
        .
      </p>
    </AccountSection>
  );
}
