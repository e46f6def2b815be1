// Completes package-lock.json after `npm install` against a registry that holds only the packages of its own
// system: npm then leaves out the native parts for the others, and `npm ci` refuses the lock as incomplete.
// Each is entered by its exact version and the system its name tells, as npm would, but for the digest, which
// only the registry knows. Run it when a dependency has changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './step.mjs';

const file = `${root}/package-lock.json`;
const lock = JSON.parse(readFileSync(file, 'utf8'));

const OS = ['android', 'darwin', 'freebsd', 'linux', 'win32'];
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'wasm32'];
const LIBC = { gnu: 'glibc', musl: 'musl' };

function entry(name, version, dev) {
  const words = name.split(/[/-]/);
  const cpu = CPU.find((known) => words.includes(known));
  const os = OS.find((known) => words.includes(known));
  const libc = os === 'linux' ? LIBC[words.at(-1)] : undefined;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

let added = 0;
for (const { dev, optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    if (lock.packages[path] || !/^\d/.test(version)) continue;
    lock.packages[path] = entry(name, version, dev);
    added++;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(sorted);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} added to package-lock.json`);
