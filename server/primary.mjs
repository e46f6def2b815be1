// Keeps so many workers, each a process of its own on the same port: one more for each core of the computer. A worker
// that dies is replaced; a signal to this process stops them all, each after what it has under way.
import cluster from 'node:cluster';
import { root, SIGNALS } from '../scripts/step.mjs';
import { tell } from './log.mjs';

/** In milliseconds: for a worker to come up, to end what is under way, and between tries where one dies at once. */
const START_WITHIN = 120_000;
const STOP_WITHIN = 15_000;
const LONGEST_PAUSE = 5000;

/**
 * What keeps a process small: docs/decisions/0012. V8 collects when its heap is two fifths larger than what lived after the
 * last time, not four times as large; the C library has two places to take memory from, not eight for each core.
 */
const GROWTH = '--heap-growing-percent=40';
const { MALLOC_ARENA_MAX = '2' } = process.env;

/** @returns resolves once every worker answers. The process then lives as long as they do. */
export async function serve(env, { dev }) {
  const state = { stopping: false, restarts: 0, failures: 0 };
  if (env.METRICS_PORT) {
    const { serveMetrics } = await import('./metrics.mjs');
    await serveMetrics(env.METRICS_PORT, env.METRICS_HOST, state);
  }
  cluster.setupPrimary({
    exec: `${root}/server/worker.mjs`,
    args: [],
    cwd: root,
    // What this process was started with comes last, and wins.
    execArgv: dev ? process.execArgv : [GROWTH, ...process.execArgv],
  });

  const start = (slot) =>
    cluster.fork({
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATA_DIR: env.DATA_DIR,
      DATABASE_URL: env.DATABASE_URL,
      BASE_URL: env.BASE_URL,
      HOST: env.HOST,
      PORT: String(env.PORT),
      METRICS_PORT: String(env.METRICS_PORT ?? ''),
      MALLOC_ARENA_MAX,
      WORKER: String(slot),
    });

  /** Starts a worker again whenever it ends by itself, after a pause that grows while none comes up. */
  function keep(slot) {
    const worker = start(slot);
    const hanging = setTimeout(() => worker.process.kill('SIGKILL'), START_WITHIN);
    worker.once('listening', () => {
      clearTimeout(hanging);
      state.failures = 0;
    });
    worker.once('exit', (code, signal) => {
      clearTimeout(hanging);
      if (state.stopping) return;
      tell('error', {
        message: `Process ${slot} ended with ${code ?? signal} and is started again`,
      });
      state.restarts += 1;
      const pause = Math.min(LONGEST_PAUSE, 50 * 2 ** state.failures);
      state.failures += 1;
      setTimeout(() => !state.stopping && keep(slot), pause);
    });
    return worker;
  }

  const workers = () => Object.values(cluster.workers ?? {});
  function stop(signal) {
    if (state.stopping) return;
    state.stopping = true;
    for (const worker of workers()) worker.process.kill(signal);
    setTimeout(() => {
      tell('error', { message: 'What was under way took too long and was cut' });
      process.exit(1);
    }, STOP_WITHIN).unref();
    cluster.on('exit', () => workers().length === 0 && process.exit(0));
    if (workers().length === 0) process.exit(0);
  }
  for (const signal of SIGNALS) process.on(signal, stop);
  // npm passes a signal to a shell that dies of it and tells nobody: then our parent is another.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event)
    setInterval(() => process.ppid !== parent && stop('SIGTERM'), 500).unref();
  // A start that dies must not leave its workers behind.
  process.once('exit', () => {
    for (const worker of workers()) worker.process.kill('SIGKILL');
  });

  const listening = (worker) =>
    new Promise((done, fail) => {
      worker.once('listening', done);
      worker.once('exit', (code, signal) =>
        fail(new Error(`The server ended with ${code ?? signal} before it answered.`)),
      );
    });
  const slots = Array.from({ length: dev ? 1 : env.WEB_CONCURRENCY }, (_, i) => i + 1);
  await Promise.all(slots.map((slot) => listening(keep(slot))));
}
