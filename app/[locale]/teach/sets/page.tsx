import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../../components/button';
import { pageMetadata } from '../../../../components/page-metadata';
import { PageTitle } from '../../../../components/page-title';
import { Shell } from '../../../../components/shell';
import { SetList } from '../../../../features/set/components/set-list';
import { SetNotice } from '../../../../features/set/components/set-notice';
import { listSets } from '../../../../features/set/queries';
import { Link } from '../../../../i18n/navigation';
import { requireTeacher } from '../../../../lib/session';
import type { Query } from './load';

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('set')]);
  return pageMetadata({ locale, path: '/teach/sets', title: t('title'), listed: false });
}

export default async function SetsPage({ searchParams }: { searchParams: Query }) {
  const [viewer, locale, t, query] = await Promise.all([
    requireTeacher(),
    getLocale(),
    getTranslations('set'),
    searchParams,
  ]);
  const archived = query.archived !== undefined;
  const [sets, others] = await Promise.all([
    listSets(viewer, { archived }),
    archived ? [] : listSets(viewer, { archived: true }),
  ]);
  return (
    <Shell locale={locale} section="teach" path={`/teach/sets${archived ? '?archived=1' : ''}`}>
      <PageTitle lead={archived ? undefined : t('lead')}>
        {t(archived ? 'archived-title' : 'title')}
      </PageTitle>
      <SetNotice query={query} when="list" />
      {!archived && (
        <p className="mb-8">
          <ButtonLink href="/teach/sets/new">{t('new')}</ButtonLink>
        </p>
      )}
      {sets.length > 0 ? <SetList sets={sets} /> : <p>{t(archived ? 'none-archived' : 'none')}</p>}
      {(archived || others.length > 0) && (
        <p className="mt-8">
          <Link href={`/teach/sets${archived ? '' : '?archived=1'}`} className="link">
            {t(archived ? 'active' : 'archive')}
          </Link>
        </p>
      )}
    </Shell>
  );
}
