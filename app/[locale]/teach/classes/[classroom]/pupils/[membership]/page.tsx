import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '../../../../../../../components/notice';
import { pageMetadata } from '../../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../../components/page-title';
import { Shell } from '../../../../../../../components/shell';
import { Problem } from '../../../../../../../features/classroom/components/problem';
import { listClasses } from '../../../../../../../features/classroom/queries';
import { PupilForms } from '../../../../../../../features/pupil/components/pupil-forms';
import { PUPIL_PROBLEMS } from '../../../../../../../features/pupil/schema';
import { Link } from '../../../../../../../i18n/navigation';
import { loadPupil, type PupilParams, type Query } from '../../../load';

export async function generateMetadata({ params }: PupilParams) {
  const { classroom, membership } = await params;
  const { pupil } = await loadPupil(classroom, membership);
  const path = `/teach/classes/${classroom}/pupils/${membership}`;
  return pageMetadata({ locale: await getLocale(), path, title: pupil.name ?? '', listed: false });
}

export default async function PupilPage({ params, searchParams }: PupilParams & Query) {
  const asked = await params;
  const { viewer, classroom, pupil } = await loadPupil(asked.classroom, asked.membership);
  const [locale, t, errors, query, classes] = await Promise.all([
    getLocale(),
    getTranslations('classroom'),
    getTranslations('errors'),
    searchParams,
    listClasses(viewer),
  ]);
  const problem = PUPIL_PROBLEMS.find((each) => each === query.problem);
  const page = `/teach/classes/${classroom.id}`;
  const { name, username, membershipId } = pupil;
  const forms = { classroom: classroom.id, pupil, locale };
  return (
    <Shell locale={locale} section="teach" path={`${page}/pupils/${membershipId}`}>
      <PageTitle
        over={<Link href={page}>{classroom.name}</Link>}
        lead={username ? t('pupil.username', { username }) : t('pupils.no-username')}
      >
        {name}
      </PageTitle>
      <Problem text={problem ? errors(problem) : null} />
      {query.done === 'saved' && (
        <div className="mb-8 max-w-column">
          <Notice tone="right" role="status">
            <p>{t('settings.saved')}</p>
          </Notice>
        </div>
      )}
      {!classroom.archivedAt && (
        <PupilForms {...forms} others={classes.filter(({ id }) => id !== classroom.id)} />
      )}
    </Shell>
  );
}
