// One process that answers: an HTTP server with the door before Next. The primary says when to stop.
import { createServer } from 'node:http';
import next from 'next';
import { root, SIGNALS } from '../scripts/step.mjs';
import { makeDoor } from './door.mjs';
import { captureConsole } from './log.mjs';
import { countRequests } from './metrics.mjs';
import { makeRouteOf } from './route.mjs';

/** In milliseconds. A proxy keeps its connections for a minute: ours must outlive them, or a request meets a closed door. */
const KEEP_ALIVE = 75_000;
const HEADERS_WITHIN = 15_000;
const REQUEST_WITHIN = 60_000;
/** Nothing read or written for so long: nobody is there. Live streams give a sign of life far more often. */
const LONGEST_SILENCE = 120_000;
/** For so long a server that is to stop still listens and says so, that whoever shares the load asks another. */
const SAY_SO_FOR = 2000;
/** For so long after that whoever has connected may still ask: browsers connect before they know what for. */
const ASK_WITHIN = 5000;

const { HOST, PORT, BASE_URL, METRICS_PORT, NODE_ENV } = process.env;
const dev = NODE_ENV !== 'production';
const state = { draining: false };

if (!dev) captureConsole();
const server = createServer({
  keepAliveTimeout: KEEP_ALIVE,
  headersTimeout: HEADERS_WITHIN,
  requestTimeout: REQUEST_WITHIN,
});
server.timeout = LONGEST_SILENCE;

/** Connections on which nothing is asked. */
const silent = new Set();
const isSilent = (socket) => {
  if (!socket.destroyed) silent.add(socket);
};
server.on('connection', (socket) => {
  isSilent(socket);
  socket.once('close', () => silent.delete(socket));
});
server.on('request', ({ socket }, response) => {
  silent.delete(socket);
  response.once('close', () => isSilent(socket));
});

/**
 * Pages are asked for elsewhere from now on, what changes something is still taken; then no more connections, what is
 * under way ends, and the process with it. lib/watch.ts ends live streams on the same signal.
 */
function drain(signal) {
  if (state.draining) return;
  state.draining = true;
  setTimeout(leave, signal === 'SIGINT' || dev ? 0 : SAY_SO_FOR);
}

function leave() {
  server.close(() => process.exit(0));
  // A connection that has become idle would wait for its next request.
  setInterval(() => server.closeIdleConnections(), 50).unref();
  // To Node one is not idle that has never asked, or has not ended its question.
  setTimeout(() => {
    for (const socket of silent) socket.destroy();
  }, ASK_WITHIN).unref();
}
for (const signal of SIGNALS) process.on(signal, drain);

// Next listens to this one for other protocols, past the door: its own in development, else none that anybody reaches.
const httpServer = dev ? server : createServer();
const site = next({ dev, dir: root, hostname: HOST, port: Number(PORT), httpServer });
await site.prepare();
const door = makeDoor(
  {
    baseUrl: BASE_URL,
    isDevelopment: dev,
    routeOf: makeRouteOf(`${root}/.next`),
    observe: METRICS_PORT ? countRequests() : () => {},
    state,
  },
  site.getRequestHandler(),
);
server.on('request', door);
server.listen(Number(PORT), HOST);
