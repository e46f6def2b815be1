// What came of it, for people.
import type { Made } from './requests';

export type Fault = {
  readonly what: string;
  readonly target: string;
  readonly number: number;
  readonly log?: string | undefined;
};
/** `alone`: the median of three repeats with nothing beside them. In milliseconds. */
export type Slow = {
  readonly ms: number;
  readonly target: string;
  readonly number: number;
  readonly made: Made;
  alone?: number;
};

export type Outcome = {
  readonly database: string;
  readonly kinds: Map<string, number>;
  readonly targets: Map<string, number>;
  readonly statuses: Map<string, number>;
  readonly faults: Fault[];
  readonly slow: Slow[];
  /** MiB of each process that answers, each thousand requests. */
  readonly memory: number[][];
};

const SHOWN = 40;

const list = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

/** Where the program was when it failed, which tells one fault from another better than what was asked. */
const placeOf = (log: string) => JSON.stringify(JSON.parse(log).error?.at?.slice(0, 2) ?? '');

/** Of faults that look alike, the first, and how many there are. */
function unique(faults: readonly Fault[]) {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = `${fault.what} ${fault.log ? placeOf(fault.log) : fault.target}`;
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

const frames = (log: string | undefined) => (log ? `\n      ${log.slice(0, 700)}` : '');

/** MiB for each thousand requests, by the line through the second half of the run. */
function slopeOf(memory: readonly number[][]): number {
  const half = memory
    .slice(memory.length >> 1)
    .map((each) => each.reduce((a, b) => a + b, 0) / each.length);
  const middle = (half.length - 1) / 2;
  const mean = half.reduce((a, b) => a + b, 0) / half.length;
  const above = half.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const below = half.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return below === 0 ? 0 : above / below;
}

export function report({
  database,
  kinds,
  targets,
  statuses,
  faults,
  slow,
  memory,
}: Outcome): string {
  const groups = unique(faults);
  const total = [...kinds.values()].reduce((a, b) => a + b, 0);
  const failed = [...statuses]
    .filter(([status]) => Number(status) >= 500)
    .reduce((sum, [, count]) => sum + count, 0);
  return [
    `\n${database}: ${total} requests at ${targets.size} targets; ${list(kinds)}`,
    `  answers: ${list(statuses)}; 5xx ${failed}`,
    ...slow
      .slice(0, 5)
      .map(
        ({ ms, target, number, alone }) =>
          `  slowest: ${Math.round(ms)} ms${alone === undefined ? '' : `, alone ${Math.round(alone)} ms`}, ${target} (--only ${number})`,
      ),
    `  memory, MiB a process: ${memory[0]?.join(' and ') ?? '?'} after the first thousand, ${memory.at(-1)?.join(' and ') ?? '?'} at the end; ${slopeOf(memory).toFixed(1)} for each thousand in the second half`,
    `  faults: ${faults.length}${faults.length === 0 ? '' : `, of ${groups.length} sorts`}`,
    ...groups
      .slice(0, SHOWN)
      .map(([first, ...more]) =>
        first
          ? `    ${first.what}: ${first.target} (--only ${first.number}${more.length > 0 ? `, and ${more.length} more` : ''})${frames(first.log)}`
          : '',
      ),
  ].join('\n');
}
