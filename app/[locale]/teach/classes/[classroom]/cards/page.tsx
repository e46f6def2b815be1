import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../../../../components/button';
import { pageMetadata } from '../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../components/page-title';
import { Shell } from '../../../../../../components/shell';
import { LocalAddress } from '../../../../../../features/classroom/components/local-address';
import { RenewForm } from '../../../../../../features/roster/components/renew-form';
import { rosterTexts } from '../../../../../../features/roster/components/texts';
import { listPupils } from '../../../../../../features/roster/queries';
import { Link, redirect } from '../../../../../../i18n/navigation';
import { type ClassParams, loadClassroom, type Query } from '../../load';

export async function generateMetadata({ params }: ClassParams) {
  const { classroom } = await loadClassroom((await params).classroom);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('classroom.cards')]);
  const path = `/teach/classes/${classroom.id}`;
  return pageMetadata({ locale, path, title: t('title'), listed: false });
}

export default async function CardsPage({ params, searchParams }: ClassParams & Query) {
  const { viewer, classroom } = await loadClassroom((await params).classroom);
  const asked = [(await searchParams).pupil ?? []].flat();
  const [locale, t, pupils, texts] = await Promise.all([
    getLocale(),
    getTranslations('classroom'),
    listPupils(viewer, classroom.id),
    rosterTexts('cards'),
  ]);
  const page = `/teach/classes/${classroom.id}`;
  const chosen = pupils
    .filter(({ membershipId, left }) => !left && asked.includes(membershipId))
    .map(({ membershipId, name }) => ({ id: membershipId, name: name ?? '' }));
  if (chosen.length === 0 || classroom.archivedAt) redirect({ href: page, locale });
  const path = `${page}/cards?${new URLSearchParams(chosen.map(({ id }) => ['pupil', id]))}`;
  return (
    <Shell locale={locale} section="teach" path={path}>
      <div className="print:hidden">
        <PageTitle
          over={<Link href={page}>{classroom.name}</Link>}
          lead={t('cards.lead', { count: chosen.length })}
        >
          {t('cards.title')}
        </PageTitle>
      </div>
      <LocalAddress />
      <RenewForm classroom={classroom.id} pupils={chosen} locale={locale} texts={texts}>
        <ButtonLink look="plain" href={page}>
          {t('sheet.back')}
        </ButtonLink>
      </RenewForm>
    </Shell>
  );
}
