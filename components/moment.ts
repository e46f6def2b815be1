import type { Locale } from '../domain/vocabulary';
import { dateFormat } from '../lib/date-format';

export const dayText = (at: Date, locale: Locale, month: 'long' | 'short' = 'long') =>
  dateFormat(locale, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);

/** With the hour, by the clock of that zone, which is named where it is nobody's own. */
export const momentText = (at: Date, locale: Locale, timeZone: string) =>
  dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    ...(timeZone === 'UTC' && { timeZoneName: 'short' }),
  }).format(at);
