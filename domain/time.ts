// Time at the precision its source gives, kept as the shortest ISO 8601 text that says it:
// `1993`, `1993-01`, `1992-01-26`, `2006-08-28/2006-08-29`, `2015/2017`, and `--08-29` for a day of
// every year. A text is comparable, storable and readable; its arithmetic is done on spans of days,
// so "1993" and "January 1993" are compatible because their spans meet.

/** An ISO 8601 date, a reduced-precision date, an interval of two, or `--MM-DD` (annual). */
export type Time = string;

export const PRECISIONS = ['year', 'month', 'day', 'range', 'annual'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Days since 1970-01-01 (proleptic Gregorian), first and last included. */
export type Span = { readonly from: number; readonly to: number };

export type DateParts = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
};

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const ANNUAL = /^--(\d{2})-(\d{2})$/;

/** Days from 1970-01-01 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468;
}

/** The last day of a month: 28 to 31. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2
    ? leap
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when it is none of these or no such day exists. */
export function parsePoint(text: string): DateParts | null {
  const found = POINT.exec(text);
  if (!found) return null;
  const year = Number(found[1]);
  if (found[2] === undefined) return { year };
  const month = Number(found[2]);
  if (month < 1 || month > 12) return null;
  if (found[3] === undefined) return { year, month };
  const day = Number(found[3]);
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
}

/** The ISO text of a date at the precision its parts have. */
export function makePoint({ year, month, day }: DateParts): Time {
  const two = (n: number) => String(n).padStart(2, '0');
  const head = String(year).padStart(4, '0');
  if (month === undefined) return head;
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

/** True when the text is a time in this module's sense. */
export function isTime(text: string): boolean {
  const annual = parseAnnual(text);
  if (annual) return true;
  const [from, to, ...rest] = text.split('/');
  if (rest.length > 0 || from === undefined || !parsePoint(from)) return false;
  if (to === undefined) return true;
  return parsePoint(to) !== null && spanOf(from).from < spanOf(to).from;
}

/** The month and day of an annual time, or null. 29 February counts as a day. */
export function parseAnnual(time: Time): { month: number; day: number } | null {
  if (!time.startsWith('--')) return null;
  const found = ANNUAL.exec(time);
  if (!found) return null;
  const month = Number(found[1]);
  const day = Number(found[2]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(2000, month)
    ? { month, day }
    : null;
}

export function precisionOf(time: Time): Precision {
  if (time.startsWith('--')) return 'annual';
  if (time.includes('/')) return 'range';
  return time.length === 4 ? 'year' : time.length === 7 ? 'month' : 'day';
}

/** The two ends of a time; a point is both of its own ends. */
export function endsOf(time: Time): readonly [Time, Time] {
  const slash = time.indexOf('/');
  return slash < 0 ? [time, time] : [time.slice(0, slash), time.slice(slash + 1)];
}

/**
 * The days a time may mean. An annual day is laid in the year 0, so that it can be compared with
 * other annual days and meets nothing else.
 * @throws when the text is no time: input is parsed at the edge, so this is a bug.
 */
export function spanOf(time: Time): Span {
  const annual = parseAnnual(time);
  if (annual) {
    const day = dayNumber(0, annual.month, annual.day);
    return { from: day, to: day };
  }
  const [first, last] = endsOf(time);
  const from = parsePoint(first);
  const to = first === last ? from : parsePoint(last);
  if (!from || !to) throw new Error(`not a time: ${time}`);
  const month = to.month ?? 12;
  return {
    from: dayNumber(from.year, from.month ?? 1, from.day ?? 1),
    to: dayNumber(to.year, month, to.day ?? daysIn(to.year, month)),
  };
}

/** True when both may be true of one event: their spans share a day. */
export function compatible(a: Time, b: Time): boolean {
  const x = spanOf(a);
  const y = spanOf(b);
  return x.from <= y.to && y.from <= x.to;
}

/** True when `a` says at least as exactly what `b` says: its span lies within that of `b`. */
export function within(a: Time, b: Time): boolean {
  const x = spanOf(a);
  const y = spanOf(b);
  return y.from <= x.from && x.to <= y.to;
}

/** True when every day `a` may mean comes before every day `b` may mean. */
export const before = (a: Time, b: Time): boolean => spanOf(a).to < spanOf(b).from;

/** The length of a time in days: 1 for a day, 365 or 366 for a year. */
export const breadth = (time: Time): number => {
  const { from, to } = spanOf(time);
  return to - from + 1;
};

/** The year a time begins in; null for an annual day, which has none. */
export const yearOf = (time: Time): number | null =>
  precisionOf(time) === 'annual' ? null : (parsePoint(endsOf(time)[0])?.year ?? null);

/** The same time said no more exactly than `precision`; a range and an annual day stay as they are. */
export function coarsen(time: Time, precision: 'year' | 'month' | 'day'): Time {
  if (time.startsWith('--') || time.includes('/')) return time;
  return time.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}
