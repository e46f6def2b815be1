import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { submitAnswer } from '../../features/attempt/mutations';
import { db, provider } from '../../lib/db';
import { env } from '../../lib/env';
import { inTransaction } from '../../scripts/backup-database';
import { readHeader } from '../../scripts/backup-file';
import { listNames, listTables } from '../../scripts/backup-tables';
import { isKnownType } from '../../scripts/backup-values';
import { makeLearner, NOW, questionsOf, rightInputs, startQuiz } from '../fixtures/learner';
import { fillSchool } from '../fixtures/releases/fill';
import { kinds, makeFolder, makePlace, readAll, vekha } from '../fixtures/releases/place';
import { describeDatabase } from '../setup/schema';

const folder = makeFolder();
const file = join(folder, 'school.backup');
const url = env.DATABASE_URL;

beforeAll(async () => {
  await fillSchool();
  expect(await vekha(url, 'backup', file)).toMatch(
    /: \d\d tables, \d+ rows, [\d,]+ bytes, [\d.]+ s\n/,
  );
});

describe('a backup', () => {
  it('has every table and every column that the database has, and rows of each', async () => {
    const { tables } = await readHeader(file);
    const names = await inTransaction(url, listNames);
    expect(tables.map(({ name }) => name).sort()).toEqual(
      names.filter((name) => name !== '_prisma_migrations').sort(),
    );
    const columns = tables.flatMap(({ name, columns }) =>
      columns.map((column) => `${name} ${column.name}`),
    );
    const lines = await describeDatabase(url);
    const known = lines.flatMap((line) => line.match(/^column (\w+ \w+)/)?.[1] ?? []);
    expect(columns.sort()).toEqual(known.sort());
    expect(tables.filter(({ rows }) => rows === 0)).toEqual([]);
  });

  it('knows the type of every column, and reads by a column that tells rows apart', async () => {
    const types = listTables().flatMap(({ columns }) => columns.map(({ type }) => type));
    expect(types.filter((type) => !isKnownType(type))).toEqual([]);
    const keys = listTables().map(({ columns }) => columns[0]?.name);
    expect(keys.filter((key) => !['id', 'key', 'name'].includes(key ?? ''))).toEqual([]);
  });

  it('is for its owner alone', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each(kinds)('is restored into an empty %s, row by row', { timeout: 60_000 }, async (kind) => {
    const there = await makePlace(kind);
    expect(await vekha(there, 'restore', file)).toMatch(/^\d\d tables, .* restored as of 20/);
    expect(await readAll(there)).toEqual(await readAll(url));
    // And back again, from that kind of database into this one.
    const returned = join(folder, `from-${kind}.backup`);
    await vekha(there, 'backup', returned);
    const here = await makePlace(provider);
    await vekha(here, 'restore', returned);
    expect(await readAll(here)).toEqual(await readAll(url));
  });

  it('is of one moment, though pupils start and answer meanwhile', {
    timeout: 60_000,
  }, async () => {
    const busy = join(folder, 'busy.backup');
    let going = true;
    const made: string[] = [];
    const pupils = Promise.all(
      [0, 1].map(async () => {
        while (going) {
          const viewer = await makeLearner();
          const attempt = await startQuiz(viewer);
          for (const [index, question] of (await questionsOf(attempt)).entries())
            await submitAnswer(
              viewer,
              { attempt, position: index + 1 },
              rightInputs(question),
              'ru',
              NOW,
            );
          made.push(attempt);
          // SQLite's driver answers at once, and would leave no turn for the end of the backup.
          await new Promise(setImmediate);
        }
      }),
    );
    const before = (await db.attempt.findMany({ select: { id: true } })).map(({ id }) => id);
    const ready = [...made];
    const said = await vekha(url, 'backup', busy).finally(() => {
      going = false;
    });
    await pupils;
    expect(said).toContain('rows');
    expect(made.length).toBeGreaterThan(ready.length);
    const there = await makePlace(provider);
    await vekha(there, 'restore', busy);
    const [then, now] = [await readAll(there), await readAll(url)];
    type Row = { id: string; attemptId?: string; finishedAt?: Date | null };
    const attempts = then.Attempt as Row[];
    const items = then.AttemptItem as Row[];
    // An attempt and its questions are stored at one moment: none is there without the other.
    for (const { id } of attempts)
      expect(items.filter(({ attemptId }) => attemptId === id)).not.toEqual([]);
    expect(attempts.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
    const answers = new Map((now.Answer as Row[]).map((row) => [row.id, row]));
    for (const answer of then.Answer as Row[]) expect(answers.get(answer.id)).toEqual(answer);
  });
});

describe('a restore', () => {
  it('leaves a database with content alone, unless it is told to replace it', {
    timeout: 60_000,
  }, async () => {
    const there = await makePlace(provider);
    await vekha(there, 'restore', file);
    const before = await readAll(there);
    await db.throttle.create({ data: { key: 'later', failures: 1, since: NOW } });
    const other = join(folder, 'later.backup');
    await vekha(url, 'backup', other);
    expect(await vekha(there, 'restore', other)).toMatch(
      /has content \(.*User \d+.*\)\. Add --replace/,
    );
    expect(await readAll(there)).toEqual(before);
    expect(await vekha(there, 'restore', other, '--replace')).toContain('restored');
    expect(await readAll(there)).toEqual(await readAll(url));
  });

  it('is what a site that runs finds at its next question', { timeout: 60_000 }, async () => {
    const extra = await makeLearner();
    expect(await vekha(url, 'restore', file, '--replace')).toContain('restored');
    expect(await db.user.findUnique({ where: { id: extra.id } })).toBeNull();
    expect(await db.answer.count()).toBeGreaterThan(20);
    await startQuiz(await makeLearner());
  });
});

describe('an operator is told in one line', () => {
  const missing = 'file:/nowhere/at/all/vekha.db';
  it.each([
    ['that no file is named', ['backup'], /^backup: into which file\?/],
    ['that the file is there already', ['backup', file], /there is such a file already\..*--force/],
    [
      'that the folder is missing',
      ['backup', '/nowhere/x.backup'],
      /^\/nowhere\/x\.backup: there is no such file or folder\.$/,
    ],
    ['that it is no folder', ['backup', `${file}/x`], /: there is no such folder\.$/],
    [
      'that the backup is missing',
      ['restore', `${folder}/none`],
      /none: there is no such file or folder\.$/,
    ],
    ['that the backup is a folder', ['restore', folder], /: this is a folder, not a file\.$/],
  ])('%s', async (_, words, message) => {
    const said = await vekha(url, ...words);
    expect(said.split('\n')).toHaveLength(1);
    expect(said).toMatch(message);
  });

  it('that there is no database', async () => {
    expect(await vekha(missing, 'backup', `${folder}/y`)).toMatch(/there is no database/);
  });

  it('that a database is of something else', async () => {
    const there = await makePlace(provider);
    await describeDatabase(there, 'CREATE TABLE "Recipe" ("id" TEXT PRIMARY KEY)');
    expect(await vekha(there, 'backup', `${folder}/y`)).toMatch(/this database is not of Vekha/);
    expect(await vekha(there, 'restore', file, '--replace')).toMatch(
      /this database is not of Vekha/,
    );
    expect(await inTransaction(there, listNames)).toEqual(['Recipe']);
  });

  it('that a database is older than the program', { timeout: 60_000 }, async () => {
    const there = await makePlace(provider);
    await vekha(there, 'db', 'migrate', '--to', '20261121224347_first');
    expect(await vekha(there, 'backup', `${folder}/y`)).toMatch(
      /older than this program\..*db migrate/,
    );
  });

  it('that nobody answers', async () => {
    expect(await vekha('postgresql://a:b@127.0.0.1:9/c', 'backup', `${folder}/y`)).toMatch(
      /^DATABASE_URL: nothing answers there\./,
    );
  });
});
