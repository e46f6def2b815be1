import { useLocale } from 'next-intl';
import type { Locale } from '../domain/vocabulary';

/** Days are said as facts say them, "26 January 1992", and hours from 0 to 24. */
const CONVENTIONS: Readonly<Record<Locale, string>> = { en: 'en-GB', ru: 'ru' };

export const dayText = (at: Date, locale: Locale, month: 'long' | 'short' = 'long') =>
  new Intl.DateTimeFormat(CONVENTIONS[locale], {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);

const hourText = (at: Date, locale: Locale) =>
  new Intl.DateTimeFormat(CONVENTIONS[locale], { timeStyle: 'short', timeZone: 'UTC' }).format(at);

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
