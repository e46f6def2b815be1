import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../components/page-title';
import { Shell } from '../../../../../../components/shell';
import { changeAssignment } from '../../../../../../features/assignment/actions';
import { AssignmentForm } from '../../../../../../features/assignment/components/assignment-form';
import { toInputs } from '../../../../../../features/assignment/format/inputs';
import { Link } from '../../../../../../i18n/navigation';
import { zoneName } from '../../../../../../lib/zone';
import { type AssignmentProps, loadChangeable } from '../load';

export async function generateMetadata({ params }: AssignmentProps) {
  const { id } = await loadChangeable((await params).assignment);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('assignment.edit')]);
  const path = `/teach/assignments/${id}/edit`;
  return pageMetadata({ locale, path, title: t('title'), listed: false });
}

export default async function EditPage({ params }: AssignmentProps) {
  const [assignment, locale, t, messages] = await Promise.all([
    loadChangeable((await params).assignment),
    getLocale(),
    getTranslations('assignment.edit'),
    getMessages(),
  ]);
  const { id, title, begun, classroom, opensAt } = assignment;
  const toAssignment = (
    <Link href={`/teach/assignments/${id}`} className="link">
      {title}
    </Link>
  );
  return (
    <Shell locale={locale} path={`/teach/assignments/${id}/edit`} section="teach">
      <PageTitle over={toAssignment} lead={t('version')}>
        {t('title')}
      </PageTitle>
      <AssignmentForm
        action={changeAssignment}
        locale={locale}
        texts={messages.assignment.form}
        inputs={toInputs(assignment)}
        clock={zoneName(classroom.timeZone, locale, opensAt)}
        stored={{ id, begun }}
      />
    </Shell>
  );
}
