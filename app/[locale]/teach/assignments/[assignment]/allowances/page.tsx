import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../components/page-title';
import { Shell } from '../../../../../../components/shell';
import { AllowanceSheet } from '../../../../../../features/allowance/components/allowance-sheet';
import { listAllowances } from '../../../../../../features/allowance/queries';
import { Said } from '../../../../../../features/assignment/components/said';
import { Link } from '../../../../../../i18n/navigation';
import { requireTeacher } from '../../../../../../lib/session';
import { type AssignmentProps, loadChangeable } from '../load';

export async function generateMetadata({ params }: AssignmentProps) {
  const { id } = await loadChangeable((await params).assignment);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('assignment.allowances')]);
  const path = `/teach/assignments/${id}/allowances`;
  return pageMetadata({ locale, path, title: t('title'), listed: false });
}

export default async function AllowancesPage({ params, searchParams }: AssignmentProps) {
  const [viewer, assignment, locale, t, query] = await Promise.all([
    requireTeacher(),
    loadChangeable((await params).assignment),
    getLocale(),
    getTranslations('assignment.allowances'),
    searchParams,
  ]);
  const { id, title } = assignment;
  const pupils = await listAllowances(viewer, id, new Date());
  const kept = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, [value ?? []].flat()]),
  );
  const toAssignment = (
    <Link href={`/teach/assignments/${id}`} className="link">
      {title}
    </Link>
  );
  return (
    <Shell locale={locale} path={`/teach/assignments/${id}/allowances`} section="teach">
      <PageTitle over={toAssignment} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      <Said query={query} />
      <AllowanceSheet
        key={JSON.stringify(query)}
        assignment={assignment}
        pupils={pupils}
        kept={kept}
      />
    </Shell>
  );
}
