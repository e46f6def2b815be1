import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../components/page-metadata';
import { PageTitle } from '../../../components/page-title';
import { Shell } from '../../../components/shell';
import { listAssignments } from '../../../features/assignment/queries';
import { listClasses } from '../../../features/classroom/queries';
import { Overview } from '../../../features/dashboard/components/overview';
import { listSets } from '../../../features/set/queries';
import { requireTeacher } from '../../../lib/session';

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('teach')]);
  return pageMetadata({ locale, path: '/teach', title: t('title'), listed: false });
}

export default async function TeachPage() {
  const [locale, t, viewer] = await Promise.all([
    getLocale(),
    getTranslations('teach'),
    requireTeacher(),
  ]);
  const [classes, sets, assignments] = await Promise.all([
    listClasses(viewer),
    listSets(viewer),
    listAssignments(viewer, { now: new Date() }),
  ]);
  return (
    <Shell locale={locale} path="/teach" section="teach">
      <PageTitle>{t('title')}</PageTitle>
      <Overview classes={classes} sets={sets} assignments={assignments} />
    </Shell>
  );
}
