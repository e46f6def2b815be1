import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../../components/button';
import { Notice } from '../../../../components/notice';
import { pageMetadata } from '../../../../components/page-metadata';
import { PageTitle } from '../../../../components/page-title';
import { Shell } from '../../../../components/shell';
import { ClassList } from '../../../../features/classroom/components/class-list';
import { listClasses } from '../../../../features/classroom/queries';
import { Link } from '../../../../i18n/navigation';
import { requireTeacher } from '../../../../lib/session';
import type { Query } from './load';

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('classroom.list')]);
  return pageMetadata({ locale, path: '/teach/classes', title: t('title'), listed: false });
}

export default async function ClassesPage({ searchParams }: Query) {
  const viewer = await requireTeacher();
  const archived = (await searchParams).archived !== undefined;
  const [locale, t, classes] = await Promise.all([
    getLocale(),
    getTranslations('classroom.list'),
    listClasses(viewer, { archived }),
  ]);
  const path = `/teach/classes${archived ? '?archived' : ''}`;
  return (
    <Shell locale={locale} section="teach" path={path}>
      <PageTitle lead={archived ? undefined : t('lead')}>
        {t(archived ? 'archived-title' : 'title')}
      </PageTitle>
      {classes.length > 0 ? (
        <ClassList classes={classes} />
      ) : (
        <Notice>
          <p>{t(archived ? 'none-archived' : 'none')}</p>
        </Notice>
      )}
      <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        {!archived && <ButtonLink href="/teach/classes/new">{t('new')}</ButtonLink>}
        <Link
          href={archived ? '/teach/classes' : '/teach/classes?archived'}
          className="link inline-flex min-h-11 items-center"
        >
          {t(archived ? 'current' : 'archived')}
        </Link>
      </div>
    </Shell>
  );
}
