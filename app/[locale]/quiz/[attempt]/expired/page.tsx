import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../../../components/button';
import { pageMetadata } from '../../../../../components/page-metadata';
import { PageTitle } from '../../../../../components/page-title';
import { Shell } from '../../../../../components/shell';
import { dayOf } from '../../../../../features/attempt/components/reading';
import { redirect } from '../../../../../i18n/navigation';
import { type AttemptParams, loadAttempt } from '../load';

export async function generateMetadata({ params }: AttemptParams) {
  const { id } = await loadAttempt((await params).attempt);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('attempt.expired')]);
  return pageMetadata({ locale, path: `/quiz/${id}/expired`, title: t('title'), listed: false });
}

export default async function ExpiredPage({ params }: AttemptParams) {
  const attempt = await loadAttempt((await params).attempt);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('attempt.expired')]);
  if (attempt.state !== 'expired') redirect({ href: `/quiz/${attempt.id}`, locale });
  const day = (moment: Date) => dayOf(moment, locale);
  return (
    <Shell locale={locale} path={`/quiz/${attempt.id}/expired`}>
      <PageTitle lead={t('text', { date: day(attempt.startedAt), closed: day(attempt.expiresAt) })}>
        {t('title')}
      </PageTitle>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/quiz/${attempt.id}/result`}>{t('result')}</ButtonLink>
        <ButtonLink href="/" look="plain">
          {t('again')}
        </ButtonLink>
      </div>
    </Shell>
  );
}
