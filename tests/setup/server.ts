import { spawn } from 'node:child_process';
import { freePort } from '../../scripts/postgres.mjs';
import { root } from '../../scripts/step.mjs';

/** What `npm start` says and how it ends, under these settings. Ends it when it answers. */
export async function startOnce(settings: Record<string, string>) {
  const server = launch(settings);
  server.ready.then(() => server.stop()).catch(() => {});
  const code = await server.ended;
  return { code, said: server.said() };
}

type Way = {
  readonly command?: readonly [string, ...string[]];
  /** In a group of processes of its own, as a terminal has it. */
  readonly detached?: boolean;
};

/** A server of one's own, as `npm start` serves it: for what a restart must survive. */
export async function startServer(
  settings: { DATA_DIR: string } & Record<string, string>,
  way: Way = {},
) {
  const PORT = settings.PORT ?? String(await freePort());
  const { ready, ...server } = launch({ HOST: '127.0.0.1', ...settings, PORT }, way);
  await ready;
  return { url: `http://localhost:${PORT}`, ...server };
}

function launch(settings: Record<string, string>, { command, detached = false }: Way = {}) {
  const none = { DATABASE_URL: '', BASE_URL: '', AUTH_SECRET: '' };
  const [program, ...args] = command ?? [process.execPath, 'scripts/start.mjs'];
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...none, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached,
  });
  let said = '';
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const ready = new Promise<void>((done, refuse) => {
    const listen = (chunk: Buffer) => {
      said += chunk;
      if (said.includes('Vekha is at')) done();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    ended.then(() => refuse(new Error(`the server ended before it answered:\n${said}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { pid: child.pid as number, ended, ready, stop, said: () => said };
}
