import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { pageMetadata } from '../../../components/page-metadata';
import { PageTitle } from '../../../components/page-title';
import { Shell } from '../../../components/shell';
import { ProgressView } from '../../../features/progress/components/progress-view';
import { getProgress } from '../../../features/progress/queries';
import { getViewer } from '../../../lib/session';
import { findReading } from '../reading';

export async function generateMetadata() {
  const t = await getTranslations('progress');
  const locale = await getLocale();
  return pageMetadata({ locale, path: '/progress', title: t('title'), listed: false });
}

export default async function ProgressPage() {
  const [locale, t, viewer, reading] = await Promise.all([
    getLocale(),
    getTranslations('progress'),
    getViewer(),
    findReading(),
  ]);
  const progress = viewer && (await getProgress(viewer));
  return (
    <Shell locale={locale} path="/progress" section="progress">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {progress && progress.attempts.length > 0 ? (
        <ProgressView
          progress={progress}
          locale={locale}
          topics={reading?.index.pack.topics ?? []}
        />
      ) : (
        <Notice title={t('empty.title')}>
          <p>{t('empty.text')}</p>
          <ButtonLink href="/" className="mt-2">
            {t('empty.start')}
          </ButtonLink>
        </Notice>
      )}
    </Shell>
  );
}
