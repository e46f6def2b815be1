// The site as `npm start` serves it, in a group of processes of its own, so that it can be killed whole or in part.
import { readdirSync, readFileSync } from 'node:fs';
import { startServer } from '../setup/server';

export type Settings = { readonly DATA_DIR: string; readonly DATABASE_URL: string };

export type Site = {
  readonly url: string;
  /** One of the processes that answer. */
  readonly killWorker: (chance: number) => void;
  readonly killAll: () => Promise<void>;
};

/** The processes of the site that answer requests, as Linux tells of them. */
function workersOf(primary: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      // After the name, which may hold anything, come the state and the parent.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      const answers = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('server/worker.mjs');
      return parent === primary && answers;
    } catch {
      return false;
    }
  });
}

export async function startSite(settings: Settings, port: number): Promise<Site> {
  const own = { ...settings, WEB_CONCURRENCY: '2', PORT: String(port) };
  const { url, pid, ended } = await startServer(own, { detached: true });
  const killGroup = () => {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {}
  };
  process.once('exit', killGroup);
  return {
    url,
    killWorker(chance) {
      const workers = workersOf(pid);
      const worker = workers[Math.floor(chance * workers.length)];
      if (worker === undefined) throw new Error('no process answers');
      process.kill(worker, 'SIGKILL');
    },
    async killAll() {
      killGroup();
      await ended;
      process.off('exit', killGroup);
    },
  };
}
