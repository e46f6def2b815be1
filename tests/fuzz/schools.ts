// The process that makes schools, one whenever it is asked.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root, typescript } from '../../scripts/step.mjs';
import type { Settings } from '../crash/site';
import type { Seeded } from './seed';

export async function openSchools(settings: Settings) {
  const child = spawn(process.execPath, typescript('tests/fuzz/seed.ts'), {
    cwd: root,
    env: { ...process.env, BASE_URL: '', AUTH_SECRET: '', ...settings },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGTERM'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async next(): Promise<Seeded> {
      child.stdin.write('\n');
      const { value, done } = await lines.next();
      if (done) throw new Error('no school could be made');
      return JSON.parse(value);
    },
    close: () => child.stdin.end(),
  };
}

export type Schools = Awaited<ReturnType<typeof openSchools>>;
