import { getLocale, getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '../../../../../components/button';
import { pageMetadata } from '../../../../../components/page-metadata';
import { PageTitle } from '../../../../../components/page-title';
import { Shell } from '../../../../../components/shell';
import { endAttempt } from '../../../../../features/attempt/actions';
import { redirect } from '../../../../../i18n/navigation';
import { type AttemptParams, loadAttempt } from '../load';

export async function generateMetadata({ params }: AttemptParams) {
  const { id } = await loadAttempt((await params).attempt);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('attempt.finish')]);
  return pageMetadata({ locale, path: `/quiz/${id}/finish`, title: t('title'), listed: false });
}

export default async function FinishPage({ params }: AttemptParams) {
  const attempt = await loadAttempt((await params).attempt);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('attempt.finish')]);
  if (attempt.state !== 'open') redirect({ href: `/quiz/${attempt.id}`, locale });
  const left = attempt.places.filter(({ answered }) => !answered).length;
  return (
    <Shell locale={locale} path={`/quiz/${attempt.id}/finish`}>
      <PageTitle lead={t('lead', { left })}>{t('title')}</PageTitle>
      <form action={endAttempt} className="flex flex-wrap gap-3">
        <input type="hidden" name="attempt" value={attempt.id} />
        <input type="hidden" name="locale" value={locale} />
        <Button>{t('confirm')}</Button>
        <ButtonLink href={`/quiz/${attempt.id}`} look="plain">
          {t('back')}
        </ButtonLink>
      </form>
    </Shell>
  );
}
