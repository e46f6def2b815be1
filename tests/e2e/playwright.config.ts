import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { FLAGS, findBrowser } from '../../scripts/browser.mjs';

// The journeys, in a real Chromium, against the site as `npm start` serves it, on data of its own. Workers read
// this file again: what was chosen by the first reading is handed on in the environment.
process.env.E2E_PORT ??= '3123';
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'vekha-e2e-'));
const baseURL = `http://localhost:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: '.',
  outputDir: '../../reports/e2e',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser(), args: FLAGS },
  },
  webServer: {
    command: `"${process.execPath}" scripts/start.mjs`,
    cwd: '../..',
    url: `${baseURL}/api/ready`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stderr: 'pipe',
    env: {
      PORT: process.env.E2E_PORT,
      HOST: '127.0.0.1',
      DATA_DIR: process.env.E2E_DATA_DIR,
      DATABASE_URL: '',
      BASE_URL: baseURL,
      AUTH_SECRET: '',
    },
  },
});
