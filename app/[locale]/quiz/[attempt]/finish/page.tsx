import { getLocale, getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '../../../../../components/button';
import { pageMetadata } from '../../../../../components/page-metadata';
import { PageTitle } from '../../../../../components/page-title';
import { Shell } from '../../../../../components/shell';
import { endAttempt } from '../../../../../features/attempt/actions';
import { AttemptBar } from '../../../../../features/attempt/components/attempt-bar';
import { UnreadNote } from '../../../../../features/attempt/components/unread-note';
import { redirect } from '../../../../../i18n/navigation';
import { type AttemptParams, loadAsked, loadAttempt, sectionOf } from '../load';

export async function generateMetadata({ params }: AttemptParams) {
  const { id } = await loadAttempt((await params).attempt);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('attempt.finish')]);
  return pageMetadata({ locale, path: `/quiz/${id}/finish`, title: t('title'), listed: false });
}

export default async function FinishPage({ params }: AttemptParams) {
  const attempt = await loadAttempt((await params).attempt);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('attempt.finish')]);
  if (attempt.state !== 'open') redirect({ href: `/quiz/${attempt.id}`, locale });
  const assigned = attempt.terms !== null;
  const flagged = attempt.places.filter((place) => place.flagged).length;
  const unread = (await loadAsked(attempt.id)).filter((each) => each.unread).length;
  const left = attempt.places.filter(({ answered }) => !answered).length - unread;
  return (
    <Shell locale={locale} path={`/quiz/${attempt.id}/finish`} {...sectionOf(attempt)}>
      <AttemptBar attempt={attempt} locale={locale} now={new Date()} />
      <PageTitle lead={t('lead', { left })}>{t(assigned ? 'submit-title' : 'title')}</PageTitle>
      <UnreadNote count={unread} />
      {flagged > 0 && <p className="mb-8">{t('flagged', { flagged })}</p>}
      <form action={endAttempt} className="flex flex-wrap gap-3">
        <input type="hidden" name="attempt" value={attempt.id} />
        <input type="hidden" name="locale" value={locale} />
        <Button>{t(assigned ? 'submit' : 'confirm')}</Button>
        <ButtonLink href={`/quiz/${attempt.id}${assigned ? '/overview' : ''}`} look="plain">
          {t('back')}
        </ButtonLink>
      </form>
    </Shell>
  );
}
