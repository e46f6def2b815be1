// Wrong answers worth thinking about. Candidates come in order of how plausible they are - values that the
// pack itself holds in the same slot, then things of the same kind and country, then near values - and each
// is taken only when `proof.ts` can say why it is false.
import { type Fact, timesOf } from './fact';
import { type Slot, specOf } from './fact-kinds';
import type { PackIndex } from './pack-index';
import { judge, neighbours, type SlotValue, type Statement, withSlot } from './proof';
import type { Proof } from './question';
import { drawFrom, type Random } from './random';
import {
  coarsen,
  compatible,
  endsOf,
  makePoint,
  type Precision,
  parseAnnual,
  parsePoint,
  precisionOf,
  spanOf,
  type Time,
  yearOf,
} from './time';
import type { Role } from './vocabulary';

export type Distractor = { readonly value: SlotValue; readonly proof: Proof };

/** How many candidates are looked at before giving up; it bounds the work whatever the pack's size. */
const MOST_TRIED = 80;
/** Near values tried before the rest of the pack's own: where they cannot be proved, others like them cannot. */
const NEAR_TRIED = 24;

type Judging = {
  /** Truth by this source alone. */
  readonly source?: string | undefined;
  /** What a value would make of the statement, if it is not only the value that changes; null for nothing fit to say. */
  readonly put?: (value: SlotValue) => Statement | null;
};

/**
 * Up to `wanted` values of the slot that are proved false, the most plausible first. Of times and counts a number drawn
 * beforehand is to lie below the key, as far as the pack bears it out: were they near values alone, the key would mostly
 * stand in the middle, and could be guessed by that.
 */
export function findDistractors(
  index: PackIndex,
  said: Statement,
  slot: Slot,
  wanted: number,
  random: Random,
  { source, put = (value) => withSlot(said, slot, value) }: Judging = {},
): Distractor[] {
  const below = random.below(wanted + 1);
  const room = { below, above: wanted - below };
  const found: Distractor[] = [];
  const spare: Distractor[] = [];
  const seen = new Set<string>();
  let tried = 0;
  for (const value of candidates(index, said, slot, random)) {
    if (found.length === wanted || tried++ === MOST_TRIED) break;
    const name = nameOf(index, value);
    if (seen.has(name)) continue;
    seen.add(name);
    const statement = put(value);
    const verdict = statement && judge(index, statement, source);
    if (verdict?.truth !== 'false') continue;
    const side = sideOf(said, value);
    const fits = side === null || room[side]-- > 0;
    (fits ? found : spare).push({ value, proof: verdict.proof });
  }
  return found.concat(spare).slice(0, wanted);
}

/** Where a value lies beside the key's; null where there is no order. */
function sideOf({ time = '', count = 0 }: Statement, value: SlotValue): 'below' | 'above' | null {
  if (typeof value === 'number') return value < count ? 'below' : 'above';
  if (typeof value === 'string') return isEarlier(value, time) ? 'below' : 'above';
  return null;
}

/** By their first days; days of any year by their place in it. */
const isEarlier = (time: Time, than: Time) =>
  parseAnnual(than) ? time < than : spanOf(time).from < spanOf(than).from;

/** Two values that would read alike are one, whatever their slugs. */
const nameOf = (index: PackIndex, value: SlotValue): string =>
  typeof value === 'object'
    ? value.map((slug) => index.entity(slug).names.en.name).join()
    : String(value);

function candidates(
  index: PackIndex,
  said: Statement,
  slot: Slot,
  random: Random,
): Generator<SlotValue> {
  if (slot === 'time') return timeCandidates(index, said, random);
  if (slot === 'count') return countCandidates(said.count as number, random);
  return entityCandidates(index, said, slot, random);
}

function* entityCandidates(index: PackIndex, said: Statement, role: Role, random: Random) {
  const slugs = said.roles[role] ?? [];
  const key = slugs[0];
  if (!key || slugs.length !== 1) return;
  for (const rival of random.shuffle(said.rivals?.[role] ?? [])) yield [rival];
  const { kind, country, sort, names } = index.entity(key);
  const alike = (slug: string) => {
    const other = index.entity(slug);
    return (
      !Object.values(said.roles).some((taken) => taken.includes(slug)) &&
      other.sort === sort &&
      // A person's name tells the country, and the country would tell the office.
      (role !== 'office' || other.country === country) &&
      (role !== 'level' || (!!other.names.en.plural && !!names.en.plural))
    );
  };
  const tiers = [index.named(said.kind, role), index.entitiesOf(kind)];
  if (country)
    tiers.unshift(index.named(said.kind, role, country), index.entitiesOf(kind, country));
  // Beside a prime minister another one is worth more thought than an ambassador.
  const offices = index.officesOf(key);
  const isPeer = (slug: string) => index.officesOf(slug).some((each) => offices.includes(each));
  const peers = offices.length > 0 ? tiers.slice(0, 2) : [];
  for (const tier of peers)
    for (const slug of drawFrom(tier, random, NEAR_TRIED))
      if (isPeer(slug) && alike(slug)) yield [slug];
  for (const tier of tiers)
    for (const slug of drawFrom(tier, random, MOST_TRIED)) if (alike(slug)) yield [slug];
}

