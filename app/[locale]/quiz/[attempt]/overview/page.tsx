import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../../../components/button';
import { pageMetadata } from '../../../../../components/page-metadata';
import { PageTitle } from '../../../../../components/page-title';
import { Shell } from '../../../../../components/shell';
import { placeToResume } from '../../../../../domain/place';
import { AttemptBar } from '../../../../../features/attempt/components/attempt-bar';
import { PlaceList } from '../../../../../features/attempt/components/place-list';
import { UnreadNote } from '../../../../../features/attempt/components/unread-note';
import { redirect } from '../../../../../i18n/navigation';
import { type AttemptParams, loadAsked, loadAttempt, loadReading, sectionOf } from '../load';

export async function generateMetadata({ params }: AttemptParams) {
  const { id } = await loadAttempt((await params).attempt);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('attempt.overview')]);
  return pageMetadata({ locale, path: `/quiz/${id}/overview`, title: t('title'), listed: false });
}

export default async function OverviewPage({ params }: AttemptParams) {
  const attempt = await loadAttempt((await params).attempt);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('attempt.overview')]);
  if (attempt.state !== 'open') redirect({ href: `/quiz/${attempt.id}`, locale });
  const [asked, reading] = await Promise.all([loadAsked(attempt.id), loadReading(attempt, locale)]);
  const unread = asked.filter((each) => each.unread).length;
  const left = attempt.places.filter(({ answered }) => !answered).length - unread;
  const next = placeToResume(attempt.places);
  return (
    <Shell locale={locale} path={`/quiz/${attempt.id}/overview`} {...sectionOf(attempt)}>
      <AttemptBar attempt={attempt} locale={locale} now={new Date()} />
      <PageTitle lead={t('lead', { left })}>{t('title')}</PageTitle>
      <UnreadNote count={unread} />
      <PlaceList attempt={attempt} asked={asked} {...reading} />
      <div className="mt-8 flex flex-wrap gap-3">
        {next !== null && (
          <ButtonLink href={`/quiz/${attempt.id}/${next}`}>{t('resume')}</ButtonLink>
        )}
        <ButtonLink href={`/quiz/${attempt.id}/finish`} look={next === null ? 'primary' : 'plain'}>
          {t(attempt.terms ? 'submit' : 'finish')}
        </ButtonLink>
      </div>
    </Shell>
  );
}
