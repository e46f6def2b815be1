import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../components/page-metadata';
import { PageTitle } from '../../../components/page-title';
import { Shell } from '../../../components/shell';
import { FactorSection } from '../../../features/factor/components/factor-section';
import { AccountSection } from '../../../features/user/components/account-section';
import { DataLinks } from '../../../features/user/components/data-links';
import { PasswordForm } from '../../../features/user/components/password-form';
import { Profile } from '../../../features/user/components/profile';
import { SessionList } from '../../../features/user/components/session-list';
import { getAccount, listSessions } from '../../../features/user/queries';
import { getSessionId, getViewer } from '../../../lib/session';

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('account.page')]);
  return pageMetadata({ locale, path: '/account', title: t('title'), listed: false });
}

/** One's own account. Whoever has none is asked to sign in. */
export default async function AccountPage() {
  const [locale, t, viewer] = await Promise.all([
    getLocale(),
    getTranslations('account.page'),
    getViewer(),
  ]);
  const account = viewer && (await getAccount(viewer));
  if (!account) redirect(`/${locale}/sign-in?next=/account`);
  const now = new Date();
  const [sessions, here] = await Promise.all([listSessions(viewer, now), getSessionId()]);
  const teaches = viewer.role === 'teacher';
  return (
    <Shell locale={locale} path="/account">
      <PageTitle over={<span>{t(teaches ? 'teacher' : 'pupil')}</span>}>{t('title')}</PageTitle>
      <div className="max-w-column space-y-12">
        <AccountSection id="about" title={t('about')}>
          <Profile account={account} />
        </AccountSection>
        {teaches && (
          <AccountSection id="password-change" title={t('password')}>
            <PasswordForm />
          </AccountSection>
        )}
        {teaches && <FactorSection viewer={viewer} />}
        <AccountSection
          id="sessions"
          title={t('sessions')}
          lead={t(teaches ? 'sessionsNote' : 'sessionsNotePupil')}
        >
          <SessionList sessions={sessions} here={here} now={now} />
        </AccountSection>
        <AccountSection id="data" title={t('data')} lead={t('dataNote')}>
          <DataLinks />
        </AccountSection>
      </div>
    </Shell>
  );
}
