import { getLocale, getTranslations } from 'next-intl/server';
import { inGroups, toBase32, toKeyUri } from '../../../lib/totp';
import { QrCode } from '../../classroom/components/qr-code';
import { makeQr } from '../../classroom/format/qr';
import { AccountForm } from '../../user/components/account-form';
import { AccountSection } from '../../user/components/account-section';
import { problemTexts } from '../../user/components/problems';
import { beginEnrolment, confirmEnrolment } from '../actions';
import { appCode, ownPassword } from './code-fields';

/** What an app is set up with: `secret` in base64url. */
export type Scan = { readonly secret: string; readonly email: string };

/** Setting up a second step: the password, then the picture for the app and a code that shows it was taken. */
export async function Enrolment({ scan, next }: { scan: Scan | null; next: string }) {
  const [locale, t, account, problems] = await Promise.all([
    getLocale(),
    getTranslations('account.factor'),
    getTranslations('account'),
    problemTexts(),
  ]);
  const form = { hidden: { locale, next }, problems };
  if (!scan)
    return (
      <AccountSection id="begin" title={t('begin.title')} lead={t('begin.text')}>
        <AccountForm
          {...form}
          key="begin"
          action={beginEnrolment}
          fields={[ownPassword(account('page.current'), 'begin')]}
          show={account('show')}
          submit={t('begin.submit')}
        />
      </AccountSection>
    );
  const secret = Buffer.from(scan.secret, 'base64url');
  return (
    <AccountSection id="scan" title={t('scan.title')} lead={t('scan.text')}>
      <QrCode
        qr={makeQr(toKeyUri(secret, scan.email))}
        label={t('scan.qr')}
        className="size-56 rounded-control border border-line"
      />
      <div>
        <p>{t('scan.key')}</p>
        <p translate="no" className="mt-1 font-semibold tracking-wide select-all tabular-nums">
          {inGroups(toBase32(secret))}
        </p>
      </div>
      <AccountForm
        {...form}
        key="confirm"
        action={confirmEnrolment}
        fields={[appCode(t('scan.code'), t('scan.codeHint'))]}
        submit={t('scan.submit')}
      />
    </AccountSection>
  );
}
