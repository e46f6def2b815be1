// What a server costs the computer, as Linux tells it of the server's processes: a busy neighbour takes time from
// them, which spoils how many requests a second they answer, but not what they themselves spend on each.
import { readdirSync, readFileSync } from 'node:fs';

/** Of /proc, a second is so many ticks: sysconf(_SC_CLK_TCK), 100 on every Linux that Node runs on. */
const TICKS = 100;

/** The fields after the name, which may hold anything: state, parent, …; empty when the process is gone. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/** A process and all that it has started, itself first. */
export function familyOf(pid: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = all.map((name) => [Number(name), Number(statOf(Number(name))[1])] as const);
  const family = [pid];
  for (const member of family)
    family.push(...parents.flatMap(([child, parent]) => (parent === member ? [child] : [])));
  return family;
}

/** The milliseconds of processor that these have spent, for themselves and in the kernel. */
export const processorMs = (pids: readonly number[]): number =>
  pids
    .map((pid) => statOf(pid))
    .reduce((sum, stat) => sum + Number(stat[11] ?? 0) + Number(stat[12] ?? 0), 0) *
  (1000 / TICKS);

/** What a process holds in memory, in MB of 10⁶ bytes. */
export function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return (Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) * 1024) / 1e6;
}