/** Other times of the pack within this many years of the key come before near values. */
const NEAR_YEARS = 12;

function* timeCandidates(index: PackIndex, said: Statement, random: Random) {
  const { time: key = '', asOf } = said;
  const latest = asOf ? spanOf(asOf).to : Number.POSITIVE_INFINITY;
  const ends = (time: Time) => endsOf(time)[0].length;
  const apart = (time: Time) =>
    !compatible(time, key) && spanOf(time).to <= latest && ends(time) === ends(key);
  const { first: earliest = 0, last = 9999 } = index.years ?? {};
  const inPeriod = (time: Time) => {
    const year = yearOf(time);
    return year === null || (year >= earliest && year <= last);
  };
  const precision = precisionOf(key);
  const from = spanOf(key).from;
  const held = [...drawFrom(index.timesAt(precisionOf(key)), random, MOST_TRIED)].filter(apart);
  const close = (time: Time) => Math.abs(spanOf(time).from - from) <= NEAR_YEARS * 366;
  // Where only facts about the same people tell what is false, their times must not be crowded out.
  const like = [...drawFrom(neighbours(index, said), random, NEAR_TRIED)].flatMap((fact) =>
    timesOf(fact).map((time) => (isPoint(precision) ? coarsen(time, precision) : time)),
  );
  yield* like.filter((time) => precisionOf(time) === precision && apart(time));
  yield* held.filter(close).slice(0, 2);
  const near = parseAnnual(key) ? nearDays(key) : nearTimes(key);
  const likely = near.filter((time) => apart(time) && inPeriod(time));
  yield* drawFrom(likely, random, NEAR_TRIED);
  yield* held;
  yield* drawFrom(near.filter(apart), random);
}

const isPoint = (precision: Precision): precision is 'year' | 'month' | 'day' =>
  precision !== 'range' && precision !== 'annual';

/** The same time moved by some years, months or days, the moved ends keeping their distance. */
function nearTimes(key: Time): Time[] {
  const [first] = endsOf(key);
  const { month, day } = parsePoint(first) ?? {};
  const shifts: [number, number, number][] = [];
  for (let years = -5; years <= 5; years++) {
    if (month === undefined) shifts.push([years, 0, 0]);
    else for (const months of [-4, -3, -1, 0, 2, 3, 5]) shifts.push([years, months, 0]);
    if (day !== undefined) for (const by of [-9, -4, 3, 6]) shifts.push([years, 0, by]);
  }
  return shifts.flatMap(([years, months, by]) => {
    const moved = endsOf(key).map((end) => shift(end, years, months, by));
    const [from, to] = moved;
    return from && to ? [key.includes('/') ? `${from}/${to}` : from] : [];
  });
}

function shift(point: Time, years: number, months: number, days: number): Time | null {
  const parts = parsePoint(point);
  if (!parts) return null;
  const { month, day } = parts;
  if (month === undefined) return makePoint({ year: parts.year + years });
  const moved = parts.year * 12 + (month - 1) + years * 12 + months;
  const text = makePoint({
    year: Math.floor(moved / 12),
    month: (moved % 12) + 1,
    ...(day !== undefined && { day: day + days }),
  });
  return parsePoint(text) ? text : null;
}

function nearDays(key: Time): Time[] {
  const { month, day } = parseAnnual(key) ?? { month: 1, day: 1 };
  return [-4, -3, -2, -1, 0, 1, 2, 3].flatMap((months) =>
    [-8, -6, 0, 1, 2].flatMap((days) => {
      const text = `--${makePoint({ year: 2000, month: ((month + months + 11) % 12) + 1, day: Math.max(1, day + days) }).slice(5)}`;
      return parseAnnual(text) ? [text] : [];
    }),
  );
}

/**
 * Counts about as large: one or two off a small one, or a few; up to two fifths off a large one, and as round as it is,
 * so that no last digits give it away.
 */
function* countCandidates(key: number, random: Random) {
  if (key < 20) {
    yield* random.shuffle([key - 2, key - 1, key + 1, key + 2].filter((n) => n > 0));
    yield* [key + 3, key + 4, key - 3, key + 5, key + 6].filter((n) => n > 0);
    return;
  }
  const grain = 10 ** (/0*$/.exec(String(key))?.[0].length ?? 0);
  for (let tries = 0; tries < MOST_TRIED; tries++) {
    const off = Math.round((key * (0.04 + 0.36 * random.next())) / grain) * grain;
    const near = random.below(2) === 0 ? key - off : key + off;
    if (near > 0 && String(near).length === String(key).length) yield near;
  }
}

/** A single answer is only asked where at least this many proved distractors stand beside the key. */
export const FEWEST_DISTRACTORS = 2;

/** True where the kind of fact can be asked for the slot and holds something in it. */
export const canAsk = (fact: Fact, slot: Slot): boolean =>
  specOf(fact.kind).asks.includes(slot) &&
  (slot === 'time' || slot === 'count'
    ? fact.claims.some((claim) => claim[slot] !== undefined)
    : fact.roles[slot]?.length === 1);
