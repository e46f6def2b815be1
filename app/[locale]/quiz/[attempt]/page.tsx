import { getLocale } from 'next-intl/server';
import { placeToResume } from '../../../../domain/place';
import { redirect } from '../../../../i18n/navigation';
import { type AttemptParams, type LateQuery, loadAttempt } from './load';

const CLOSED = { finished: 'result', expired: 'expired' } as const;

/** Asks here too whether there is such an attempt, or the title of a missing one would be the site's own. */
export async function generateMetadata({ params }: AttemptParams) {
  await loadAttempt((await params).attempt);
  return {};
}

/** Where an attempt is taken up again: its first open question, the list of all, or how it ended. */
export default async function ResumePage({ params, searchParams }: AttemptParams & LateQuery) {
  const attempt = await loadAttempt((await params).attempt);
  const { late } = await searchParams;
  const page =
    attempt.state === 'open'
      ? (placeToResume(attempt.places) ?? 'overview')
      : CLOSED[attempt.state];
  // The page of a quiz that ran out says so by itself.
  const told = late && (attempt.terms || page === 'result') ? '?late=yes' : '';
  redirect({ href: `/quiz/${attempt.id}/${page}${told}`, locale: await getLocale() });
}
