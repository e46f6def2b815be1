// The workbook of results, opened again as a teacher's spreadsheet would.
import type { Page } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { words } from './journey';

/** A row by its headings; an empty cell is null. */
export type Row = ReadonlyMap<string, unknown>;

/** Takes the workbook along from the page of results. @returns the rows of a sheet, by its name */
export async function takeWorkbook(page: Page): Promise<(sheet: string) => Row[]> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: words('en')('exports.xlsx'), exact: true }).click();
  const sheets = await readExcelFile(await (await coming).path());
  return (name) => {
    const [head = [], ...rows] = sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    return rows.map((row) => new Map(row.map((cell, place) => [String(head[place]), cell])));
  };
}

/** To the minute. A spreadsheet keeps a time as a part of a day, which is off by less than a second. */
export const minuteOf = (time: unknown) =>
  time instanceof Date
    ? new Date(Math.round(time.getTime() / 1000) * 1000).toISOString().slice(0, 16)
    : null;
