// Journeys that begin in a school which is there already: each worker has one of its own, in the database of the
// server, and its people are signed in by their cookies.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { test as base } from './journey';
import type { School, Who } from './seed';

export { expect, words } from './journey';

const run = promisify(execFile);

export const signIn = (context: BrowserContext, school: School, who: Who) =>
  context.addCookies([
    {
      name: 'vekha.session_token',
      value: school.cookies[who],
      url: `http://localhost:${process.env.E2E_PORT}`,
    },
  ]);

export const test = base.extend<object, { school: School }>({
  school: [
    // biome-ignore lint/correctness/noEmptyPattern: what it depends on must be named by a pattern
    async ({}, use) => {
      const env = { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR, DATABASE_URL: '' };
      const { stdout } = await run(process.execPath, ['--import', 'tsx', 'tests/e2e/seed.ts'], {
        env,
      });
      await use(JSON.parse(stdout) as School);
    },
    { scope: 'worker' },
  ],
});
