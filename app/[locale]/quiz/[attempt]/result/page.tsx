import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../components/page-metadata';
import { Shell } from '../../../../../components/shell';
import { Late } from '../../../../../features/attempt/components/late';
import { ResultView } from '../../../../../features/attempt/components/result-view';
import { Waiting } from '../../../../../features/attempt/components/waiting';
import { redirect } from '../../../../../i18n/navigation';
import {
  type AttemptParams,
  type LateQuery,
  loadAttempt,
  loadReading,
  loadResult,
  sectionOf,
} from '../load';

export async function generateMetadata({ params }: AttemptParams) {
  const { attempt } = await params;
  const [locale, t] = await Promise.all([getLocale(), getTranslations('attempt.result')]);
  return pageMetadata({
    locale,
    path: `/quiz/${attempt}/result`,
    title: t('title'),
    listed: false,
  });
}

export default async function ResultPage({ params, searchParams }: AttemptParams & LateQuery) {
  const { attempt: id } = await params;
  const [locale, result, { late }] = await Promise.all([getLocale(), loadResult(id), searchParams]);
  const attempt = result?.attempt ?? (await loadAttempt(id));
  if (attempt.state === 'open') redirect({ href: `/quiz/${id}`, locale });
  return (
    <Shell locale={locale} path={`/quiz/${id}/result`} {...sectionOf(attempt)}>
      {late && <Late />}
      {result ? (
        <ResultView result={result} {...(await loadReading(attempt, locale))} />
      ) : (
        <Waiting attempt={attempt} />
      )}
    </Shell>
  );
}
