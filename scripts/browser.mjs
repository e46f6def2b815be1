// A Chromium for the browser journeys: a given one, the system's, or one that is installed now.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { Refusal, run } from './step.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** As root, in a container and without a network, Chromium needs to be told to be quiet. */
export const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!isProgram(given)) throw new Refusal(`CHROMIUM_PATH is ${given}, which is not a program.`);
    return given;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const files = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...files, MAC].find(isProgram);
}

/** @returns the program's path, or nothing when Playwright is to use the browser it has fetched for itself */
export async function requireBrowser() {
  const found = findBrowser();
  if (found) return found;
  await aptInstall('chromium', 'fonts-dejavu-core');
  const installed = findBrowser();
  if (installed) return installed;
  const own = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
  await run(process.execPath, own, { quiet: true }).catch((error) => {
    throw new Refusal(
      `No browser: set CHROMIUM_PATH to a Chromium.\n${error.said ?? error.message}`,
    );
  });
  return undefined;
}
