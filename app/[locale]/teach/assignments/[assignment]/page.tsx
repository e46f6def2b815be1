import { getLocale } from 'next-intl/server';
import { pageMetadata } from '../../../../../components/page-metadata';
import { PageTitle } from '../../../../../components/page-title';
import { Shell } from '../../../../../components/shell';
import { Overview } from '../../../../../features/assignment/components/overview';
import { PuttingAway } from '../../../../../features/assignment/components/putting-away';
import { Said } from '../../../../../features/assignment/components/said';
import { StateTag } from '../../../../../features/assignment/components/state-tag';
import { WhatPupilsSee } from '../../../../../features/assignment/components/what-pupils-see';
import { Link } from '../../../../../i18n/navigation';
import { type AssignmentProps, loadAssignment } from './load';

export async function generateMetadata({ params }: AssignmentProps) {
  const { id, title } = await loadAssignment((await params).assignment);
  const path = `/teach/assignments/${id}`;
  return pageMetadata({ locale: await getLocale(), path, title, listed: false });
}

export default async function AssignmentPage({ params, searchParams }: AssignmentProps) {
  const [locale, assignment, query] = await Promise.all([
    getLocale(),
    loadAssignment((await params).assignment),
    searchParams,
  ]);
  const { id, title, classroom, awayAt, state, results, answered } = assignment;
  const archived = assignment.archivedAt !== null;
  const toClass = (
    <Link href={`/teach/classes/${classroom.id}`} className="link">
      {classroom.name}
    </Link>
  );
  return (
    <Shell locale={locale} path={`/teach/assignments/${id}`} section="teach">
      <PageTitle over={toClass} lead={<StateTag state={state} archived={awayAt !== null} />}>
        {title}
      </PageTitle>
      <Said query={query} open={state === 'open'} />
      <div className="space-y-6">
        <Overview assignment={assignment} />
        {!archived && !classroom.archivedAt && (
          <WhatPupilsSee key={results} id={id} results={results} ask={query.ask} />
        )}
        {!classroom.archivedAt && <PuttingAway id={id} archived={archived} answered={answered} />}
      </div>
    </Shell>
  );
}
