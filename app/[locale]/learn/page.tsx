import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../components/page-metadata';
import { PageTitle } from '../../../components/page-title';
import { Shell } from '../../../components/shell';
import { JoinFirst, PupilHome } from '../../../features/assignment/components/pupil-home';
import { listPupilAssignments } from '../../../features/assignment/queries';
import { listAssignedAttempts } from '../../../features/attempt/queries';
import { getViewer } from '../../../lib/session';

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('learn')]);
  return pageMetadata({ locale, path: '/learn', title: t('title'), listed: false });
}

/** The pupil's home. */
export default async function LearnPage() {
  const now = new Date();
  const [viewer, locale, t] = await Promise.all([
    getViewer(),
    getLocale(),
    getTranslations('learn'),
  ]);
  const found = viewer && (await listPupilAssignments(viewer, now));
  const ids = found?.assignments.map(({ id }) => id) ?? [];
  const made = viewer ? await listAssignedAttempts(viewer, ids, now) : new Map();
  const inClass = found && (found.classes.length > 0 || found.assignments.length > 0);
  return (
    <Shell locale={locale} path="/learn" section="learn">
      <PageTitle lead={inClass ? t('lead') : undefined}>{t('title')}</PageTitle>
      {inClass ? (
        <PupilHome assignments={found.assignments} made={made} now={now} />
      ) : (
        <JoinFirst known={viewer !== null && !viewer.isAnonymous} />
      )}
    </Shell>
  );
}
