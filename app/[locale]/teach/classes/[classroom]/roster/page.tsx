import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../../../../components/button';
import { pageMetadata } from '../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../components/page-title';
import { Shell } from '../../../../../../components/shell';
import { ROSTER_LONGEST } from '../../../../../../domain/roster';
import { LocalAddress } from '../../../../../../features/classroom/components/local-address';
import { RosterForm } from '../../../../../../features/roster/components/roster-form';
import { rosterTexts } from '../../../../../../features/roster/components/texts';
import { Link, redirect } from '../../../../../../i18n/navigation';
import { type ClassParams, loadClassroom } from '../../load';

export async function generateMetadata({ params }: ClassParams) {
  const { classroom } = await loadClassroom((await params).classroom);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('classroom.roster')]);
  const path = `/teach/classes/${classroom.id}/roster`;
  return pageMetadata({ locale, path, title: t('title'), listed: false });
}

export default async function RosterPage({ params }: ClassParams) {
  const { classroom } = await loadClassroom((await params).classroom);
  const [locale, t, texts] = await Promise.all([
    getLocale(),
    getTranslations('classroom'),
    rosterTexts('roster'),
  ]);
  const page = `/teach/classes/${classroom.id}`;
  if (classroom.archivedAt) redirect({ href: page, locale });
  return (
    <Shell locale={locale} section="teach" path={`${page}/roster`}>
      <div className="print:hidden">
        <PageTitle
          over={<Link href={page}>{classroom.name}</Link>}
          lead={t('roster.lead', { most: ROSTER_LONGEST })}
        >
          {t('roster.title')}
        </PageTitle>
      </div>
      <LocalAddress />
      <RosterForm classroom={classroom.id} locale={locale} texts={texts}>
        <ButtonLink look="plain" href={page}>
          {t('sheet.back')}
        </ButtonLink>
      </RosterForm>
    </Shell>
  );
}
