import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../components/page-metadata';
import { PageTitle } from '../../../../components/page-title';
import { Shell } from '../../../../components/shell';
import { PupilAttempts } from '../../../../features/assignment/components/pupil-attempts';
import { PupilTimes } from '../../../../features/assignment/components/pupil-card';
import { PupilRules } from '../../../../features/assignment/components/pupil-rules';
import { PupilStart } from '../../../../features/assignment/components/pupil-start';
import { Said } from '../../../../features/assignment/components/said';
import { Link } from '../../../../i18n/navigation';
import { type LearnProps, loadForPupil } from './load';

export async function generateMetadata({ params }: LearnProps) {
  const { assignment } = await loadForPupil((await params).assignment);
  const { id, title } = assignment;
  return pageMetadata({ locale: await getLocale(), path: `/learn/${id}`, title, listed: false });
}

/** What a pupil reads before starting, and where every attempt is found again. */
export default async function LearnAssignmentPage({ params, searchParams }: LearnProps) {
  const [{ assignment, made, now }, locale, t, query] = await Promise.all([
    loadForPupil((await params).assignment),
    getLocale(),
    getTranslations('learn.page'),
    searchParams,
  ]);
  const { id, title, classroom } = assignment;
  const over = (
    <>
      <Link href="/learn" className="link">
        {t('back')}
      </Link>
      <span className="ml-3">{classroom.name}</span>
    </>
  );
  return (
    <Shell locale={locale} path={`/learn/${id}`} section="learn">
      <PageTitle over={over} lead={<PupilTimes assignment={assignment} now={now} />}>
        {title}
      </PageTitle>
      <Said query={query} />
      <div className="space-y-6">
        <PupilRules assignment={assignment} made={made} now={now} />
        <PupilStart assignment={assignment} made={made} now={now} />
        <PupilAttempts assignment={assignment} made={made} />
      </div>
    </Shell>
  );
}
