// Installs what the lock file says, if what is there is not that already. Plain Node.
import { existsSync, readFileSync } from 'node:fs';
import { root, run } from './step.mjs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/**
 * Compares the lock with npm's own record of what it put into node_modules: no stamp of ours, so an install
 * made by hand counts too. Optional packages are for other machines and may be absent.
 */
export function isInstalled() {
  const wanted = read(`${root}/package-lock.json`);
  const present = read(`${root}/node_modules/.package-lock.json`);
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '') return true;
    if (!present[path]) return optional || peer;
    return present[path].version === version;
  });
}

export async function install() {
  // Prisma would fetch an engine that this project does not use: see scripts/engine.ts.
  const env = {
    PRISMA_SKIP_POSTINSTALL_GENERATE: '1',
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  };
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  await run(npm, args, { env, quiet: true, shell: process.platform === 'win32' });
}
