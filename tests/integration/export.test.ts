// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { GET as getCsv } from '../../app/api/assignments/[assignment]/csv/[[...table]]/route';
import { GET as getXlsx } from '../../app/api/assignments/[assignment]/xlsx/route';
import { DIALECTS, parseCsv } from '../../domain/formats/csv';
import type { Response as Given, Question } from '../../domain/question';
import { makeTableCsv } from '../../features/export/format/csv';
import { getPublicPackIndex } from '../../features/pack/queries';
import { responseText } from '../../i18n/question-text';
import { makeRenderer } from '../../i18n/render';
import { db } from '../../lib/db';
import { toLocal } from '../../lib/zone';
import { importBuiltIn, PACK } from '../fixtures/learner';
import { asking } from './matrix/request';
import { makeWorld, type World } from './matrix/world';

type Rows = unknown[][];

/** Excel keeps a time as a part of a day, which is a little off a minute: to the nearest second it is none. */
const minuteOf = (time: Date) =>
  new Date(Math.round(time.getTime() / 1000) * 1000).toISOString().slice(0, 16);

let world: World;

const context = (...table: string[]) => ({
  params: Promise.resolve({
    assignment: world.ids.assignment,
    ...(table.length > 0 && { table }),
  }),
});
const at = (locale: string) => new Request(`http://localhost/x?locale=${locale}`);

async function workbook(locale: string) {
  const response = (await asking(world, 'owner', () => getXlsx(at(locale), context()))) as Response;
  const sheets = await readExcelFile(Buffer.from(await response.arrayBuffer()));
  return { response, sheets };
}

const csv = async (locale: 'en' | 'ru', ...table: string[]) => {
  const response = (await asking(world, 'owner', () =>
    getCsv(at(locale), context(...table)),
  )) as Response;
  return { response, text: Buffer.from(await response.arrayBuffer()).toString('utf8') };
};

/** Every item of the pupil's two attempts as it is stored, in the order of the table. */
const stored = () =>
  db.attemptItem.findMany({
    where: { attempt: { assignmentId: world.ids.assignment } },
    orderBy: [{ attempt: { number: 'asc' } }, { position: 'asc' }],
    include: { answer: true, attempt: true },
  });

beforeAll(async () => {
  await importBuiltIn();
  world = await makeWorld();
  await db.membership.update({
    where: { id: world.ids.membership },
    data: { name: '=HYPERLINK("http://example.org";"Аня")' },
  });
  // The second attempt is still under way whenever this is run.
  await db.attempt.updateMany({
    where: { assignmentId: world.ids.assignment, finishedAt: null },
    data: { expiresAt: new Date('2999-01-01') },
  });
}, 60_000);

describe('a workbook', () => {
  it('opens again with every answer as the database has it', async () => {
    const { response, sheets } = await workbook('ru');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Результаты', 'Ответы', 'Вопросы']);
    const [, answers] = sheets;
    const [head = [], ...rows] = (answers?.data ?? []) as Rows;
    const items = await stored();
    expect(rows).toHaveLength(items.length);
    const pack = await getPublicPackIndex(PACK);
    if (!pack) throw new Error('no pack');
    const render = makeRenderer(pack.index, 'ru');
    const column = (name: string) => head.findIndex((heading) => String(heading).startsWith(name));
    expect(head).toContain('Время ответа (Алматы)');
    for (const [index, item] of items.entries()) {
      const row = rows[index] ?? [];
      const question = item.question as unknown as Question;
      const response_ = item.answer?.response as unknown as Given | undefined;
      expect(row[column('Попытка')]).toBe(item.attempt.number);
      const { finishedAt } = item.attempt;
      expect(row[column('Состояние')]).toBe(finishedAt ? 'закончена' : 'не закончена');
      // What may still be answered has not earned nothing.
      if (!finishedAt && !item.answer) expect(row[column('Баллы')] ?? null).toBeNull();
      expect(row[column('Ответ')] ?? null).toBe(
        response_
          ? responseText(question, response_, render, { true: 'Верно', false: 'Неверно' })
          : null,
      );
      expect(row[column('Язык')] ?? null).toBe(item.answer ? 'русский' : null);
      const time = row[column('Время ответа')] as Date | null;
      expect(time && minuteOf(time)).toBe(
        item.answer ? toLocal(item.answer.answeredAt, 'Asia/Almaty') : null,
      );
    }
  });

  it('has a score for each pupil and a line for each question, the dropped one without points', async () => {
    const { sheets } = await workbook('en');
    const [scores, answers, questions] = sheets.map(({ data }) => data as Rows);
    // Five questions of a point each, one of them dropped; all answered rightly.
    expect(scores?.[1]?.slice(2, 8)).toEqual([2, 1, null, 4, 4, 'finished']);
    expect(scores?.[1]?.slice(8, 11)).toEqual([null, null, 'unfinished']);
    const dropped = questions?.[0]?.indexOf('Dropped') ?? -1;
    expect(questions?.slice(1).map((row) => row[dropped])).toEqual(['yes', null, null, null, null]);
    const points = answers?.[0]?.indexOf('Points') ?? -1;
    expect(answers?.slice(1, 6).map((row) => row[points])).toEqual([null, 1, 1, 1, 1]);
  });

  it('holds a name that looks like a formula as a text', async () => {
    const { sheets } = await workbook('en');
    expect(sheets[0]?.data[1]?.[0]).toBe('=HYPERLINK("http://example.org";"Аня")');
  });
});

describe('a table as text', () => {
  it('follows a Russian Excel: its mark, semicolons, decimal commas, and no formulas', async () => {
    const { response, text } = await csv('ru');
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('Content-Disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('Ambassadors – Результаты.csv')}`,
    );
    expect(text.startsWith('\uFEFFУченик;Логин;')).toBe(true);
    const [, row = []] = parseCsv(text, DIALECTS.ru);
    expect(row[0]).toBe('\'=HYPERLINK("http://example.org";"Аня")');
  });

  it('tells the same as the workbook', async () => {
    const { sheets } = await workbook('en');
    for (const [index, table] of ['scores', 'answers', 'items'].entries()) {
      const rows = parseCsv((await csv('en', table)).text, DIALECTS.en);
      const sheet = sheets[index]?.data as Rows;
      expect(rows).toHaveLength(sheet.length);
      expect(rows.map((row) => row.length)).toEqual(sheet.map(() => sheet[0]?.length));
      const told = (cell: unknown) =>
        cell instanceof Date ? minuteOf(cell).replace('T', ' ') : String(cell ?? '');
      const bare = (text: string) => text.replace(/^'(?==)/, '').replaceAll('\r\n', '\n');
      expect(rows.map((row) => row.map(bare))).toEqual(sheet.map((row) => row.map(told)));
    }
  });

  it('has shares of no more than four decimals', () => {
    const columns = [{ heading: 'Share', kind: 'share', width: 10 }] as const;
    const text = makeTableCsv({ name: 'x', columns, rows: [[2 / 3], [0.5], [null]] }, 'en', 'UTC');
    expect(parseCsv(text, DIALECTS.en)).toEqual([['Share'], ['0.6667'], ['0.5'], ['']]);
  });

  it('is no more than three tables', async () => {
    expect((await csv('en', 'names')).response.status).toBe(404);
  });
});
