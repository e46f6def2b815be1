import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '../../../../../../components/notice';
import { pageMetadata } from '../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../components/page-title';
import { Shell } from '../../../../../../components/shell';
import { ClassForm } from '../../../../../../features/classroom/components/class-form';
import { Keeping } from '../../../../../../features/classroom/components/keeping';
import { Problem } from '../../../../../../features/classroom/components/problem';
import { Section } from '../../../../../../features/classroom/components/section';
import { CLASS_PROBLEMS } from '../../../../../../features/classroom/schema';
import { StaffSection } from '../../../../../../features/staff/components/staff-section';
import { Link } from '../../../../../../i18n/navigation';
import { type ClassParams, loadClassroom, one, type Query } from '../../load';

export async function generateMetadata({ params }: ClassParams) {
  const { classroom } = await loadClassroom((await params).classroom);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('classroom.settings')]);
  const path = `/teach/classes/${classroom.id}/settings`;
  return pageMetadata({ locale, path, title: t('title'), listed: false });
}

export default async function SettingsPage({ params, searchParams }: ClassParams & Query) {
  const { viewer, classroom } = await loadClassroom((await params).classroom);
  const [locale, t, errors, query] = await Promise.all([
    getLocale(),
    getTranslations('classroom.settings'),
    getTranslations('errors'),
    searchParams,
  ]);
  const { id, name, timeZone, archivedAt } = classroom;
  const problem = CLASS_PROBLEMS.find((each) => each === query.problem);
  const typed = { name: one(query.name) ?? name, timeZone: one(query.timeZone) ?? timeZone };
  return (
    <Shell locale={locale} section="teach" path={`/teach/classes/${id}/settings`}>
      <PageTitle over={<Link href={`/teach/classes/${id}`}>{name}</Link>}>{t('title')}</PageTitle>
      <Problem text={problem ? errors(problem) : null} />
      {query.done === 'saved' && (
        <div className="mb-8 max-w-column">
          <Notice tone="right" role="status">
            <p>{t('saved')}</p>
          </Notice>
        </div>
      )}
      <div className="space-y-12">
        {!archivedAt && (
          <Section id="class" title={t('class')}>
            <ClassForm key={JSON.stringify(typed)} locale={locale} classroom={id} {...typed} />
          </Section>
        )}
        <StaffSection viewer={viewer} classroom={classroom} locale={locale} />
        <Keeping classroom={classroom} locale={locale} />
      </div>
    </Shell>
  );
}
