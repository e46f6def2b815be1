// Figures that may be compared: things are measured in turn, round after round, so that whatever else the
// machine does falls on all of them alike, and the median of the rounds is told.

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value that `share` of the others, from 0 to 1, do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Measures each in turn, `rounds` times; every other round in the other order, so that none is always first. */
export async function interleave<Name extends string, Figure>(
  rounds: number,
  measured: Readonly<Record<Name, () => Figure | Promise<Figure>>>,
): Promise<Record<Name, Figure[]>> {
  const names = Object.keys(measured) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Figure[]
  >;
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? [...names].reverse() : names)
      figures[name].push(await measured[name]());
  return figures;
}

/** The ratio of two figures of the same round, for each round; its median is steadier than that of medians. */
export const ratios = (above: readonly number[], below: readonly number[]): number[] =>
  above.map((value, round) => value / (below[round] ?? Number.NaN));

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
