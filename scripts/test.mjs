// `npm test`: everything, on a fresh machine too. `npm run check` (--check): what is quick, for daily work.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './browser.mjs';
import { build, isBuilt } from './build.mjs';
import { generate, isGenerated } from './generate.mjs';
import { install, isInstalled } from './install.mjs';
import { freePort } from './postgres.mjs';
import { requireNode } from './preflight.mjs';
import { fail, root, run, step, typescript } from './step.mjs';
import { count, countReport, tally } from './tally.mjs';

const quick = process.argv.includes('--check');
const reports = `${root}/reports`;
const program = (path) => `node_modules/${path}`;

/** A part of the whole, under its name: what goes wrong in it is counted as its failure, and the rest goes on. */
async function part(name, work) {
  const from = performance.now();
  console.log(`\n== ${name}`);
  try {
    await work();
  } catch (error) {
    console.error(error.said ?? error.message);
    count(name, { failed: 1 });
  }
  console.log(`== ${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
}

/** A tool that only says yes or no counts as one test. */
const single = (name, ...args) =>
  part(name, async () => {
    await run(process.execPath, args);
    count(name, { passed: 1 });
  });

const vitest = (name, project) =>
  countReport(name, 'vitest', `${reports}/${project}.json`, () => {
    const reporters = ['--reporter=default', '--reporter=json'];
    const output = `--outputFile.json=${reports}/${project}.json`;
    const args = [program('vitest/vitest.mjs'), 'run', '--project', project, ...reporters, output];
    return run(process.execPath, args);
  });

async function journeys(name) {
  const CHROMIUM_PATH = (await requireBrowser()) ?? '';
  const report = `${reports}/e2e.json`;
  const data = mkdtempSync(join(tmpdir(), 'vekha-e2e-'));
  const env = {
    CHROMIUM_PATH,
    E2E_DATA_DIR: data,
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  const args = [program('@playwright/test/cli.js'), 'test', '-c', 'tests/e2e/playwright.config.ts'];
  await countReport(name, 'playwright', report, () =>
    run(process.execPath, [...args, '--reporter=list,json'], { env }),
  );
  rmSync(data, { recursive: true, force: true });
}

async function main() {
  requireNode();
  process.chdir(root);
  mkdirSync(reports, { recursive: true });
  if (!isInstalled()) await step('Installing (some minutes, once)', install);
  if (!isGenerated()) await step('Making the database clients', generate);
  const typegen = [program('next/dist/bin/next'), 'typegen'];
  await step('Making the types of the routes', async () => {
    await run(process.execPath, typegen, { quiet: true });
  });
  await single('types', program('typescript/bin/tsc'), '--noEmit');
  const colors = process.stdout.isTTY ? [] : ['--colors=off'];
  await single('lint', program('@biomejs/biome/bin/biome'), 'check', '.', ...colors);
  await part('unit', () => vitest('unit', 'unit'));
  if (!quick) {
    const failures = tally.failed;
    if (!isBuilt()) await part('build', build);
    const isServed = tally.failed === failures;
    await part('integration on SQLite', () => vitest('integration on SQLite', 'sqlite'));
    await part('integration on PostgreSQL', () =>
      vitest('integration on PostgreSQL', 'postgresql'),
    );
    if (isServed) {
      // A few of each, to see that they hold; the commands themselves do as much as is asked of them.
      const few = ['--requests', '600', '--seed', 'npm test', '--slow', '30000'];
      await single('fuzz', ...typescript('tests/fuzz/fuzz.ts', ...few));
      await single('crash', ...typescript('tests/crash/crash.ts', '--rounds', '2'));
      await part('browser', () => journeys('browser'));
    } else count('what is served (nothing was built)', { failed: 1 });
  }
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  if (tally.failures.length > 0) console.log(`\nFailed: ${tally.failures.join(', ')}`);
  console.log(`\n${tally.passed} passed, ${tally.failed} failed${skipped}`);
  process.exit(tally.failed > 0 ? 1 : 0);
}

main().catch((error) => {
  console.error('\n0 passed, 1 failed');
  fail(error);
});
