// Figures for Prometheus: each worker counts, the primary gathers and serves them on a port of their own, which is
// not the site's.
import { createServer } from 'node:http';
import client from 'prom-client';
import { Refusal } from '../scripts/step.mjs';

/** In seconds: an answer is quick below a tenth, and nobody waits longer than ten. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** For a worker. @returns what the door tells of each answered request */
export function countRequests() {
  client.collectDefaultMetrics();
  // Its making is what lets a worker answer the primary.
  new client.AggregatorRegistry();
  const seconds = new client.Histogram({
    name: 'vekha_request_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['route', 'method', 'status'],
    buckets: BUCKETS,
  });
  return ({ route, method, status, seconds: taken }) =>
    seconds.observe({ route, method, status }, taken);
}

/** For the primary. Resolves when the port is open. */
export function serveMetrics(port, host, workers) {
  const gathered = new client.AggregatorRegistry();
  const own = new client.Registry();
  new client.Counter({
    name: 'vekha_worker_restarts_total',
    help: 'Workers that ended by themselves and were started again',
    registers: [own],
    collect() {
      this.reset();
      this.inc(workers.restarts);
    },
  });
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end();
    try {
      const text = `${await gathered.clusterMetrics()}\n${await own.metrics()}`;
      response.writeHead(200, { 'Content-Type': gathered.contentType }).end(text);
    } catch {
      response.writeHead(503).end();
    }
  });
  return new Promise((done, fail) => {
    server.once('error', ({ code }) =>
      fail(
        new Refusal(`METRICS_PORT ${port} cannot be opened at ${host} (${code}). Choose another.`),
      ),
    );
    server.listen(port, host, () => done(server));
  });
}
