// A time taken apart for wording. The shapes of ranges (28–29 August 2006, 30 August – 2 September 2006,
// 2015–2017) are the same in every language, so they are found once here and worded by the language.
import {
  type DateParts,
  endsOf,
  makePoint,
  parseAnnual,
  parsePoint,
  type Time,
} from '../domain/time';

/**
 * How a time stands in a sentence. `name`: January 1993, as a label. `in`: in January 1993. `since`: since
 * January 1993. `between`: between 1992 and 2016. `asOf`: as of 17 March 2017.
 */
export type TimeForm = 'name' | 'in' | 'since' | 'between' | 'asOf';

/** One point, a day of every year, or two points in order. */
export type TimeShape =
  | { readonly shape: 'point'; readonly at: DateParts }
  | { readonly shape: 'annual'; readonly at: Required<Omit<DateParts, 'year'>> }
  | { readonly shape: 'range'; readonly from: DateParts; readonly to: DateParts };

/** @throws when the text is no time: input is parsed at the edge, so this is a bug. */
export function shapeOf(time: Time): TimeShape {
  const annual = parseAnnual(time);
  if (annual) return { shape: 'annual', at: annual };
  const [first, last] = endsOf(time);
  const from = parsePoint(first);
  const to = parsePoint(last);
  if (!from || !to) throw new Error(`not a time: ${time}`);
  return makePoint(from) === makePoint(to)
    ? { shape: 'point', at: from }
    : { shape: 'range', from, to };
}

/** What two ends of a range can say once: 2015–2017 the word "years", 28–29 August 2006 the month. */
export function sharedBy(from: DateParts, to: DateParts): 'years' | 'year' | 'month' | 'nothing' {
  const alike =
    (from.month === undefined) === (to.month === undefined) &&
    (from.day === undefined) === (to.day === undefined);
  if (!alike) return 'nothing';
  if (from.month === undefined) return 'years';
  if (from.year !== to.year) return 'nothing';
  return from.day !== undefined && from.month === to.month ? 'month' : 'year';
}
