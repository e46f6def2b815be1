import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { db, type Prisma, provider } from '../../lib/db';
import { env } from '../../lib/env';
import { inTransaction } from '../../scripts/backup-database';
import { readBackup, writeBackup } from '../../scripts/backup-file';
import { listTables, readRows, type Table, writeRows } from '../../scripts/backup-tables';
import { kinds, makeFolder, makePlace, readAll, vekha } from '../fixtures/releases/place';
import { describeDatabase } from '../setup/schema';

const folder = makeFolder();
const url = env.DATABASE_URL;
const since = new Date('2026-03-01T10:00:00.123Z');

const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('\u0001', '\n', '\r', '\u2028', '"', '\\', '\u001f', 'Ё', '😀', '́'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 40,
  })
  .filter((string) => !string.includes('\0'));
const time = fc.date({
  min: new Date('0001-01-01'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});
const json = fc
  .jsonValue({ depthSize: 'large', stringUnit: text.map((each) => each || 'x') as never })
  .filter((value) => value !== null && !JSON.stringify(value).includes('\\u0000'));

/** By way of a file, into the other database. */
const carry = (from: string, to: string, tables: Table[], name: string) =>
  inTransaction(from, async (tx) => {
    const counted = [];
    for (const table of tables) {
      let rows = 0;
      for await (const _ of readRows(tx, [table])) rows++;
      counted.push({ ...table, rows });
    }
    const described = { made: since.toISOString(), provider, migrations: [], tables: counted };
    await writeBackup(name, described, readRows(tx, tables));
    await inTransaction(to, (other) => writeRows(other, readBackup(name)));
  });

describe.each(kinds)('whatever stands in a row comes back from a %s', (kind) => {
  it('texts, times and documents', { timeout: 120_000 }, async () => {
    const there = await makePlace(kind);
    await vekha(there, 'db', 'migrate');
    const tables = listTables().filter(({ name }) =>
      ['User', 'Pack', 'PackVersion'].includes(name),
    );
    const clear = (place: string) =>
      inTransaction(place, async (tx) => {
        for (const name of ['PackVersion', 'Pack', 'User'])
          await tx.executeRaw({ sql: `DELETE FROM "${name}"`, args: [], argTypes: [] });
      });
    const user = fc.record({
      name: text,
      image: fc.option(text),
      emailVerified: fc.boolean(),
      isAnonymous: fc.option(fc.boolean()),
      banExpires: fc.option(time),
      createdAt: time,
    });
    const version = fc.record({ content: json, createdAt: time });
    await fc.assert(
      fc.asyncProperty(
        fc.array(user, { maxLength: 8 }),
        fc.array(version, { minLength: 1, maxLength: 5 }),
        async (users, versions) => {
          await clear(url);
          await clear(there);
          await db.user.createMany({ data: users.map((each, n) => ({ ...each, email: `${n}` })) });
          const create = versions.map((each, n) => ({
            number: n,
            digest: `${n}`,
            content: each.content as Prisma.InputJsonValue,
            createdAt: each.createdAt,
          }));
          await db.pack.create({ data: { slug: 's', versions: { create } } });
          await carry(url, there, tables, join(folder, 'property'));
          const [here, other] = [await readAll(url), await readAll(there)];
          for (const { name } of tables) expect(other[name]).toEqual(here[name]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('numbers of every size, and bytes', async () => {
    const types = {
      sqlite: ['BIGINT', 'REAL', 'BLOB', 'JSONB'],
      postgresql: ['BIGINT', 'DOUBLE PRECISION', 'BYTEA', 'JSONB'],
    };
    const create = (of: 'sqlite' | 'postgresql') =>
      `CREATE TABLE "Odd" ("id" TEXT PRIMARY KEY, "big" ${types[of][0]}, "part" ${types[of][1]}, "raw" ${types[of][2]}, "doc" ${types[of][3]})`;
    const from = await makePlace(provider);
    const to = await makePlace(kind);
    await describeDatabase(from, create(provider));
    await describeDatabase(to, create(kind));
    const table = {
      name: 'Odd',
      columns: [
        ['id', 'String'],
        ['big', 'BigInt'],
        ['part', 'Float'],
        ['raw', 'Bytes'],
        ['doc', 'Json'],
      ].map(([name = '', type = '']) => ({ name, type })),
    };
    const rows = [
      [
        'a',
        '9223372036854775807',
        0.1 + 0.2,
        Buffer.from([0, 255, 10, 128]).toString('base64'),
        'null',
      ],
      ['b', '-9223372036854775808', 5e-324, '', '0.3333333333333333'],
      ['c', '9007199254740993', 1.7976931348623157e308, null, '"7"'],
      ['d', null, -1.5, 'AA==', null],
    ];
    async function* all() {
      for (const values of rows) yield { table, values };
    }
    await inTransaction(from, (tx) => writeRows(tx, all()));
    await carry(from, to, [table], join(folder, 'odd'));
    const back: unknown[] = [];
    await inTransaction(to, async (tx) => {
      for await (const { values } of readRows(tx, [table])) back.push(values);
    });
    expect(back).toEqual(rows);
  });
});
