// Keeps so many workers, each a process of its own on the same port: one more for each core of the computer. A worker
// that dies is replaced; a signal to this process stops them all, each after what it has under way.
import cluster from 'node:cluster';
import { root, SIGNALS } from '../scripts/step.mjs';

/** In milliseconds: to end what is under way, and between tries to start a worker that dies at once. */
const STOP_WITHIN = 15_000;
const LONGEST_PAUSE = 5000;

/** @returns resolves once every worker answers. The process then lives as long as they do. */
export async function serve(env, { dev }) {
  const state = { stopping: false, restarts: 0, failures: 0 };
  cluster.setupPrimary({ exec: `${root}/server/worker.mjs`, args: [], cwd: root });

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
      WORKER: String(slot),
    });

  /** Starts a worker again whenever it ends by itself, after a pause that grows while none comes up. */
  function keep(slot) {
    const worker = start(slot);
    worker.once('listening', () => {
      state.failures = 0;
    });
    worker.once('exit', () => {
      if (state.stopping) return;
      state.restarts += 1;
      const pause = Math.min(LONGEST_PAUSE, 50 * 2 ** state.failures);
      state.failures += 1;
      setTimeout(() => !state.stopping && keep(slot), pause);
    });
    return worker;
  }

  const workers = () => Object.values(cluster.workers ?? {});
  function stop() {
    if (state.stopping) return;
    state.stopping = true;
    for (const worker of workers()) worker.process.kill('SIGTERM');
    setTimeout(() => process.exit(0), STOP_WITHIN).unref();
    cluster.on('exit', () => workers().length === 0 && process.exit(0));
    if (workers().length === 0) process.exit(0);
  }
  for (const signal of SIGNALS) process.on(signal, stop);
  // npm passes a signal to a shell that dies of it and tells nobody: then our parent is another.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event)
    setInterval(() => process.ppid !== parent && stop(), 500).unref();
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
  if (env.METRICS_PORT) {
    const { serveMetrics } = await import('./metrics.mjs');
    await serveMetrics(env.METRICS_PORT, env.METRICS_HOST, state);
  }
}
