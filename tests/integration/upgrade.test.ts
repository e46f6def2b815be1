import { readdirSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { provider } from '../../lib/db';
import { inTransaction } from '../../scripts/backup-database';
import { readBackup, readHeader } from '../../scripts/backup-file';
import { type Row, readRows, writeRows } from '../../scripts/backup-tables';
import { listKnown } from '../../scripts/migrate';
import { root, run, typescript } from '../../scripts/step.mjs';
import { makePlace, vekha } from '../fixtures/releases/place';

// A fixture is what a release's own code has stored, and the points that its own queries found in it.

const folder = `${root}/tests/fixtures/releases`;
const releases = readdirSync(folder).flatMap((name) => name.match(/^(.+)\.backup$/)?.[1] ?? []);

const printPoints = async (DATABASE_URL: string, release: string) => {
  const command = typescript('tests/fixtures/releases/print.ts', `${folder}/${release}.json`);
  const said = await run(process.execPath, command, {
    env: { DATABASE_URL, BASE_URL: '' },
    quiet: true,
  });
  return JSON.parse(said);
};

/** Documents as documents: PostgreSQL puts their keys in an order of its own. */
async function collect(rows: AsyncIterable<Row>) {
  const all: Record<string, unknown[]> = {};
  for await (const { table, values } of rows)
    all[`${table.name} ${values[0]}`] = values.map((value, index) =>
      table.columns[index]?.type === 'Json' && value !== null ? JSON.parse(String(value)) : value,
    );
  return all;
}

describe.each(releases)('the database of release %s', (release) => {
  const file = `${folder}/${release}.backup`;
  const points = JSON.parse(readFileSync(`${folder}/${release}.json`, 'utf8'));

  it('comes up under this one with all it had', { timeout: 60_000 }, async () => {
    const url = await makePlace(provider);
    const { migrations, tables } = await readHeader(file);
    await vekha(url, 'db', 'migrate', '--to', migrations.at(-1) ?? '');
    await inTransaction(url, (tx) => writeRows(tx, readBackup(file)));
    const left = listKnown(provider).slice(migrations.length);
    const said =
      left.length > 0 ? `applied ${left.map(({ name }) => name).join(', ')}` : 'up to date';
    expect(await vekha(url, 'db', 'migrate')).toBe(said);
    const rows = await inTransaction(url, (tx) => collect(readRows(tx, tables)));
    expect(rows).toEqual(await collect(readBackup(file)));
    expect(Object.keys(rows).length).toBeGreaterThan(90);
    expect(await printPoints(url, release)).toEqual(points);
  });

  it('is restored from its backup by this one', { timeout: 60_000 }, async () => {
    const url = await makePlace(provider);
    expect(await vekha(url, 'restore', file)).toContain('restored as of');
    expect(await vekha(url, 'db', 'migrate')).toBe('up to date');
    expect(await printPoints(url, release)).toEqual(points);
  });
});

it('the present release has a fixture: see "a release" in CONTRIBUTING.md', () => {
  expect(releases).toContain(listKnown(provider).at(-1)?.name);
});

it.runIf(provider === 'sqlite')(
  'is told in one line that somebody else is writing, and changes nothing',
  { timeout: 60_000 },
  async () => {
    const url = await makePlace(provider);
    const [first = '', second = ''] = listKnown(provider).map(({ name }) => name);
    await vekha(url, 'db', 'migrate', '--to', first);
    const other = new Database(url.slice('file:'.length));
    other.exec('BEGIN IMMEDIATE');
    const busy =
      'DATABASE_URL: the database is busy with somebody else. Nothing was changed: try again.';
    expect(await vekha(url, 'db', 'migrate', '--to', second)).toBe(busy);
    other.exec('ROLLBACK');
    other.close();
    expect(await vekha(url, 'db', 'migrate', '--to', second)).toBe(`applied ${second}`);
  },
);
