import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../components/page-metadata';
import { Shell } from '../../../../../components/shell';
import { Closed } from '../../../../../features/attempt/components/closed';
import { Late } from '../../../../../features/attempt/components/late';
import { redirect } from '../../../../../i18n/navigation';
import { type AttemptParams, type LateQuery, loadAttempt, sectionOf } from '../load';

export async function generateMetadata({ params }: AttemptParams) {
  const { id, terms } = await loadAttempt((await params).attempt);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('attempt.expired')]);
  const title = t(!terms ? 'title' : terms.atWork ? 'assigned-title' : 'left-title');
  return pageMetadata({ locale, path: `/quiz/${id}/expired`, title, listed: false });
}

export default async function ExpiredPage({ params, searchParams }: AttemptParams & LateQuery) {
  const attempt = await loadAttempt((await params).attempt);
  const [locale, { late }] = await Promise.all([getLocale(), searchParams]);
  if (attempt.state !== 'expired') redirect({ href: `/quiz/${attempt.id}`, locale });
  return (
    <Shell locale={locale} path={`/quiz/${attempt.id}/expired`} {...sectionOf(attempt)}>
      {late && <Late />}
      <Closed attempt={attempt} />
    </Shell>
  );
}
