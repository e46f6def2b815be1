// What can stop a start, asked before any long work. Plain Node: it runs before anything is installed, so it
// reads the settings as they stand, and leaves a malformed one to the schema in lib/env.ts.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { resolve } from 'node:path';
import { Refusal, root } from './step.mjs';

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Refusal(
    `Vekha needs Node 20.19 or later; this is ${process.versions.node}. See nodejs.org.`,
  );
}

function requirePort(port, host) {
  const advice = {
    EADDRINUSE: `is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    EACCES: 'may not be opened by this user. Choose one above 1023: PORT=3000 npm start',
    EADDRNOTAVAIL: `cannot be opened at ${host}, which is not an address of this computer. Change HOST.`,
    ENOTFOUND: `cannot be opened at ${host}, which is not known here. Change HOST.`,
  };
  return new Promise((done, refuse) => {
    const server = createServer();
    server.once('error', ({ code }) =>
      refuse(new Refusal(`Port ${port} ${advice[code] ?? `cannot be opened (${code}).`}`)),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(done));
  });
}

function requireFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    const probe = `${folder}/.writable-${process.pid}`;
    writeFileSync(probe, '');
    rmSync(probe);
  } catch ({ code }) {
    throw new Refusal(
      `The data folder ${folder} cannot be written (${code}). Set DATA_DIR to a folder that this user may write.`,
    );
  }
}

function requireServer(url) {
  const { hostname, port } = new URL(url);
  const address = `${hostname}:${port || 5432}`;
  return new Promise((done, refuse) => {
    const socket = connect({ host: hostname, port: Number(port || 5432), timeout: 5000 });
    const give = () => {
      socket.destroy();
      refuse(
        new Refusal(
          `No database answers at ${address}. Start it, correct DATABASE_URL, or unset it to use SQLite.`,
        ),
      );
    };
    socket
      .once('connect', () => done(socket.destroy()))
      .once('error', give)
      .once('timeout', give);
  });
}

export async function preflight(settings) {
  const port = Number(settings.PORT || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536)
    await requirePort(port, settings.HOST || '0.0.0.0');
  requireFolder(resolve(root, settings.DATA_DIR || './data'));
  const url = settings.DATABASE_URL || '';
  // A server reached by a socket file has no host to knock at; the migration will tell.
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url) && !/[?&]host=/.test(url))
    await requireServer(url);
}
