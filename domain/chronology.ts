// The facts of a pack laid along time: by the year they begin in, each at the most exact time that some
// source gives. A disputed fact stands where its most exact claim puts it.
import { type Fact, timesOf } from './fact';
import type { PackIndex } from './pack-index';
import { spanOf, type Time, yearOf } from './time';

export type Dated = { readonly fact: Fact; readonly time: Time };
export type YearOfFacts = { readonly year: number; readonly facts: readonly Dated[] };

const earlier = (a: Dated, b: Dated) => {
  const x = spanOf(a.time);
  const y = spanOf(b.time);
  // Of two that begin together, the less exact one stands first: "1994", then "January 1994".
  return x.from - y.from || y.to - x.to || (a.fact.slug < b.fact.slug ? -1 : 1);
};

/** Facts by the year they begin in; those without a year, or of a day in every year, are left out. */
export function chronologyOf({ pack }: Pick<PackIndex, 'pack'>): YearOfFacts[] {
  const years = new Map<number, Dated[]>();
  for (const fact of pack.facts) {
    const time = timesOf(fact)[0];
    const year = time === undefined ? null : yearOf(time);
    if (time === undefined || year === null) continue;
    years.set(year, [...(years.get(year) ?? []), { fact, time }]);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, facts]) => ({ year, facts: facts.sort(earlier) }));
}
