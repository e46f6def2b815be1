import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../components/page-metadata';
import { PageTitle } from '../../../../../components/page-title';
import { Shell } from '../../../../../components/shell';
import { ClassForm } from '../../../../../features/classroom/components/class-form';
import { Problem } from '../../../../../features/classroom/components/problem';
import { CLASS_PROBLEMS } from '../../../../../features/classroom/schema';
import { Link } from '../../../../../i18n/navigation';
import { requireTeacher } from '../../../../../lib/session';
import { one, type Query } from '../load';

const PATH = '/teach/classes/new';

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('classroom.new')]);
  return pageMetadata({ locale, path: PATH, title: t('title'), listed: false });
}

export default async function NewClassPage({ searchParams }: Query) {
  await requireTeacher();
  const [locale, t, errors, query] = await Promise.all([
    getLocale(),
    getTranslations('classroom'),
    getTranslations('errors'),
    searchParams,
  ]);
  const problem = CLASS_PROBLEMS.find((each) => each === query.problem);
  return (
    <Shell locale={locale} section="teach" path={PATH}>
      <PageTitle over={<Link href="/teach/classes">{t('list.title')}</Link>}>
        {t('new.title')}
      </PageTitle>
      <Problem text={problem ? errors(problem) : null} />
      <ClassForm locale={locale} name={one(query.name)} timeZone={one(query.timeZone)} />
    </Shell>
  );
}
