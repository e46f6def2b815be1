import { useTranslations } from 'next-intl';
import { MoveFocus } from './move-focus';
import type { Reading } from './reading';
import { ResultItem } from './result-item';
import { ResultNext } from './result-next';
import { type Result, ResultSummary } from './result-summary';
import { ResultTopics } from './result-topics';

/** A result in whole: the points, by topic, what to do next, and every question. */
export function ResultView({ result, ...reading }: Reading & { result: Result }) {
  const t = useTranslations('attempt.result');
  return (
    <>
      <ResultSummary result={result} />
      <ResultTopics result={result} {...reading} />
      <ResultNext result={result} locale={reading.locale} />
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
      <MoveFocus to="result" when={result.attempt.id} />
    </>
  );
}
