// A real PostgreSQL for the tests: the one of TEST_POSTGRES_URL, or a private cluster in a temporary folder.
import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aptInstall } from './apt.mjs';
import { Refusal, run } from './step.mjs';

/** The folder of a PostgreSQL that can make a cluster: distributions keep it out of PATH. */
function findBin() {
  const versions = (folder, bin) =>
    existsSync(folder)
      ? readdirSync(folder)
          .sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))
          .map((version) => join(folder, version, bin))
      : [];
  const folders = [
    ...versions('/usr/lib/postgresql', 'bin'),
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/pgsql/bin',
    '/opt/homebrew/opt/postgresql/bin',
    '/usr/local/opt/postgresql/bin',
    '/Applications/Postgres.app/Contents/Versions/latest/bin',
  ];
  return folders.find(
    (dir) => existsSync(join(dir, 'initdb')) && existsSync(join(dir, 'postgres')),
  );
}

/** PostgreSQL refuses to run as root: as its own user then, or as nobody. */
function findUser() {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line = ['postgres:', 'nobody:'].map((name) => users.find((user) => user.startsWith(name)));
  const [, , uid, gid] = (line.find(Boolean) ?? '').split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

export const freePort = () =>
  new Promise((done, refuse) => {
    const server = createServer();
    server.once('error', refuse);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

export const listens = (port) =>
  new Promise((done) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('close', () => socket.destroy());
  });

/**
 * @param durable waits for the disk, as a school's own does
 * @returns the address of a server where databases may be made, and how to stop it
 */
export async function startPostgres({ durable = false } = {}) {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) return { url: given, stop: async () => {} };
  if (!findBin()) await aptInstall('postgresql');
  const bin = findBin();
  if (!bin) {
    throw new Refusal('No PostgreSQL is here. Install one, or set TEST_POSTGRES_URL to a server.');
  }
  const user = findUser();
  const folder = mkdtempSync(join(tmpdir(), 'vekha-postgres-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const asked = [
    '-D',
    data,
    '-U',
    'vekha',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-locale',
    '--no-sync',
  ];
  await run(join(bin, 'initdb'), asked, { ...user, cwd: folder, quiet: true });
  const port = await freePort();
  // Nothing here outlives the test, so nothing waits for the disk.
  const speed = durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const where = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
  const flags = [...speed, ...where, 'max_connections=200'].flatMap((option) => ['-c', option]);
  const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-4000);
  });
  const ended = new Promise((done) => child.once('close', done));
  const clean = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', clean);
  for (let tries = 0; !(await listens(port)); tries++) {
    if (tries > 300 || child.exitCode !== null)
      throw new Error(`PostgreSQL did not start:\n${said}`);
    await sleep(100);
  }
  return {
    url: `postgresql://vekha@127.0.0.1:${port}/postgres`,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      process.off('exit', clean);
      clean();
    },
  };
}
