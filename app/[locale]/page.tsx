import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { pageMetadata } from '../../components/page-metadata';
import { PageTitle } from '../../components/page-title';
import { Shell } from '../../components/shell';
import { getOpenAttempt } from '../../features/attempt/queries';
import { PackSummary } from '../../features/pack/components/pack-summary';
import { questionCounts } from '../../features/pack/components/reading';
import { StartForm } from '../../features/pack/components/start-form';
import { YearRibbon } from '../../features/pack/components/year-ribbon';
import { getViewer } from '../../lib/session';
import { findReading } from './reading';

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('home');
  const metadata = pageMetadata({ locale, path: '/', title: t('title') });
  return { ...metadata, title: { absolute: t('title') } };
}

export default async function HomePage() {
  const [locale, t, reading, viewer] = await Promise.all([
    getLocale(),
    getTranslations('home'),
    findReading(),
    getViewer(),
  ]);
  const open = viewer && (await getOpenAttempt(viewer));
  const counts = reading && questionCounts(reading.index);
  return (
    <Shell locale={locale} path="/" section="quiz">
      {open && (
        <div className="mb-10">
          <Notice title={t('open.title')}>
            <p>{t('open.text', { position: open.position, total: open.total })}</p>
            <ButtonLink href={`/quiz/${open.id}/${open.position}`} className="mt-2">
              {t('open.continue')}
            </ButtonLink>
          </Notice>
        </div>
      )}
      <PageTitle lead={t('lead')}>{t('heading')}</PageTitle>
      {reading && counts ? (
        <Card as="section" labelledBy={`pack-${reading.index.pack.slug}`}>
          <PackSummary {...reading} questions={counts.total} />
          <div className="mt-6">
            <StartForm
              locale={locale}
              pack={reading.index.pack.slug}
              topics={reading.index.pack.topics}
              byTopic={counts.byTopic}
              byKind={counts.byKind}
            />
          </div>
          <div className="mt-10 -mb-2">
            <YearRibbon index={reading.index} />
          </div>
        </Card>
      ) : (
        <Notice tone="caution">{t('noPack')}</Notice>
      )}
    </Shell>
  );
}
