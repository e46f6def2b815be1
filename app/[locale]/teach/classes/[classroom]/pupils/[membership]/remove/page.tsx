import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../../../components/page-title';
import { Shell } from '../../../../../../../../components/shell';
import { RemoveForm } from '../../../../../../../../features/pupil/components/remove-form';
import { loadPupil, type PupilParams } from '../../../../load';

export async function generateMetadata({ params }: PupilParams) {
  const { classroom, membership } = await params;
  const { pupil } = await loadPupil(classroom, membership);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('classroom.pupil')]);
  const title = t('remove-title', { name: pupil.name ?? '' });
  const path = `/teach/classes/${classroom}/pupils/${membership}/remove`;
  return pageMetadata({ locale, path, title, listed: false });
}

export default async function RemovePage({ params }: PupilParams) {
  const { classroom, membership } = await params;
  const { pupil } = await loadPupil(classroom, membership);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('classroom.pupil')]);
  return (
    <Shell
      locale={locale}
      section="teach"
      path={`/teach/classes/${classroom}/pupils/${membership}/remove`}
    >
      <PageTitle
        over={pupil.username && t('username', { username: pupil.username })}
        lead={t('remove-text')}
      >
        {t('remove-title', { name: pupil.name ?? '' })}
      </PageTitle>
      <RemoveForm classroom={classroom} membership={membership} locale={locale} />
    </Shell>
  );
}
