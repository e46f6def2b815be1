import { useLocale } from 'next-intl';
import type { Locale } from '../domain/vocabulary';
import { dateFormat } from '../lib/date-format';

export const dayText = (at: Date, locale: Locale, month: 'long' | 'short' = 'long') =>
  dateFormat(locale, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);

const hourText = (at: Date, locale: Locale) =>
  dateFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(at);

/** A moment in UTC: the server does not know where its reader is. */
export function Moment({ at }: { at: Date }) {
  const locale = useLocale();
  return (
    <time dateTime={at.toISOString()}>
      <span className="sm:whitespace-nowrap">{dayText(at, locale)},</span>{' '}
      <span className="tabular-nums">{hourText(at, locale)}</span>
    </time>
  );
}
