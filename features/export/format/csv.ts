import { type CsvCell, DIALECTS, makeCsv } from '../../../domain/formats/csv';
import type { Locale } from '../../../domain/vocabulary';
import { toLocal } from '../../../lib/zone';
import type { Cell, Table } from './table';

/** By the clock of the class, in the form that every spreadsheet reads as a time. */
const toCsvCell = (value: Cell, zone: string): CsvCell =>
  value instanceof Date ? toLocal(value, zone).replace('T', ' ') : value;

/** One table in the dialect of the language that it is written in. */
export const makeTableCsv = ({ columns, rows }: Table, locale: Locale, zone: string): string =>
  makeCsv(
    [
      columns.map(({ heading }) => heading),
      ...rows.map((row) => row.map((value) => toCsvCell(value, zone))),
    ],
    DIALECTS[locale],
  );
