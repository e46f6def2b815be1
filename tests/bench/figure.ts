// What a measurement tells: figures of one shape, each beside its floor where it has one.
import { median, ratios } from './measure';

/** Of the first three more is better, of all others less. */
export type Unit =
  | 'requests/s'
  | 'sets/s'
  | 'points of 100'
  | 'ms'
  | 'ms, median'
  | 'ms, p95'
  | 'ms, longest'
  | 'ms of processor'
  | 'bytes'
  | 'requests'
  | 'errors'
  | 'shift'
  | 'MB';

export type Target = { readonly of: 'real' | 'ratio'; readonly bound: number };

export type Figure = {
  readonly database: string;
  readonly name: string;
  readonly unit: Unit;
  readonly real: number;
  readonly floor: number | null;
  /** The real one's to the floor's. */
  readonly ratio: number | null;
  readonly target: Target | null;
};

export type Told = Omit<Figure, 'database'>;

export const moreIsBetter = (unit: Unit): boolean =>
  unit === 'requests/s' || unit === 'sets/s' || unit === 'points of 100';

/** Is `value` no worse than `bound`? */
export const holds = (unit: Unit, value: number, bound: number): boolean =>
  moreIsBetter(unit) ? value >= bound : value <= bound;

export function isMet({ unit, target, ...figure }: Figure): boolean | null {
  const value = target && figure[target.of];
  return target && value !== null ? holds(unit, value, target.bound) : null;
}

export const ratioOf = (bound: number): Target => ({ of: 'ratio', bound });
export const realOf = (bound: number): Target => ({ of: 'real', bound });

/** Null where nothing is divided by nothing, as no errors by no errors. */
function ratioOfRounds(real: readonly number[], floor: readonly number[]) {
  const ratio = median(ratios(real, floor));
  return Number.isFinite(ratio) ? ratio : null;
}

/** The medians of rounds; the ratio is the median of those within each round, which is steadier than that of medians. */
export function compare(
  name: string,
  unit: Unit,
  real: readonly number[],
  floor: readonly number[] | null,
  target: Target | null = null,
): Told {
  return {
    name,
    unit,
    real: median(real),
    floor: floor && median(floor),
    ratio: floor && ratioOfRounds(real, floor),
    target,
  };
}
