import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../components/page-metadata';
import { PageTitle } from '../../../components/page-title';
import { Shell } from '../../../components/shell';
import { LinkForm } from '../../../features/user/components/link-form';
import { SpentLink } from '../../../features/user/components/spent-link';
import { getPublicReset } from '../../../features/user/queries';
import { tokenSchema } from '../../../features/user/schema';

type Props = { searchParams: Promise<{ token?: string | string[] }> };

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('account.reset')]);
  return pageMetadata({ locale, path: '/reset', title: t('title'), listed: false });
}

/** Where a link leads that lets a teacher choose a password: the first, or a new one. */
export default async function ResetPage({ searchParams }: Props) {
  const [locale, t, query] = await Promise.all([
    getLocale(),
    getTranslations('account.reset'),
    searchParams,
  ]);
  const token = tokenSchema.safeParse(query.token).data;
  const found = token ? await getPublicReset(token, new Date()) : null;
  return (
    <Shell locale={locale} path={token ? `/reset?token=${token}` : '/reset'}>
      <PageTitle lead={found ? t('lead') : undefined}>{t('title')}</PageTitle>
      {token && found ? (
        <LinkForm purpose="reset" token={token} email={found.email} />
      ) : (
        <SpentLink />
      )}
    </Shell>
  );
}
