import { Temporal } from 'temporal-polyfill';
import { fail, type Locale, ok, type Result } from '../domain/vocabulary';
import { CONVENTIONS, dateFormat, sayYear } from './date-format';

// A teacher types and reads the clock of the class; what is stored is the instant. Where the clock of a zone is
// set forward an hour does not exist, and where it is set back one comes twice.

/** `twice`: the clock shows that time twice, and the earlier one was taken. */
export type Instant = { readonly at: Date; readonly twice: boolean };
export type TimeProblem = 'unreadable-time' | 'no-such-time';

/** What a `datetime-local` input sends: `2026-10-25T02:30`, with or without seconds, years 1970 to 9999. */
const LOCAL = /^(?:19[7-9]\d|[2-9]\d{3})-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?$/;

/** The instant at which the clock of `zone` shows `local`. */
export function toInstant(local: string, zone: string): Result<Instant, TimeProblem> {
  if (!LOCAL.test(local)) return fail('unreadable-time');
  let time: Temporal.PlainDateTime;
  try {
    time = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return fail('unreadable-time');
    throw error;
  }
  const earlier = time.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = time.toZonedDateTime(zone, { disambiguation: 'later' });
  // In a gap the two stand on either side of it, and neither shows what was typed.
  if (!earlier.toPlainDateTime().equals(time)) return fail('no-such-time');
  return ok({ at: new Date(earlier.epochMilliseconds), twice: !earlier.equals(later) });
}

const zoned = (at: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);

/** What the clock of `zone` shows, to the minute, for a `datetime-local` input. */
export const toLocal = (at: Date, zone: string): string =>
  zoned(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** The last minute of the day that is so many days after `at`, by the clock of `zone`. */
export const endOfDay = (at: Date, days: number, zone: string): string =>
  zoned(at, zone).toPlainDate().add({ days }).toPlainDateTime('23:59').toString().slice(0, 16);

/** Whose clock it is: "Almaty Time", «Алматы»; that of nobody is "UTC", as where it is chosen. A dash is one: «Конго — …». */
export const zoneName = (zone: string, locale: Locale, at: Date): string =>
  zone === 'UTC' ? zone : withDashes(partOf(zone, locale, at, 'shortGeneric'), locale);

/** The names of zones have a hyphen where each language sets a dash, and where a minus stands. */
const withDashes = (name: string, locale: Locale): string =>
  name
    .replace(/ - /g, locale === 'ru' ? '\u00a0— ' : '\u00a0– ')
    .replace(/^((?:GMT|UTC))-/, '$1\u2212');

function partOf(zone: string, locale: Locale, at: Date, style: 'shortGeneric' | 'shortOffset') {
  const parts = dateFormat(locale, { timeZone: zone, timeZoneName: style }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** The clock of `zone` at an instant: day and hour; and the offset where the clock shows that hour twice. */
export function clockText(at: Date, zone: string, locale: Locale): string {
  const text = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { timeZone: zone, ...options }).format(at);
  const day = sayYear(text({ day: 'numeric', month: 'long', year: 'numeric' }));
  const hour = text({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const read = toInstant(toLocal(at, zone), zone);
  const offset =
    read.ok && read.value.twice
      ? ` ${withDashes(partOf(zone, locale, at, 'shortOffset'), locale)}`
      : '';
  return `${bind(day)}, ${hour}${offset}`;
}

/** As `clockText`, with whose clock it is: «25 октября 2026 года, 02:30, Алматы». */
export const describeMoment = (at: Date, zone: string, locale: Locale): string =>
  `${clockText(at, zone, locale)}, ${zoneName(zone, locale, at)}`;

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long until `end`, in its largest unit and rounded down: "in 3 days", «через 3 дня». */
export function untilText(end: Date, now: Date, locale: Locale): string {
  const left = Math.max(0, end.getTime() - now.getTime());
  const [unit, length] = UNITS.find(([, each]) => left >= each) ?? UNITS[2];
  const count = Math.max(1, Math.floor(left / length));
  return bind(new Intl.RelativeTimeFormat(CONVENTIONS[locale]).format(count, unit));
}

/** A number and its noun stay on one line. */
const bind = (text: string) => text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
