// Serves the built site in a child process until it is told to stop.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { root, SIGNALS } from './step.mjs';

const STOP_WITHIN_MS = 5000;

/** @returns the address the server answers at from this computer */
const near = ({ HOST, PORT }) => {
  const host = ['0.0.0.0', '::', ''].includes(HOST) ? '127.0.0.1' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`;
};

async function answers(url, child) {
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer) return;
    await sleep(50);
  }
  throw new Error(
    `The server ended with ${child.exitCode ?? child.signalCode} before it answered.`,
  );
}

/** Resolves once the server answers. The process then lives as long as the server does. */
export async function serve(env, { dev }) {
  const next = ['node_modules/next/dist/bin/next', dev ? 'dev' : 'start'];
  const child = spawn(
    process.execPath,
    [...next, '--hostname', env.HOST, '--port', String(env.PORT)],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: dev ? 'development' : 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        DATA_DIR: env.DATA_DIR,
        DATABASE_URL: env.DATABASE_URL,
        BASE_URL: env.BASE_URL,
        PORT: String(env.PORT),
      },
    },
  );
  let stopping = false;
  const stop = () => {
    stopping = true;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS).unref();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  // npm passes a signal to a shell that dies of it and tells nobody: then our parent is another.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && stop();
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref();
  // A start that dies must not leave its server behind.
  process.once('exit', () => child.kill('SIGKILL'));
  child.once('close', (code) => process.exit(stopping ? 0 : (code ?? 1)));
  // Next's own banner says the same as ours; what it prints later is passed on.
  let ready = false;
  child.stdout.on('data', (chunk) => {
    if (ready) process.stdout.write(chunk);
  });
  await answers(near(env), child);
  ready = true;
}
