import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countReport, tally } from '../../scripts/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'vekha-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

const vitest = (numPassedTests: number, numFailedTests: number) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests: 0,
  numTodoTests: 0,
});

/** What one run adds to the tally: passed and failed. */
async function add(report: object | undefined, ends: 'well' | 'badly') {
  const file = join(folder, 'report.json');
  const { passed, failed } = tally;
  await countReport('a part', 'vitest', file, async () => {
    if (report) writeFileSync(file, JSON.stringify(report));
    if (ends === 'badly') throw new Error('ended with 1');
  });
  return [tally.passed - passed, tally.failed - failed];
}

describe('the tally of a part', () => {
  it.each([
    ['every test passed', vitest(3, 0), 'well', [3, 0]],
    ['a test failed', vitest(3, 2), 'badly', [3, 2]],
    ['no test failed, but the runner did', vitest(3, 0), 'badly', [3, 1]],
    ['there was no test', vitest(0, 0), 'well', [0, 1]],
    ['the runner left no report', undefined, 'well', [0, 1]],
    ['the runner broke at once', undefined, 'badly', [0, 1]],
  ] as const)('when %s', async (_, report, ends, expected) => {
    expect(await add(report, ends)).toEqual(expected);
  });

  it('does not read the report of an earlier run', async () => {
    await add(vitest(3, 0), 'well');
    expect(await add(undefined, 'well')).toEqual([0, 1]);
  });
});
