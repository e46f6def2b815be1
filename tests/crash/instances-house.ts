// Servers as `npm start` makes them, each with a port and a folder of its own, one nginx before them, and a class.
import { readFileSync } from 'node:fs';
import { startNginx } from '../../scripts/nginx.mjs';
import { freePort } from '../../scripts/postgres.mjs';
import { root, run, typescript } from '../../scripts/step.mjs';
import { startServer } from '../setup/server';
import type { Settings } from './site';

export type Server = Awaited<ReturnType<typeof startServer>>;

const SERVERS = 2;
const ACCOUNT = { login: 'ada@example.org', secret: 'four herons by a lake' };
const BLOCK = /```nginx\n([\s\S]*?)```/;

/** The site of the operators' guide, but for its certificate, its log, and where it and the servers listen. */
function makeSite(port: number, servers: readonly string[]): string {
  const given = BLOCK.exec(readFileSync(`${root}/docs/operations.md`, 'utf8'))?.[1] ?? '';
  const lines = servers.map((server) => `    server 127.0.0.1:${server} fail_timeout=5s;`);
  return given
    .replace(/^ {4}server 127\.0\.0\.1:3000 fail_timeout=5s;.*$/m, lines.join('\n'))
    .replace(/^server \{\n {4}listen 80;[\s\S]*?^\}\n/m, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/^ {4}(ssl_certificate|error_log).*\n/gm, '');
}

async function seed(settings: Settings & Record<string, string>) {
  const tell = (file: string, ...args: string[]) =>
    run(process.execPath, typescript(file, ...args), { env: settings, quiet: true });
  const school = JSON.parse(await tell('tests/crash/seed.ts')) as {
    assignment: string;
    pupils: { id: string; cookie: string }[];
  };
  const { login, secret } = ACCOUNT;
  const cookie = await tell('tests/crash/instances-seed.ts', login, secret, school.assignment);
  return { ...school, teacher: { ...ACCOUNT, cookie } };
}

export async function openHouse({ DATA_DIR, DATABASE_URL }: Settings) {
  const port = await freePort();
  const BASE_URL = `http://localhost:${port}`;
  const shared = { DATABASE_URL, AUTH_SECRET: 'the same for all of these servers', BASE_URL };
  const places: { PORT: string; DATA_DIR: string }[] = [];
  for (let at = 0; at < SERVERS; at++)
    places.push({ PORT: String(await freePort()), DATA_DIR: `${DATA_DIR}/${at}` });
  const start = (place: (typeof places)[number]) =>
    startServer({ ...shared, ...place, WEB_CONCURRENCY: '2' }, { detached: true });

  const servers: Server[] = [];
  const killAll = () => {
    for (const { pid } of servers)
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {}
  };
  process.once('exit', killAll);
  // One after the other: the first of them migrates.
  for (const place of places) servers.push(await start(place));
  const site = makeSite(
    port,
    places.map(({ PORT }) => PORT),
  );
  const stopProxy = await startNginx(site, port);
  const [one = '', other = ''] = servers.map(({ url }) => url);
  return {
    servers,
    school: await seed({ ...shared, DATA_DIR }),
    sites: { one, other, proxy: BASE_URL },
    async restart(at: number) {
      servers[at] = await start(places[at] as (typeof places)[number]);
    },
    async close() {
      killAll();
      await Promise.all(servers.map(({ ended }) => ended));
      process.off('exit', killAll);
      await stopProxy();
    },
  };
}
