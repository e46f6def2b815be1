import { type CsvCell, DIALECTS, makeCsv } from '../../../domain/formats/csv';
import type { Locale } from '../../../domain/vocabulary';
import { toLocal } from '../../../lib/zone';
import type { Cell, Table } from './table';

/** More of a share than four decimals is of no use to whoever reads it. */
const tidy = (value: number) => Math.round(value * 10_000) / 10_000;

/** Times by the clock of the class, in the form that every spreadsheet reads as one. */
function toCsvCell(value: Cell, zone: string): CsvCell {
  if (value instanceof Date) return toLocal(value, zone).replace('T', ' ');
  return typeof value === 'number' ? tidy(value) : value;
}

/** One table in the dialect of the language that it is written in. */
export const makeTableCsv = ({ columns, rows }: Table, locale: Locale, zone: string): string =>
  makeCsv(
    [
      columns.map(({ heading }) => heading),
      ...rows.map((row) => row.map((value) => toCsvCell(value, zone))),
    ],
    DIALECTS[locale],
  );
