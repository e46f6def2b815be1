// Tables as text, by RFC 4180: rows end with CR LF, a cell with a separator, a quote or a line break stands in
// quotes. Excel reads such a file by the settings of its computer, where a Russian one separates by semicolons and
// writes a decimal comma: so the dialect follows the language that the table is written in. A line `sep=;` would
// do for any Excel, but makes it read UTF-8 as something else. What is typed by a pupil must not run in a teacher's
// spreadsheet: a text that a spreadsheet would take for a formula is given an apostrophe.
import type { Locale } from '../vocabulary';

export type CsvCell = string | number | null;
export type Dialect = { readonly separator: ';' | ','; readonly decimal: ',' | '.' };

export const DIALECTS: Readonly<Record<Locale, Dialect>> = {
  en: { separator: ',', decimal: '.' },
  ru: { separator: ';', decimal: ',' },
};

/** Without it Excel takes UTF-8 for an old one-byte encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * How a formula begins, also in the wide letters of East Asian keyboards, and what is skipped before one.
 * OWASP, "CSV Injection".
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** A text that no spreadsheet runs. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quote = (text: string, separator: string) =>
  /["\r\n]|^\s|\s$/.test(text) || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text;

/** Numbers stay numbers, in the dialect; `null` is an empty cell. The text begins with a byte order mark. */
export function makeCsv(rows: readonly (readonly CsvCell[])[], dialect: Dialect): string {
  const { separator, decimal } = dialect;
  const cell = (value: CsvCell) => {
    if (value === null) return '';
    if (typeof value === 'number') return quote(String(value).replace('.', decimal), separator);
    return quote(guardFormula(value), separator);
  };
  const lines = rows.map((row) => `${row.map(cell).join(separator)}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

/** The cells of a table as texts; an apostrophe before a formula is left where it is. */
export function parseCsv(text: string, { separator }: Pick<Dialect, 'separator'>): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  for (let i = 0; i < source.length; i++) {
    const letter = source[i];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (source[i + 1] === '"') cell += source[++i];
      else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === separator) {
      row.push(cell);
      cell = '';
    } else if (letter === '\n' || (letter === '\r' && source[i + 1] === '\n')) {
      if (letter === '\r') i++;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += letter;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
