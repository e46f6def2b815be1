import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../components/page-title';
import { Shell } from '../../../../../../components/shell';
import { DeleteForm } from '../../../../../../features/classroom/components/delete-form';
import { Problem } from '../../../../../../features/classroom/components/problem';
import { Link } from '../../../../../../i18n/navigation';
import { type ClassParams, loadClassroom, type Query } from '../../load';

export async function generateMetadata({ params }: ClassParams) {
  const { classroom } = await loadClassroom((await params).classroom);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('classroom.delete')]);
  const title = t('title', { name: classroom.name });
  const path = `/teach/classes/${classroom.id}/delete`;
  return pageMetadata({ locale, path, title, listed: false });
}

export default async function DeletePage({ params, searchParams }: ClassParams & Query) {
  const { classroom } = await loadClassroom((await params).classroom);
  if (classroom.role !== 'owner') notFound();
  const [locale, t, errors, query] = await Promise.all([
    getLocale(),
    getTranslations('classroom'),
    getTranslations('errors'),
    searchParams,
  ]);
  const page = `/teach/classes/${classroom.id}`;
  return (
    <Shell locale={locale} section="teach" path={`${page}/delete`}>
      <PageTitle
        over={<Link href={`${page}/settings`}>{t('settings.title')}</Link>}
        lead={t('delete.text')}
      >
        {t('delete.title', { name: classroom.name })}
      </PageTitle>
      <Problem text={query.problem === 'name-mismatch' ? errors('name-mismatch') : null} />
      <DeleteForm classroom={classroom} locale={locale} />
    </Shell>
  );
}
