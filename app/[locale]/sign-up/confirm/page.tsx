import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../components/page-metadata';
import { PageTitle } from '../../../../components/page-title';
import { Shell } from '../../../../components/shell';
import { LinkForm } from '../../../../features/user/components/link-form';
import { SpentLink } from '../../../../features/user/components/spent-link';
import { getPublicSignUp } from '../../../../features/user/queries';
import { nextSchema, tokenSchema, withNext } from '../../../../features/user/schema';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('account.confirm')]);
  return pageMetadata({ locale, path: '/sign-up/confirm', title: t('title'), listed: false });
}

/** Where the letter leads that ends a sign-up. */
export default async function ConfirmPage({ searchParams }: Props) {
  const [locale, t, query] = await Promise.all([
    getLocale(),
    getTranslations('account.confirm'),
    searchParams,
  ]);
  const token = tokenSchema.safeParse(query.token).data;
  const next = nextSchema.parse(query.next);
  const found = token ? await getPublicSignUp(token, new Date()) : null;
  return (
    <Shell
      locale={locale}
      path={withNext(`/sign-up/confirm${token ? `?token=${token}` : ''}`, next)}
    >
      <PageTitle lead={found ? t('lead') : undefined}>{t('title')}</PageTitle>
      {token && found ? (
        <LinkForm purpose="confirm" token={token} email={found.email} next={next ?? ''} />
      ) : (
        <SpentLink />
      )}
    </Shell>
  );
}
