import type { SqlQueryable } from '@prisma/driver-adapter-utils';
import { db, Prisma } from '../lib/db';
import { argTypeOf, readValue, type Value } from './backup-values';

export type Column = { name: string; type: string };
export type Table = { name: string; columns: Column[] };
export type Row = { table: Table; values: Value[] };

/** How many rows are read or written by one statement. */
const PAGE = 200;

export const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
const list = (names: string[]) => names.map(quote).join(', ');

/** Every model and every column, as Prisma's own client knows them: a new one cannot be forgotten. */
export function listTables(): Table[] {
  const models = Object.keys(Prisma.ModelName).map((name) => {
    const delegate = name.charAt(0).toLowerCase() + name.slice(1);
    const { fields } = (db as unknown as Record<string, { fields: Record<string, Field> }>)[
      delegate
    ] as { fields: Record<string, Field> };
    const columns = Object.values(fields).map((field) => ({
      name: field.name,
      type: field.isEnum ? 'String' : field.typeName,
    }));
    return { name, columns };
  });
  return models;
}

type Field = { name: string; typeName: string; isEnum: boolean };

const references = {
  sqlite: `SELECT t.name, k."table" FROM sqlite_master t, pragma_foreign_key_list(t.name) k WHERE t.type = 'table'`,
  postgresql: `SELECT a.relname::text, b.relname::text FROM pg_constraint c JOIN pg_class a ON a.oid = c.conrelid
    JOIN pg_class b ON b.oid = c.confrelid WHERE c.contype = 'f' AND a.relnamespace = current_schema()::regnamespace`,
};

const names = {
  sqlite: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  postgresql: `SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()`,
};

const ask = async (connection: SqlQueryable, sql: string) =>
  (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;

const pick = <T>(connection: SqlQueryable, of: { sqlite: T; postgresql: T }) =>
  connection.provider === 'sqlite' ? of.sqlite : of.postgresql;

export async function listNames(connection: SqlQueryable): Promise<string[]> {
  return (await ask(connection, pick(connection, names))).map(([name]) => String(name));
}

/** The tables in an order in which each comes after those it refers to, as rows must be put in. */
export async function sortTables(connection: SqlQueryable, tables: Table[]): Promise<Table[]> {
  const pairs = await ask(connection, pick(connection, references));
  const sorted: Table[] = [];
  while (sorted.length < tables.length) {
    const left = tables.filter((table) => !sorted.includes(table));
    const waits = ({ name }: Table) =>
      pairs.some(([from, to]) => from === name && left.some((other) => other.name === to));
    const ready = left.filter((table) => !waits(table));
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    sorted.push(...ready);
  }
  return sorted;
}

export async function countRows(connection: SqlQueryable, table: string): Promise<number> {
  const rows = await ask(connection, `SELECT count(*) FROM ${quote(table)}`);
  return Number(rows[0]?.[0]);
}

/** Every row, page by page in the order of the first column, which is the key. */
export async function* readRows(connection: SqlQueryable, tables: Table[]): AsyncGenerator<Row> {
  for (const table of tables) {
    const columns = list(table.columns.map(({ name }) => name));
    const key = table.columns[0] as Column;
    const argTypes = [argTypeOf(key.type)];
    for (let last: Value | undefined; ; ) {
      const after =
        last === undefined
          ? ''
          : `WHERE ${quote(key.name)} > ${pick(connection, { sqlite: '?', postgresql: '$1' })}`;
      const sql = `SELECT ${columns} FROM ${quote(table.name)} ${after} ORDER BY ${quote(key.name)} LIMIT ${PAGE}`;
      const args = last === undefined ? [] : [last];
      const { rows } = await connection.queryRaw({ sql, args, argTypes });
      for (const row of rows) {
        const values = row.map((value, index) =>
          readValue(table.columns[index]?.type ?? '', value),
        );
        yield { table, values };
      }
      if (rows.length < PAGE) break;
      last = readValue(key.type, rows.at(-1)?.[0]);
    }
  }
}

async function insert(connection: SqlQueryable, table: Table, rows: Value[][]) {
  const argTypes = table.columns.map(({ type }) => argTypeOf(type));
  const mark = pick(connection, { sqlite: () => '?', postgresql: (index: number) => `$${index}` });
  const places = rows.map(
    (_, row) => `(${argTypes.map((_, column) => mark(row * argTypes.length + column + 1))})`,
  );
  const into = `${quote(table.name)} (${list(table.columns.map(({ name }) => name))})`;
  await connection.executeRaw({
    sql: `INSERT INTO ${into} VALUES ${places}`,
    args: rows.flat(),
    argTypes: rows.flatMap(() => argTypes),
  });
}

/** Puts rows in as they come, many at a time; they must come as `sortTables` has them. */
export async function writeRows(connection: SqlQueryable, rows: AsyncIterable<Row>) {
  let page: Value[][] = [];
  let current: Table | undefined;
  const flush = async () => {
    if (current && page.length > 0) await insert(connection, current, page);
    page = [];
  };
  for await (const { table, values } of rows) {
    if (table !== current || page.length === PAGE) await flush();
    current = table;
    page.push(values);
  }
  await flush();
}
