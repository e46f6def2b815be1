// Debian's packages, where this process may install them: a machine made for the tests, not someone's own.
import { existsSync } from 'node:fs';
import { run } from './step.mjs';

const APT = '/usr/bin/apt-get';

/** Installs packages if this is Debian (or its kin) and we are root; elsewhere does nothing. */
export async function aptInstall(...names) {
  if (process.getuid?.() !== 0 || !existsSync(APT)) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`  Installing ${names.join(', ')} with apt-get …`);
  await run(APT, ['update', '-q'], { env, quiet: true });
  const args = ['install', '-y', '-q', '--no-install-recommends', ...names];
  await run(APT, args, { env, quiet: true });
}
