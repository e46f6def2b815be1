import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIALECTS, guardFormula, makeCsv, parseCsv } from '../../domain/formats/csv';

describe('a table as text', () => {
  it('is written as RFC 4180 says, with a mark by which Excel knows UTF-8', () => {
    const rows = [
      ['Имя', 'a,b', 'a;b', 'say "yes"', 'two\nlines', ' edge'],
      [null, 0.5, 12, '', 'x', 'y'],
    ];
    expect(makeCsv(rows, DIALECTS.en)).toBe(
      '\uFEFFИмя,"a,b",a;b,"say ""yes""","two\nlines"," edge"\r\n,0.5,12,,x,y\r\n',
    );
    expect(makeCsv(rows, DIALECTS.ru)).toBe(
      '\uFEFFИмя;a,b;"a;b";"say ""yes""";"two\nlines";" edge"\r\n;0,5;12;;x;y\r\n',
    );
  });

  it.each([
    '=1+1',
    '+7 701 000 00 00',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝HYPERLINK("http://x")',
    "=cmd|' /C calc'!A0",
  ])('never begins a cell with %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(parseCsv(makeCsv([[text]], DIALECTS.ru), DIALECTS.ru)).toEqual([[`'${text}`]]);
  });

  it('leaves numbers below nought to be numbers', () => {
    expect(makeCsv([[-2, -0.25]], DIALECTS.ru)).toBe('\uFEFF-2;-0,25\r\n');
    expect(makeCsv([[-2, -0.25]], DIALECTS.en)).toBe('\uFEFF-2,-0.25\r\n');
  });

  it('is read again as it was written, whatever is in it', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ';', ',', '\r', '\n', '=', "'", ' ', 'я') }),
    );
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom(DIALECTS.en, DIALECTS.ru), (rows, dialect) => {
        const read = parseCsv(makeCsv(rows, dialect), dialect);
        expect(read).toEqual(rows.map((row) => row.map(guardFormula)));
      }),
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [[cell = ''] = []] = parseCsv(makeCsv([[text, 'x']], DIALECTS.en), DIALECTS.en);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
