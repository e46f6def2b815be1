import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoDay, parseTypedDate } from '../../domain/formats/date';
import { daysIn, isTime } from '../../domain/time';

describe('a typed date', () => {
  it.each([
    ['26.01.1992', '1992-01-26'],
    ['26. 1. 1992', '1992-01-26'],
    ['26/01/1992', '1992-01-26'],
    ['26-01-1992', '1992-01-26'],
    ['01/26/1992', '1992-01-26'],
    ['1992-01-26', '1992-01-26'],
    ['1992.01.26', '1992-01-26'],
    ['26 января 1992', '1992-01-26'],
    ['26 января 1992 года', '1992-01-26'],
    ['26 января 1992 г.', '1992-01-26'],
    ['26 ЯНВ 1992', '1992-01-26'],
    ['Jan 26, 1992', '1992-01-26'],
    ['January 26th, 1992', '1992-01-26'],
    ['the 26th of January 1992', '1992-01-26'],
    ['26 January 1992', '1992-01-26'],
    ['1 мая 2004', '2004-05-01'],
    ['в мае 2004 года', '2004-05'],
    ['май 2004', '2004-05'],
    ['март 2013', '2013-03'],
    ['марта 2013 года', '2013-03'],
    ['January 1993', '1993-01'],
    ['01.1993', '1993-01'],
    ['1993-01', '1993-01'],
    ['1996', '1996'],
    ['1996 год', '1996'],
    ['в 1996 году', '1996'],
    ['28–29 августа 2006 года', '2006-08-28/2006-08-29'],
    ['28-29 August 2006', '2006-08-28/2006-08-29'],
    ['August 28-29, 2006', '2006-08-28/2006-08-29'],
    ['2015/2017', '2015/2017'],
    ['26.01.1992.', '1992-01-26'],
    ['26-го января 1992 года', '1992-01-26'],
    ['26-е января 1992', '1992-01-26'],
    ['с января 2005 года', '2005-01'],
    ['since January 2005', '2005-01'],
    ['с 2005 года', '2005'],
    ['с 28 по 29 августа 2006 года', '2006-08-28/2006-08-29'],
    ['28 и 29 августа 2006', '2006-08-28/2006-08-29'],
    ['from 28 to 29 August 2006', '2006-08-28/2006-08-29'],
    ['28-29.08.2006', '2006-08-28/2006-08-29'],
    ['28.08–29.08.2006', '2006-08-28/2006-08-29'],
    ['28.08.2006 — 29.08.2006 г.', '2006-08-28/2006-08-29'],
  ])('%s is %s', (text, time) => {
    expect(parseTypedDate(text)).toBe(time);
  });

  it.each([
    '',
    'soon',
    '31.02.1992',
    '30 февраля 2004',
    '13.13.1992',
    '26.01.92',
    '26 января',
    'января',
    '12345',
    '0026-01-01',
    '1 2 3 4 1992',
    'January February 1992',
    '29 28 августа 2006',
    '2017/2015',
    '29-28.08.2006',
    '28.08.2006-',
    '28-29-30.08.2006',
    '28.08.2005.1-29.08.2006',
    'x'.repeat(500),
  ])('%s is none', (text) => {
    expect(parseTypedDate(text)).toBeNull();
  });

  it('is read the same in every form it may take', () => {
    const dates = fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }))
      .chain(([year, month]) =>
        fc.tuple(
          fc.constant(year),
          fc.constant(month),
          fc.integer({ min: 1, max: daysIn(year, month) }),
        ),
      );
    fc.assert(
      fc.property(dates, fc.constantFrom('en', 'ru', 'de', 'sv'), ([year, month, day], locale) => {
        const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(`${iso}T00:00:00Z`);
        if (locale === 'en' || locale === 'ru') {
          const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
          expect(parseTypedDate(long.format(date))).toBe(iso);
        }
        const figures = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
          timeZone: 'UTC',
        });
        expect(parseTypedDate(figures.format(date))).toBe(iso);
      }),
    );
  });

  it('never throws, and never gives what is no time', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d ./\-а-я]{0,20}$/)),
        (text) => {
          const time = parseTypedDate(text);
          expect(time === null || isTime(time)).toBe(true);
        },
      ),
    );
  });
});

describe('a day that no month has', () => {
  it.each([
    '31 февраля 2006',
    '29.02.2007',
    '30/02/2006',
    '2/30/2006',
    '2007-02-29',
    'April 31, 2006',
    '32 января 2006 года',
    '31.04.2006–02.05.2006',
  ])('is what is wrong with %j', (typed) => expect(isNoDay(typed)).toBe(true));
  it.each([
    '29.02.2008',
    '31.02',
    '31 февраля',
    '40',
    'вчера',
    '31 февраля или около того',
    '31.13.2006',
  ])('is not what is wrong with %j', (typed) => expect(isNoDay(typed)).toBe(false));
});
