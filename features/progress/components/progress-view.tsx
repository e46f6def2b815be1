import { useTranslations } from 'next-intl';
import type { Topic } from '../../../domain/fact';
import type { Locale } from '../../../domain/vocabulary';
import type { Progress } from '../queries';
import { AttemptTable } from './attempt-table';
import { ShareChart } from './share-chart';
import { TopicMastery } from './topic-mastery';

/** What a learner has done: how it went over time, how well each topic is known, every attempt. */
export function ProgressView({
  progress,
  topics,
  locale,
}: {
  progress: Progress;
  topics: readonly Topic[];
  locale: Locale;
}) {
  const t = useTranslations('progress');
  const titles = new Map(topics.map(({ slug, title }) => [slug, title[locale]]));
  return (
    <div className="space-y-14">
      <section aria-labelledby="over-time">
        <h2 id="over-time" className="mb-5 text-heading">
          {t('overTime')}
        </h2>
        <ShareChart attempts={progress.attempts} />
      </section>
      <section aria-labelledby="by-topic">
        <h2 id="by-topic" className="text-heading">
          {t('byTopic')}
        </h2>
        <p className="mt-1 mb-5 text-soft">{t('byTopicNote')}</p>
        <TopicMastery topics={progress.topics} titles={titles} />
      </section>
      <section aria-labelledby="attempts">
        <h2 id="attempts" className="mb-3 text-heading">
          {t('attempts')}
        </h2>
        <AttemptTable attempts={progress.attempts} />
      </section>
    </div>
  );
}
