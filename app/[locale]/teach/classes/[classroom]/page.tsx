import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../../../components/button';
import { pageMetadata } from '../../../../../components/page-metadata';
import { Shell } from '../../../../../components/shell';
import { AssignmentList } from '../../../../../features/assignment/components/assignment-list';
import { listAssignments } from '../../../../../features/assignment/queries';
import { ClassHead } from '../../../../../features/classroom/components/class-head';
import { CodePanel } from '../../../../../features/classroom/components/code-panel';
import { LocalAddress } from '../../../../../features/classroom/components/local-address';
import { Section } from '../../../../../features/classroom/components/section';
import { PupilSection } from '../../../../../features/roster/components/pupil-section';
import { listPupils } from '../../../../../features/roster/queries';
import { type ClassParams, loadClassroom } from '../load';

export async function generateMetadata({ params }: ClassParams) {
  const { classroom } = await loadClassroom((await params).classroom);
  const path = `/teach/classes/${classroom.id}`;
  return pageMetadata({ locale: await getLocale(), path, title: classroom.name, listed: false });
}

export default async function ClassPage({ params }: ClassParams) {
  const { viewer, classroom } = await loadClassroom((await params).classroom);
  const { id, archivedAt } = classroom;
  const [locale, t, pupils, assignments] = await Promise.all([
    getLocale(),
    getTranslations('classroom.page'),
    listPupils(viewer, id),
    listAssignments(viewer, { classroomId: id, now: new Date() }),
  ]);
  const assign = <ButtonLink href={`/teach/assignments/new?class=${id}`}>{t('assign')}</ButtonLink>;
  return (
    <Shell locale={locale} section="teach" path={`/teach/classes/${id}`}>
      <ClassHead classroom={classroom} locale={locale} />
      <div className="space-y-12">
        {!archivedAt && (
          <div>
            {classroom.codeOpen && <LocalAddress />}
            <CodePanel classroom={classroom} locale={locale} />
          </div>
        )}
        <Section id="assignments" title={t('assignments')} aside={!archivedAt && assign}>
          <AssignmentList assignments={assignments} />
        </Section>
        <PupilSection classroom={classroom} pupils={pupils} locale={locale} />
      </div>
    </Shell>
  );
}
