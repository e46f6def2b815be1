import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '../../../components/notice';
import { pageMetadata } from '../../../components/page-metadata';
import { PageTitle } from '../../../components/page-title';
import { Shell } from '../../../components/shell';
import { SignInForm } from '../../../features/user/components/sign-in-form';
import { getAccount } from '../../../features/user/queries';
import { nextSchema } from '../../../features/user/schema';
import { getViewer } from '../../../lib/session';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('account.signIn')]);
  return pageMetadata({ locale, path: '/sign-in', title: t('title'), listed: false });
}

/** The one way in, for teachers and pupils; a card's QR code fills it in. */
export default async function SignInPage({ searchParams }: Props) {
  const [locale, t, viewer, query] = await Promise.all([
    getLocale(),
    getTranslations('account.signIn'),
    getViewer(),
    searchParams,
  ]);
  const account = viewer && (await getAccount(viewer));
  const username = String(query.username ?? '').slice(0, 80);
  const next = nextSchema.parse(query.next) ?? '';
  const kept = new URLSearchParams({ ...(username && { username }), ...(next && { next }) });
  return (
    <Shell locale={locale} path={`/sign-in${kept.size > 0 ? `?${kept}` : ''}`}>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {account && (
        <div className="mb-8 max-w-column">
          <Notice>
            <p>{t('here', { name: account.name })}</p>
          </Notice>
        </div>
      )}
      <SignInForm username={username} next={next} />
    </Shell>
  );
}
