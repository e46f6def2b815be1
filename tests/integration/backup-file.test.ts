import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { env } from '../../lib/env';
import { readBackup } from '../../scripts/backup-file';
import { backUpRows, makeFolder, readAll, vekha } from '../fixtures/releases/place';

const folder = makeFolder();
const file = join(folder, 'whole.backup');
const url = env.DATABASE_URL;
const since = new Date('2026-03-01T10:00:00.123Z');

beforeAll(() => backUpRows(file, since));

async function readFile(name: string) {
  const rows: unknown[] = [];
  for await (const { table, values } of readBackup(name)) rows.push([table.name, ...values]);
  return rows;
}

/** The file as it is, in other bytes. */
function alter(name: string, change: (text: string) => string) {
  const altered = join(folder, name);
  writeFileSync(altered, gzipSync(change(gunzipSync(readFileSync(file)).toString())));
  return altered;
}

describe('a file that is not as it was made', () => {
  const write = (name: string, bytes: Buffer | string) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const cases: [string, () => string, RegExp][] = [
    ['is empty', () => write('empty', ''), /cut short|not a backup of Vekha/],
    ['is of something else', () => write('text', 'a shopping list'), /not a backup of Vekha/],
    [
      'is packed but of something else',
      () => write('gz', gzipSync('{"a":1}\n')),
      /not a backup of Vekha\.$/,
    ],
    ['was cut', () => write('cut', readFileSync(file).subarray(0, -40)), /cut short/],
    [
      'has a row less',
      () => alter('less', (text) => text.replace(/\n\["ключ 7".*/, '')),
      /was changed|cut short/,
    ],
    [
      'has another value',
      () => alter('value', (text) => text.replace('"ключ 7"', '"ключ 8"')),
      /was changed/,
    ],
    ['has more after its end', () => alter('more', (text) => `${text}[]\n`), /was changed/],
    [
      'is of a later format',
      () => alter('later', (text) => text.replace('"version":1', '"version":2')),
      /later release/,
    ],
    [
      'has had migrations that are not known here',
      () =>
        alter('future', (text) => text.replace('"migrations":[', '"migrations":["2020_other",')),
      /later release/,
    ],
  ];
  it.each(cases)('is refused and changes nothing: it %s', async (_, make, message) => {
    const before = await readAll(url);
    const said = await vekha(url, 'restore', make(), '--replace');
    expect(said.split('\n')).toHaveLength(1);
    expect(said).toMatch(message);
    expect(await readAll(url)).toEqual(before);
  });

  it('is refused with any byte of it changed, or reads the same', async () => {
    const whole = readFileSync(file);
    const rows = await readFile(file);
    const altered = join(folder, 'byte');
    const refused = { count: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bytes = Buffer.from(whole);
          bytes[at] = (bytes[at] ?? 0) ^ by;
          writeFileSync(altered, bytes);
          const read = await readFile(altered).catch((error: Error) => error);
          if (read instanceof Error) refused.count++;
          else expect(read).toEqual(rows);
        },
      ),
      { numRuns: 150 },
    );
    expect(refused.count).toBeGreaterThan(100);
  });
});
