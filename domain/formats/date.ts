// Reading a date as people type it, in either language: `26.01.1992`, `26 января 1992 года`, `Jan 26, 1992`,
// `1992-01-26`, `январь 1993`, `01.1993`, `1996`, `28–29 августа 2006`, `28.08.2006–29.08.2006`. A question asks
// since when, so it may be answered `с января 2005 года`. Day comes before month in figures, as in both languages
// here; where the second figure can only be a day, it is taken for one. A slip of format is not an error, but a
// date that no calendar has is.
import { isTime, makePoint, parsePoint, type Time } from '../time';

const MONTHS: readonly RegExp[] = [
  /^(jan|январ|янв)/,
  /^(feb|феврал|фев)/,
  /^(mar|март|мар)/,
  /^(apr|апрел|апр)/,
  /^(may|ма[йея]$)/,
  /^(jun|июн)/,
  /^(jul|июл)/,
  /^(aug|август|авг)/,
  /^(sep|сентябр|сен)/,
  /^(oct|октябр|окт)/,
  /^(nov|ноябр|ноя)/,
  /^(dec|декабр|дек)/,
];

const IGNORED =
  /^(of|the|in|on|since|from|to|and|года?|году|г|в|во|с|со|по|и|год|st|nd|rd|th|е|го|ое|ого|му)$/;

/** What may close a date in figures. */
const YEAR_WORD = /\.?\s*(г|года|год)?\.?$/;

const monthOf = (word: string): number => MONTHS.findIndex((month) => month.test(word)) + 1;

const build = (year: number, month?: number, day?: number): Time | null => {
  if (year < 1000 || year > 9999) return null;
  const time = makePoint({
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  });
  return parsePoint(time) ? time : null;
};

/** @returns the time at the precision it was typed at, or null when it cannot be read as a date. */
export function parseTypedDate(text: string): Time | null {
  const clean = text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').trim();
  if (clean.length > 60) return null;
  const iso = clean.replaceAll(' ', '');
  if (/^[1-9]\d{3}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(iso)) return isTime(iso) ? iso : null;
  return parseWords(clean) ?? parseFigures(clean) ?? parseFigureRange(clean);
}

/** Is it no date only because its month has no such day: `31 февраля 2006`, `29.02.2007`? */
export function isNoDay(text: string): boolean {
  const earlier = text.replace(/(?<!\d)(29|[3-9]\d)(?!\d)/g, '28');
  return earlier !== text && parseTypedDate(text) === null && parseTypedDate(earlier) !== null;
}

/** `28-29.08.2006`, `28.08-29.08.2006`, `28.08.2006 - 29.08.2006`: what the first end leaves out, the last one says. */
function parseFigureRange(text: string): Time | null {
  const [from = '', to = '', ...more] = text.replace(YEAR_WORD, '').split(/\s*[-–—‐]\s*/);
  if (more.length > 0 || !/^[\d.]+$/.test(from) || !/^\d+\.\d+\.\d{4}\.?$/.test(to)) return null;
  const last = to.split('.').filter(Boolean);
  const first = from.split('.').filter(Boolean);
  const range = [[...first, ...last.slice(first.length)], last].map((parts) =>
    parseFigures(parts.join('.')),
  );
  return range.every((end) => end !== null) && isTime(range.join('/')) ? range.join('/') : null;
}

/** `26.01.1992`, `26/1/1992`, `1/26/1992`, `01.1993`, `1993.01.26`. */
function parseFigures(text: string): Time | null {
  const parts = text.replace(YEAR_WORD, '').split(/\s*[./\-\s]\s*/);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const numbers = parts.map(Number);
  if ((parts[0]?.length ?? 0) === 4) return build(numbers[0] ?? 0, numbers[1], numbers[2]);
  const year = numbers.at(-1) ?? 0;
  if (parts.length === 1) return build(year);
  if (parts.length === 2) return build(year, numbers[0]);
  const [first = 0, second = 0] = numbers;
  return second > 12 ? build(year, first, second) : build(year, second, first);
}

/** Anything with the name of a month; two days before or after it are the ends of a range. */
function parseWords(text: string): Time | null {
  const tokens = text
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .split(/[^\p{L}\d]+/u)
    .filter((token) => token !== '' && !IGNORED.test(token));
  const [only] = tokens;
  if (tokens.length === 1 && /^\d{4}$/.test(only ?? '')) return build(Number(only));
  const words = tokens.filter((token) => /^\p{L}/u.test(token));
  const numbers = tokens.filter((token) => /^\d+$/.test(token));
  if (words.length !== 1 || words.length + numbers.length !== tokens.length) return null;
  const month = monthOf(words[0] ?? '');
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2).map(Number);
  if (month === 0 || years.length !== 1 || years.length + days.length !== numbers.length)
    return null;
  const year = Number(years[0]);
  if (days.length > 2) return null;
  const [from, to] = (days.length ? days : [undefined]).map((day) => build(year, month, day));
  if (!from || to === null) return null;
  const range = to ? `${from}/${to}` : from;
  return isTime(range) ? range : null;
}
