import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '../../../components/notice';
import { pageMetadata } from '../../../components/page-metadata';
import { PageTitle } from '../../../components/page-title';
import { Shell } from '../../../components/shell';
import { PrivacyText } from '../../../features/privacy/components/privacy-text';
import { env } from '../../../lib/env';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('privacy')]);
  return pageMetadata({ locale, path: '/privacy', title: t('title') });
}

export default async function PrivacyPage({ searchParams }: Props) {
  const [locale, t, { deleted }] = await Promise.all([
    getLocale(),
    getTranslations('privacy'),
    searchParams,
  ]);
  const keep = {
    visitors: env.KEEP_VISITORS_DAYS,
    archived: env.KEEP_ARCHIVED_DAYS,
    pupils: env.KEEP_PUPILS_DAYS,
  };
  return (
    <Shell locale={locale} path="/privacy">
      {deleted === 'yes' && (
        <div className="mb-8">
          <Notice role="status" tone="right">
            <p>{t('deleted')}</p>
          </Notice>
        </div>
      )}
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <PrivacyText keep={keep} />
    </Shell>
  );
}
