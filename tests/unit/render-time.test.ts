import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, makePoint, type Time } from '../../domain/time';
import { LOCALES } from '../../domain/vocabulary';
import { timeText } from '../../i18n/time-text';

/** A no-break space, written so that a table of expectations stays readable. */
const ru = (text: string) => text.replaceAll('_', '\u00a0');

const NAMES: readonly (readonly [Time, string, string, string, string])[] = [
  ['1993', '1993', 'in 1993', '1993_год', 'в 1993_году'],
  ['1993-01', 'January 1993', 'in January 1993', 'январь 1993_года', 'в январе 1993_года'],
  ['2019-05', 'May 2019', 'in May 2019', 'май 2019_года', 'в мае 2019_года'],
  [
    '1992-01-26',
    '26 January 1992',
    'on 26 January 1992',
    '26_января 1992_года',
    '26_января 1992_года',
  ],
  [
    '2006-08-28/2006-08-29',
    '28–29 August 2006',
    'on 28–29 August 2006',
    '28–29_августа 2006_года',
    '28–29_августа 2006_года',
  ],
  [
    '2006-08-30/2006-09-02',
    '30 August – 2 September 2006',
    'on 30 August – 2 September 2006',
    '30_августа_— 2_сентября 2006_года',
    '30_августа_— 2_сентября 2006_года',
  ],
  [
    '2006-12-30/2007-01-02',
    '30 December 2006 – 2 January 2007',
    'on 30 December 2006 – 2 January 2007',
    '30_декабря 2006_года_— 2_января 2007_года',
    '30_декабря 2006_года_— 2_января 2007_года',
  ],
  [
    '2006-03/2006-05',
    'March–May 2006',
    'in March–May 2006',
    'март_— май 2006_года',
    'в марте_— мае 2006_года',
  ],
  [
    '2006-12/2007-01',
    'December 2006 – January 2007',
    'in December 2006 – January 2007',
    'декабрь 2006_года_— январь 2007_года',
    'в декабре 2006_года_— январе 2007_года',
  ],
  ['2015/2017', '2015–2017', 'in 2015–2017', '2015–2017_годы', 'в 2015–2017_годах'],
  ['--08-29', '29 August', 'on 29 August', '29_августа', '29_августа'],
];

describe('a time in words', () => {
  it.each(NAMES)('%s', (time, english, inEnglish, russian, inRussian) => {
    expect(timeText(time, 'name', 'en')).toBe(english);
    expect(timeText(time, 'in', 'en')).toBe(inEnglish);
    expect(timeText(time, 'name', 'ru')).toBe(ru(russian));
    expect(timeText(time, 'in', 'ru')).toBe(ru(inRussian));
  });

  it.each([
    ['2016-04', 'since April 2016', 'с апреля 2016_года'],
    ['2005', 'since 2005', 'с 2005_года'],
    ['1992-01-26', 'since 26 January 1992', 'с 26_января 1992_года'],
    ['1992-05-02', 'since 2 May 1992', 'со 2_мая 1992_года'],
  ])('since %s', (time, english, russian) => {
    expect(timeText(time, 'since', 'en')).toBe(english);
    expect(timeText(time, 'since', 'ru')).toBe(ru(russian));
  });

  it.each([
    ['1992/2016', 'between 1992 and 2016', 'с 1992 по 2016_год'],
    ['1992-05/1992-07', 'between May and July 1992', 'с мая по июль 1992_года'],
    ['1992-05/1993-07', 'between May 1992 and July 1993', 'с мая 1992_года по июль 1993_года'],
    ['1992-05-02/1992-05-30', 'between 2 May and 30 May 1992', 'со 2_мая по 30_мая 1992_года'],
    ['1992-05/1993', 'between May 1992 and 1993', 'с мая 1992_года по 1993_год'],
    ['2006', 'in 2006', 'в 2006_году'],
  ])('a window %s', (time, english, russian) => {
    expect(timeText(time, 'between', 'en')).toBe(english);
    expect(timeText(time, 'between', 'ru')).toBe(ru(russian));
  });

  it.each([
    ['2019-03-23', 'as of 23 March 2019', 'по состоянию на 23_марта 2019_года'],
    ['2019-03', 'as of March 2019', 'по состоянию на март 2019_года'],
    ['2019', 'as of 2019', 'по состоянию на 2019_год'],
  ])('as of %s', (time, english, russian) => {
    expect(timeText(time, 'asOf', 'en')).toBe(english);
    expect(timeText(time, 'asOf', 'ru')).toBe(ru(russian));
  });

  it('is not made of what is no time', () => {
    expect(() => timeText('1992-13', 'name', 'en')).toThrow('not a time: 1992-13');
  });
});

const point = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }))
  .chain(([year, month]) =>
    fc
      .tuple(fc.integer({ min: 1, max: daysIn(year, month) }), fc.constantFrom(1, 2, 3))
      .map(([day, level]) =>
        makePoint({ year, ...(level > 1 && { month }), ...(level > 2 && { day }) }),
      ),
  );
const someTime = fc.oneof(
  point,
  fc.tuple(point, point).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
);

describe('any time, any form, either language', () => {
  it('names both its years and leaves no hole', () => {
    fc.assert(
      fc.property(
        someTime,
        fc.constantFrom('name', 'in', 'since', 'between', 'asOf'),
        fc.constantFrom(...LOCALES),
        (time, form, locale) => {
          const text = timeText(time, form, locale);
          for (const end of time.split('/')) expect(text).toContain(end.slice(0, 4));
          expect(text).not.toMatch(/undefined|NaN| {2}|^\s|\s$/);
        },
      ),
    );
  });
});
