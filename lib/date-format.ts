import type { Locale } from '../domain/vocabulary';

/** Days are said as facts say them, "26 January 1992", and hours from 0 to 24. */
export const CONVENTIONS: Readonly<Record<Locale, string>> = { en: 'en-GB', ru: 'ru' };

/** So many are kept at most: each holds some tens of kilobytes, and a list of all zones needs hundreds, once. */
const MOST_KEPT = 60;
const made = new Map<string, Intl.DateTimeFormat>();

/** To make one costs a page more than all that it then writes: one is kept for each language, zone and manner in use. */
export function dateFormat(
  locale: Locale,
  options: Intl.DateTimeFormatOptions & { readonly timeZone: string },
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = made.get(key) ?? new Intl.DateTimeFormat(CONVENTIONS[locale], options);
  if (made.size >= MOST_KEPT) made.clear();
  made.set(key, format);
  return format;
}

/** A date in a sentence, as facts say it: «22 ноября 2026 года», not «2026 г.». */
export const sayYear = (text: string): string => text.replace(/\sг\./u, '\u00a0года');
