import type { Locale } from '../domain/vocabulary';
import { dateFormat, sayYear } from '../lib/date-format';

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

export const dayText = (at: Date, locale: Locale) =>
  sayYear(dateFormat(locale, { ...DAY, timeZone: 'UTC' }).format(at));

/** For a table or a chart, where there is little room. */
export const shortDayText = (at: Date, locale: Locale) =>
  dateFormat(locale, { ...DAY, month: 'short', timeZone: 'UTC' }).format(at);

/** With the hour, by the clock of that zone, which is named where it is nobody's own. */
export const momentText = (at: Date, locale: Locale, timeZone: string) =>
  sayYear(
    dateFormat(locale, {
      ...DAY,
      hour: 'numeric',
      minute: '2-digit',
      timeZone,
      ...(timeZone === 'UTC' && { timeZoneName: 'short' }),
    }).format(at),
  );
