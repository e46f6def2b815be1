import writeExcelFile from 'write-excel-file/node';
import { toLocal } from '../../../lib/zone';
import type { Cell, ColumnKind, Table } from './table';

const FORMATS: Partial<Record<ColumnKind, string>> = {
  share: '0%',
  time: 'yyyy-mm-dd hh:mm',
};

/** The most that Excel takes in one cell. */
const MOST_LETTERS = 32_767;

/** What XML 1.0 has no sign for would make the whole file unreadable. */
const clean = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .slice(0, MOST_LETTERS);

/** A cell has its type, so a text is never run as a formula, whatever it begins with. */
function toCell(value: Cell, kind: ColumnKind, zone: string) {
  const format = FORMATS[kind];
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { type: String, value: clean(value) };
  if (typeof value === 'number') return { type: Number, value, ...(format && { format }) };
  // A sheet knows no zones: it is given what the clock of the class showed.
  return { type: Date, value: new Date(`${toLocal(value, zone)}Z`), ...(format && { format }) };
}

/** All tables in one workbook, a sheet for each, headings held in view. */
export function makeXlsx(tables: readonly Table[], zone: string): Promise<Buffer> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    // A heading is read in full: Russian ones are the longer.
    columns: columns.map(({ heading, width }) => ({ width: Math.max(width, heading.length + 2) })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ heading }) => ({ type: String, value: heading, fontWeight: 'bold' as const })),
      ...rows.map((row) =>
        row.map((value, index) => toCell(value, columns[index]?.kind ?? 'text', zone)),
      ),
    ],
  }));
  return writeExcelFile(sheets).toBuffer();
}
