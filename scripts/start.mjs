// `npm start`: from an empty clone to a site that answers; each step is skipped when it is not needed.
import { readdirSync } from 'node:fs';
import { preflight, requireNode } from './preflight.mjs';
import { fail, loadSettings, Refusal, root, run, step, typescript } from './step.mjs';

const dev = process.argv.includes('--dev');

/** The settings as the one schema reads them; makes the secrets that were not given. */
async function readSettings() {
  const { tsImport } = await import('tsx/esm/api');
  try {
    const { env, authSecret } = await tsImport('../lib/env.ts', import.meta.url);
    authSecret(env);
    return env;
  } catch (error) {
    throw error.name === 'EnvError' ? new Refusal(error.message) : error;
  }
}

/** One of our scripts, quietly; its last line is the answer, and its failure is already in words. */
async function ask(env, ...args) {
  const settings = { DATA_DIR: env.DATA_DIR, DATABASE_URL: env.DATABASE_URL };
  const said = await run(process.execPath, typescript(...args), {
    env: settings,
    quiet: true,
  }).catch((error) => {
    throw error.said ? new Refusal(error.said.trim()) : error;
  });
  return said.trim().split('\n').at(-1);
}

async function main() {
  requireNode();
  process.chdir(root);
  loadSettings();
  await preflight(process.env);
  const { install, isInstalled } = await import('./install.mjs');
  if (!isInstalled()) await step('Installing (some minutes, once)', install);
  const env = await readSettings();
  const { generate, isGenerated } = await import('./generate.mjs');
  if (!isGenerated()) await step('Making the database clients', generate);
  await step('Migrating the database', () => ask(env, 'scripts/cli.ts', 'db', 'migrate'));
  await step('Checking the secrets', () => ask(env, 'scripts/cli.ts', 'secrets', 'check'));
  const packs = readdirSync('prisma/packs').map((name) => `prisma/packs/${name}`);
  const importing = ['scripts/cli.ts', 'packs', 'import', ...packs];
  await step('Importing the built-in packs', () => ask(env, ...importing));
  const { build, isBuilt } = await import('./build.mjs');
  if (!dev && !isBuilt()) await step('Building', build);
  const { serve } = await import('../server/primary.mjs');
  await step('Starting the server', () => serve(env, { dev }));
  console.log(`\nVekha is at ${env.BASE_URL} (Ctrl-C stops it)`);
}

main().catch(fail);
