// Debian's packages, where this process may install them: a machine made for the tests, not someone's own.
import { existsSync } from 'node:fs';
import { run } from './step.mjs';

/** Installs a package if this is Debian (or its kin) and we are root; elsewhere does nothing. */
export async function aptInstall(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, quiet: true });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], {
    env,
    quiet: true,
  });
}
