import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../components/page-metadata';
import { Shell } from '../../../../../components/shell';
import { MoveFocus } from '../../../../../features/attempt/components/move-focus';
import { ResultItem } from '../../../../../features/attempt/components/result-item';
import { ResultNext } from '../../../../../features/attempt/components/result-next';
import { ResultSummary } from '../../../../../features/attempt/components/result-summary';
import { ResultTopics } from '../../../../../features/attempt/components/result-topics';
import { redirect } from '../../../../../i18n/navigation';
import { type AttemptParams, loadReading, loadResult } from '../load';

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

export default async function ResultPage({ params }: AttemptParams) {
  const { attempt: id } = await params;
  const [locale, result] = await Promise.all([getLocale(), loadResult(id)]);
  if (!result) return redirect({ href: `/quiz/${id}`, locale });
  const [t, reading] = await Promise.all([
    getTranslations('attempt.result'),
    loadReading(result.attempt),
  ]);
  return (
    <Shell locale={locale} path={`/quiz/${id}/result`}>
      <ResultSummary result={result} />
      <ResultTopics result={result} {...reading} />
      <ResultNext result={result} locale={locale} />
      <section aria-labelledby="questions">
        <h2 id="questions" className="mb-4 text-heading">
          {t('questions')}
        </h2>
        <ol className="space-y-4">
          {result.items.map((item) => (
            <ResultItem key={item.position} item={item} total={result.items.length} {...reading} />
          ))}
        </ol>
      </section>
      <MoveFocus to="result" when={id} />
    </Shell>
  );
}
