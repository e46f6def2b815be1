import { useLocale } from 'next-intl';
import type { Locale } from '../../../domain/vocabulary';
import { dateFormat } from '../../../lib/date-format';

export const classTimeText = (at: Date, timeZone: string, locale: Locale) =>
  dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at);

/** A moment by the clock of the class. */
export function ClassTime({ at, timeZone }: { at: Date; timeZone: string }) {
  return <time dateTime={at.toISOString()}>{classTimeText(at, timeZone, useLocale())}</time>;
}
