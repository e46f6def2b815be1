// What the commands share: the place of the project, one line per step with the time it took, and child
// processes. Plain Node without dependencies, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** A failure that the person at the keyboard can put right: printed as one line, without a stack. */
export class Refusal extends Error {}

/** What nobody should read off the settings may stand in a file of its own, as vaults and systemd hand it over. */
const SECRETS = ['AUTH_SECRET', 'AUTH_SECRET_PREVIOUS', 'DATABASE_URL', 'SMTP_URL'];

/** Of `.env`, and of the files that `AUTH_SECRET_FILE` and its like name, for whatever the environment does not say. */
export function loadSettings() {
  if (existsSync(`${root}/.env`)) process.loadEnvFile(`${root}/.env`);
  for (const name of SECRETS) {
    const file = process.env[`${name}_FILE`];
    if (!file || process.env[name]) continue;
    try {
      process.env[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      throw new Refusal(`${name}_FILE: ${file} cannot be read (${error.code}).`);
    }
    if (!process.env[name]) throw new Refusal(`${name}_FILE: ${file} is empty.`);
  }
}

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** Runs `work` and says how long it took; `name` is what is being done, in the present. */
export async function step(name, work) {
  const from = performance.now();
  const interactive = process.stdout.isTTY;
  if (interactive) process.stdout.write(`  ${name} …`);
  else console.log(`  ${name} …`);
  try {
    const said = await work();
    console.log(`${interactive ? '\r' : ''}  ${name}: ${said ? `${said}, ` : ''}${seconds(from)}`);
  } catch (error) {
    console.log(`${interactive ? '\r' : ''}  ${name}: failed after ${seconds(from)}`);
    throw error;
  }
}

/**
 * Runs a program in the project's folder to its end. Quiet keeps what it says and shows it only on failure.
 * @returns what it wrote, when quiet
 */
export function run(command, args, { env = {}, quiet = false, ok = [0], ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      ...options,
    });
    let said = '';
    const keep = (chunk) => {
      said += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    // Whoever stops us stops what we have started.
    const stop = () => {
      child.kill('SIGTERM');
      process.exit(130);
    };
    for (const signal of SIGNALS) process.on(signal, stop);
    child.once('error', reject);
    child.once('close', (code) => {
      for (const signal of SIGNALS) process.off(signal, stop);
      if (ok.includes(code)) return resolve(said);
      const failure = new Error(`${[command, ...args].join(' ')} ended with ${code}\n${said}`);
      reject(Object.assign(failure, { code, said }));
    });
  });
}

/** The way a TypeScript file of ours is run. */
export const typescript = (file, ...args) => ['--import', 'tsx', file, ...args];

/** Ends the process the way a person expects: one line for what they can mend, a stack for a bug. */
export function fail(error) {
  if (error instanceof Refusal) console.error(`\n${error.message}`);
  else console.error(`\n${error?.said ? error.message : (error?.stack ?? error)}`);
  process.exit(1);
}
