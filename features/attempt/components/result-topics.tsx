import { useFormatter, useTranslations } from 'next-intl';
import { Table } from '../../../components/table';
import { type Reading, topicTitle } from './reading';
import type { Result } from './result-summary';

/** The points of each topic met in the attempt. */
export function ResultTopics({ result, ...reading }: Reading & { result: Result }) {
  const t = useTranslations('attempt');
  const format = useFormatter();
  return (
    <section aria-labelledby="topics">
      <h2 id="topics" className="mb-3 text-heading">
        {t('result.topics')}
      </h2>
      <Table
        caption={t('result.topics')}
        columns={[
          { key: 'topic', label: t('result.topic') },
          { key: 'points', label: t('result.points'), figures: true },
          { key: 'share', label: '%', figures: true },
        ]}
        rows={result.topics.map(({ topic, points, max }) => ({
          key: topic,
          cells: [
            topicTitle(reading, topic),
            t('result.of', { points, max }),
            max === 0
              ? '—'
              : format.number(points / max, { style: 'percent', maximumFractionDigits: 0 }),
          ],
        }))}
      />
    </section>
  );
}
