import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../components/button';
import { pageMetadata } from '../../../components/page-metadata';
import { PageTitle } from '../../../components/page-title';
import { Shell } from '../../../components/shell';
import { SourceCard } from '../../../features/pack/components/source-card';
import { TopicJumps } from '../../../features/pack/components/topic-jumps';
import { TopicSection } from '../../../features/pack/components/topic-section';
import { requireReading } from '../reading';

export async function generateMetadata() {
  const t = await getTranslations('pack');
  return pageMetadata({ locale: await getLocale(), path: '/facts', title: t('facts') });
}

export default async function FactsPage() {
  const reading = await requireReading();
  const t = await getTranslations('pack');
  const { pack } = reading.index;
  return (
    <Shell locale={reading.locale} path="/facts" section="facts">
      <PageTitle over={pack.title[reading.locale]} lead={t('factsLead')}>
        {t('facts')}
      </PageTitle>
      <TopicJumps {...reading} />
      <p className="mt-4">
        <ButtonLink look="plain" href="/facts/timeline">
          {t('toTimeline')}
        </ButtonLink>
      </p>
      {pack.topics.map((topic) => (
        <TopicSection key={topic.slug} topic={topic} {...reading} />
      ))}
      <h2 className="mt-16 mb-5 text-heading">{t('sources')}</h2>
      <div className="space-y-5">
        {pack.sources.map((source) => (
          <SourceCard key={source.slug} source={source} {...reading} />
        ))}
      </div>
    </Shell>
  );
}
