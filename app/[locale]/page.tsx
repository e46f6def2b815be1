import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '../../components/notice';
import { pageMetadata } from '../../components/page-metadata';
import { PageTitle } from '../../components/page-title';
import { Shell } from '../../components/shell';
import { getOpenAttempt } from '../../features/attempt/queries';
import { QuickStart } from '../../features/dashboard/components/quick-start';
import { WaysIn } from '../../features/dashboard/components/ways-in';
import { PackCard } from '../../features/pack/components/pack-card';
import { Unfinished } from '../../features/progress/components/unfinished';
import { getViewer } from '../../lib/session';
import { findReading } from './reading';

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('home')]);
  const title = t('title');
  return { ...pageMetadata({ locale, path: '/', title }), title: { absolute: title } };
}

export default async function HomePage() {
  const [locale, t, reading, viewer] = await Promise.all([
    getLocale(),
    getTranslations('home'),
    findReading(),
    getViewer(),
  ]);
  const open = viewer && (await getOpenAttempt(viewer));
  return (
    <Shell locale={locale} path="/" section="quiz">
      {open && <Unfinished {...open} />}
      <PageTitle lead={t('lead')}>{t('heading')}</PageTitle>
      {reading ? (
        <PackCard {...reading}>
          <QuickStart {...reading} />
        </PackCard>
      ) : (
        <Notice tone="caution">{t('noPack')}</Notice>
      )}
      <WaysIn viewer={viewer} />
    </Shell>
  );
}
