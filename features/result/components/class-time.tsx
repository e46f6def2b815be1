import { useLocale } from 'next-intl';
import type { Locale } from '../../../domain/vocabulary';

/** Days as facts say them, hours from 0 to 24. */
const CONVENTIONS: Readonly<Record<Locale, string>> = { en: 'en-GB', ru: 'ru' };

export const classTimeText = (at: Date, timeZone: string, locale: Locale) =>
  new Intl.DateTimeFormat(CONVENTIONS[locale], {
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
