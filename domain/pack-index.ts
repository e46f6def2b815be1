// A pack made ready for look-ups. Built once for each version of a pack; from then on every question is
// made from a handful of look-ups whose cost depends on how many facts speak of the same entities, not on
// how large the pack is. The truth of a statement is judged in `proof.ts`, over these tables.
import type { Entity } from './entity';
import { type Fact, type Pack, type Source, statusOf, timesOf } from './fact';
import { type FactKind, specOf } from './fact-kinds';
import { type Precision, precisionOf, type Time, yearOf } from './time';
import type { EntityKind, Role, Status } from './vocabulary';

export type PackIndex = {
  readonly pack: Pack;
  /** @throws for a slug that is not in the pack: references are checked on import. */
  readonly entity: (slug: string) => Entity;
  readonly fact: (slug: string) => Fact;
  readonly has: (slug: string) => boolean;
  readonly source: (slug: string) => Source;
  readonly status: (fact: Fact) => Status;
  /** The latest day that a source of the fact is good for. */
  readonly asOf: (fact: Fact) => Time;
  /** The entity itself and everything it is part of or a case of. */
  readonly lineage: (slug: string) => ReadonlySet<string>;
  readonly factsOfTopic: (topic: string) => readonly Fact[];
  /** Facts of a kind that name in this role the entity, or a part or case of it. */
  readonly naming: (kind: FactKind, role: Role, slug: string) => readonly Fact[];
  /** Entities that facts of a kind name in a role, all of them or those of one country. */
  readonly named: (kind: FactKind, role: Role, country?: string) => readonly string[];
  readonly entitiesOf: (kind: EntityKind, country?: string) => readonly string[];
  /** The offices that facts of any kind give a person, each once. */
  readonly officesOf: (person: string) => readonly string[];
  /** Times of the pack at exactly this precision, each once. */
  readonly timesAt: (precision: Precision) => readonly Time[];
  /** Facts with an undisputed time, which can stand as events, by the topic and by the year it begins in. */
  readonly eventsOfTopic: (topic: string) => readonly Fact[];
  readonly eventsOfYear: (year: number) => readonly Fact[];
  readonly events: readonly Fact[];
  /** The years that the pack's events begin in, from the first to the last; null without events. */
  readonly years: { readonly first: number; readonly last: number } | null;
};

/** Lists by key, with an empty list for a key that has none. */
function makeTable<T>() {
  const table = new Map<string, T[]>();
  return {
    add(key: string, item: T) {
      const list = table.get(key);
      if (list) list.push(item);
      else table.set(key, [item]);
    },
    get: (key: string): readonly T[] => table.get(key) ?? [],
  };
}

function found<T>(map: ReadonlyMap<string, T>, what: string) {
  return (slug: string): T => {
    const item = map.get(slug);
    if (item === undefined) throw new Error(`no ${what} "${slug}" in this pack`);
    return item;
  };
}

const bySlug = <T extends { readonly slug: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.slug, item]));

/** Reads a pack through once; linear in its size. */
export function indexPack(pack: Pack): PackIndex {
  const entities = bySlug(pack.entities);
  const entity = found(entities, 'entity');
  const source = found(bySlug(pack.sources), 'source');
  const facts = bySlug(pack.facts);

  const lineages = new Map<string, ReadonlySet<string>>();
  function lineage(slug: string): ReadonlySet<string> {
    const known = lineages.get(slug);
    if (known) return known;
    const all = new Set([slug]);
    for (const next of all) for (const wider of entity(next).broader) all.add(wider);
    lineages.set(slug, all);
    return all;
  }

  const topics = makeTable<Fact>();
  const naming = makeTable<Fact>();
  const named = makeTable<string>();
  const kinds = makeTable<string>();
  const offices = makeTable<string>();
  const times = makeTable<Time>();
  const topicEvents = makeTable<Fact>();
  const yearEvents = makeTable<Fact>();
  const events: Fact[] = [];
  let years = null as PackIndex['years'];
  const seen = new Set<string>();
  const once = (key: string) => !seen.has(key) && seen.add(key);
  const status = (fact: Fact) => statusOf(fact, specOf(fact.kind).open ?? false);

  for (const { slug, kind, country } of pack.entities) {
    kinds.add(kind, slug);
    if (country) kinds.add(`${kind} ${country}`, slug);
  }
  for (const fact of pack.facts) {
    topics.add(fact.topic, fact);
    for (const [role, slugs] of Object.entries(fact.roles)) {
      const lines = new Set<string>();
      for (const slug of slugs) {
        if (once(`named ${fact.kind} ${role} ${slug}`)) {
          const { country } = entity(slug);
          named.add(`${fact.kind} ${role}`, slug);
          if (country) named.add(`${fact.kind} ${role} ${country}`, slug);
        }
        for (const wider of lineage(slug)) lines.add(wider);
      }
      for (const slug of lines) naming.add(`${fact.kind} ${role} ${slug}`, fact);
    }
    for (const person of fact.roles.person ?? [])
      for (const office of fact.roles.office ?? [])
        if (once(`office ${person} ${office}`)) offices.add(person, office);
    for (const time of timesOf(fact)) {
      if (once(`time ${time}`)) times.add(precisionOf(time), time);
    }
    const best = timesOf(fact)[0];
    const year = best === undefined ? null : yearOf(best);
    if (year === null || status(fact) === 'disputed') continue;
    years = {
      first: Math.min(year, years?.first ?? year),
      last: Math.max(year, years?.last ?? year),
    };
    events.push(fact);
    topicEvents.add(fact.topic, fact);
    yearEvents.add(String(year), fact);
  }

  return {
    pack,
    entity,
    source,
    fact: found(facts, 'fact'),
    has: (slug) => facts.has(slug),
    status,
    asOf: (fact) =>
      fact.claims
        .map((claim) => source(claim.source).asOf)
        .sort()
        .at(-1) ?? '',
    lineage,
    factsOfTopic: topics.get,
    naming: (kind, role, slug) => naming.get(`${kind} ${role} ${slug}`),
    named: (kind, role, country) => named.get([kind, role, country ?? []].flat().join(' ')),
    entitiesOf: (kind, country) => kinds.get(country ? `${kind} ${country}` : kind),
    officesOf: offices.get,
    timesAt: times.get,
    eventsOfTopic: topicEvents.get,
    eventsOfYear: (year) => yearEvents.get(String(year)),
    events,
    years,
  };
}
