import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startServer } from '../setup/server';

// What keeps a process that answers small, with the whole of what `npm start` is. What it then holds: `npm run bench -- --memory`.

// A first start builds.
vi.setConfig({ testTimeout: 300_000 });

let stop = async () => {};
afterEach(() => stop());

/** How Linux sees the process that answers, when `node` has started the server with these. */
async function startWorker(args: readonly string[], settings: Record<string, string> = {}) {
  const command = [process.execPath, ...args, 'scripts/start.mjs'] as const;
  const server = await startServer(
    { DATA_DIR: process.env.DATA_DIR ?? '', WEB_CONCURRENCY: '1', ...settings },
    { command },
  );
  stop = server.stop;
  // Only now is everything loaded.
  expect((await fetch(`${server.url}/api/ready`)).status).toBe(200);
  const { stdout } = spawnSync('pgrep', ['-P', String(server.pid), '-f', 'worker.mjs']);
  const read = (name: string) => readFileSync(`/proc/${String(stdout).trim()}/${name}`, 'utf8');
  return {
    flags: read('cmdline')
      .split('\0')
      .filter((each) => each.startsWith('--')),
    arenas: /(?:^|\0)MALLOC_ARENA_MAX=(\d*)/.exec(read('environ'))?.[1],
    libraries: new Set(read('maps').match(/\/\S+\.node$/gm)),
  };
}

describe.runIf(process.platform === 'linux')('a process that answers', () => {
  it('lets its heap grow slowly, and holds no compiler', async () => {
    const { flags, arenas, libraries } = await startWorker([]);
    expect(flags).toEqual([expect.stringMatching(/^--heap-growing-percent=\d+$/)]);
    expect(arenas).toBe('2');
    expect([...libraries]).toEqual([expect.stringMatching(/better_sqlite3\.node$/)]);
    // Else it would overrule an operator's NODE_OPTIONS, which a command line always does.
    for (const flag of flags)
      expect(process.allowedNodeEnvironmentFlags.has(flag.replace(/=.*/, ''))).toBe(false);
  });

  it('obeys whoever runs it', async () => {
    const own = ['--heap-growing-percent=300', '--max-old-space-size=700'];
    const { flags, arenas } = await startWorker(own, { MALLOC_ARENA_MAX: '5' });
    expect(flags.slice(1)).toEqual(own);
    expect(arenas).toBe('5');
  });
});
