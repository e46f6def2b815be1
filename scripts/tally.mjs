// Counts of tests, taken from the reports that the runners write and not from what they print.
import { existsSync, readFileSync, rmSync } from 'node:fs';

export const tally = { passed: 0, failed: 0, skipped: 0, failures: [] };

export function count(name, { passed = 0, failed = 0, skipped = 0 }) {
  tally.passed += passed;
  tally.failed += failed;
  tally.skipped += skipped;
  if (failed > 0) tally.failures.push(name);
}

const readers = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }),
};

/**
 * Counts what a runner reports. A runner that fails while no test of it does, or that leaves no report or has
 * run no test, is one failure.
 */
export async function countReport(name, runner, file, work) {
  rmSync(file, { force: true });
  let ended = true;
  await work().catch(() => {
    ended = false;
  });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const counted = report ? readers[runner](report) : {};
  const ran = (counted.passed ?? 0) + (counted.failed ?? 0) > 0;
  if (!counted.failed && (!ended || !ran)) counted.failed = 1;
  count(name, counted);
}
