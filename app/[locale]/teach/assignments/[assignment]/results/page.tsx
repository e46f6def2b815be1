import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '../../../../../../components/notice';
import { pageMetadata } from '../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../components/page-title';
import { Shell } from '../../../../../../components/shell';
import { countPupils, parseSort } from '../../../../../../domain/result-matrix';
import { Said } from '../../../../../../features/assignment/components/said';
import { ExportLinks } from '../../../../../../features/export/components/export-links';
import { resultsHref } from '../../../../../../features/result/components/hrefs';
import { ResultBar } from '../../../../../../features/result/components/result-bar';
import { ResultsView } from '../../../../../../features/result/components/results-view';
import { Link } from '../../../../../../i18n/navigation';
import { loadReading, loadResults } from './load';

type Props = {
  params: Promise<{ assignment: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props) {
  const { assignment } = await loadResults((await params).assignment);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('results')]);
  const title = t('title', { title: assignment.title });
  return pageMetadata({ locale, path: resultsHref(assignment.id), title, listed: false });
}

export default async function ResultsPage({ params, searchParams }: Props) {
  const sheet = await loadResults((await params).assignment);
  const [locale, t, reading, query] = await Promise.all([
    getLocale(),
    getTranslations('results'),
    loadReading(sheet),
    searchParams,
  ]);
  const { assignment, classroom } = sheet;
  const sorting = { key: parseSort(query.sort?.toString()), down: query.down === '1' };
  const counts = countPupils(sheet);
  const over = <Link href={`/teach/assignments/${assignment.id}`}>{classroom.name}</Link>;
  return (
    <Shell locale={locale} path={resultsHref(assignment.id)} section="teach">
      <PageTitle over={over} lead={t('lead', counts)}>
        {t('title', { title: assignment.title })}
      </PageTitle>
      <Said query={query} />
      <ResultBar assignment={assignment} ask={query.ask} />
      {counts.finished === 0 && (
        <div className="mb-10">
          <Notice title={t('empty.title')}>
            <p>{t('empty.text')}</p>
          </Notice>
        </div>
      )}
      <div className="space-y-12">
        <ResultsView sheet={sheet} sorting={sorting} reading={reading} />
        <ExportLinks assignment={assignment.id} />
      </div>
    </Shell>
  );
}
