// A made-up pack of any size. Countries stand in a ring and each deals with the next one, so that a pack
// grows by more countries, people and documents while each of them is spoken of by as many facts as before:
// what a larger fact base is like. The share of each kind of fact follows the built-in pack.
import type { Entity, Names } from '../../domain/entity';
import type { Claim, Fact, Pack, Source } from '../../domain/fact';
import type { FactKind } from '../../domain/fact-kinds';
import { makeRandom, type Random } from '../../domain/random';
import { coarsen, type Time } from '../../domain/time';
import type { EntityKind } from '../../domain/vocabulary';

const FACTS_OF_A_COUNTRY = 50;
const AS_OF = '2020-01-01';
const FIRST_YEAR = 1990;
const YEARS = 30;
const OFFICES = ['head', 'minister', 'speaker'] as const;

const both = (text: string) => ({ en: text, ru: text });

const namesOf = (name: string): Names => ({
  en: { name, plural: `${name}s` },
  ru: { nom: name, gen: name, dat: name, acc: name, ins: name, pre: name, gender: 'm' },
});

const makeEntity = (kind: EntityKind, slug: string, more: Partial<Entity> = {}): Entity => ({
  slug,
  kind,
  names: namesOf(slug),
  accepts: { en: [], ru: [] },
  former: [],
  broader: [],
  solo: false,
  ...more,
});

const source = (slug: string): Source => ({
  slug,
  title: both(slug),
  language: 'en',
  asOf: AS_OF,
  asOfReason: both('made up'),
  dates: [],
  paragraphs: [],
});

const several = (count: number, name: string) =>
  Array.from({ length: count }, (_, number) => `${name}-${number}`);

/** What there is in one country; the offices are named by OFFICES. */
function namesIn(country: string) {
  return {
    offices: OFFICES.map((office) => `${office}-${country}`),
    people: several(9, `person-${country}`),
    cities: several(4, `city-${country}`),
    regions: several(2, `region-${country}`),
    organisations: several(4, `organisation-${country}`),
    documents: several(4, `document-${country}`),
    events: several(2, `event-${country}`),
    awards: several(2, `award-${country}`),
  };
}

function entitiesIn(country: string): Entity[] {
  const own = namesIn(country);
  const all = (kind: EntityKind, slugs: readonly string[], more: Partial<Entity> = {}) =>
    slugs.map((slug) => makeEntity(kind, slug, { country, ...more }));
  return [
    makeEntity('country', country),
    ...all('office', own.offices, { solo: true }),
    ...all('person', own.people),
    ...all('place', own.cities, { sort: 'city', broader: own.regions.slice(0, 1) }),
    ...all('place', own.regions, { sort: 'region' }),
    ...all('organisation', own.organisations),
    ...all('document', own.documents),
    ...all('event', own.events),
    ...all('award', own.awards),
  ];
}

/** Facts of a country and its dealings with the next one. */
function factsOf(country: string, next: string, random: Random): Fact[] {
  const own = namesIn(country);
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)] as T;
  const two = (n: number) => String(n).padStart(2, '0');
  const day = (year = FIRST_YEAR + random.below(YEARS)): Time =>
    `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  const claim = (from: string, more: Partial<Claim> = {}): Claim => ({
    source: from,
    paragraph: 1,
    statement: 1,
    ...more,
  });
  /** One source, or two of which one is less exact; one time in twenty they are at odds. */
  const dated = (exact: Time): Claim[] => {
    const rough = (time: Time) => coarsen(time, pick(['year', 'month', 'day'] as const));
    const claims = [claim('one', { time: rough(exact) })];
    if (random.below(3) === 0) claims.push(claim('two', { time: rough(exact) }));
    else if (random.below(20) === 0) claims.push(claim('two', { time: rough(day()) }));
    return claims;
  };

  const facts: Fact[] = [];
  const tell = (kind: FactKind, roles: Record<string, string | string[]>, claims?: Claim[]) => {
    const lists = Object.entries(roles).map(([role, slugs]) => [role, [slugs].flat()]);
    facts.push({
      slug: `${kind}-${country}-${facts.length}`,
      kind,
      topic: `topic-${kind}`,
      roles: Object.fromEntries(lists),
      claims: claims ?? [claim('one')],
    });
  };

  const [city = '', ...cities] = own.cities;
  tell('recognition', { actor: country, counterpart: next }, dated(day(FIRST_YEAR)));
  tell('relations', { actor: [country, next] }, dated(day(FIRST_YEAR + 1)));
  tell('embassy-opening', { actor: next, host: country, place: city }, dated(day(FIRST_YEAR + 2)));
  tell('embassy-move', { actor: next, host: country, place: cities[0] ?? '' }, dated(day(2010)));
  own.offices.forEach((office, rank) => {
    const [holder = '', ...others] = own.people.slice(rank * 3, rank * 3 + 3);
    tell('tenure', { office, person: holder }, dated(day(2015)));
    const years = random.shuffle(Array.from({ length: YEARS }, (_, year) => FIRST_YEAR + year));
    const visits = years.slice(0, 3 + random.below(3));
    for (const year of visits) {
      const visit = { office, actor: country, host: next };
      const person = year < 2015 ? pick(others) : holder;
      tell('visit', random.below(2) ? { ...visit, person } : visit, dated(day(year)));
    }
    const counted = claim('one', { count: visits.length });
    const recount = claim('two', { count: visits.length + 1 });
    const claims = random.below(4) ? [counted] : [counted, recount];
    tell('visit-count', { office, actor: country, host: next }, claims);
    tell('delegation', { office, person: holder, actor: country, host: next }, dated(day()));
  });
  for (const award of own.awards)
    tell('award', { award, person: pick(own.people), actor: country }, dated(day()));
  for (const organisation of own.organisations) tell('founding', { organisation }, dated(day()));
  for (const document of own.documents) {
    tell('signing', { document, actor: [country, next], place: pick(own.cities) }, dated(day()));
    const by = { person: pick(own.people), office: pick(own.offices) };
    tell('signature', { document, actor: country, ...by });
  }
  for (const event of own.events)
    tell('first-meeting', { event, place: pick(own.cities), actor: country }, dated(day()));
  for (const place of cities) tell('location', { place, region: pick(own.regions) });
  while (facts.length < FACTS_OF_A_COUNTRY) {
    const roles = { place: pick(own.cities), group: `${pick(own.organisations)}` };
    tell('internees', roles, [claim('one', { count: 10 + random.below(300) })]);
  }
  return facts.slice(0, FACTS_OF_A_COUNTRY);
}

/** A pack of exactly `size` facts; the same for the same size. */
export function makeBigPack(size: number): Pack {
  const random = makeRandom(`a pack of ${size}`);
  const countries = several(Math.max(2, Math.ceil(size / FACTS_OF_A_COUNTRY)), 'country');
  const facts = countries
    .flatMap((country, i) =>
      factsOf(country, countries[(i + 1) % countries.length] as string, random),
    )
    .slice(0, size);
  return {
    slug: 'made-up',
    title: both('Made up'),
    summary: both('Made up'),
    sources: [source('one'), source('two')],
    entities: countries.flatMap(entitiesIn),
    topics: [...new Set(facts.map(({ topic }) => topic))].map((slug) => ({
      slug,
      title: both(slug),
      summary: both(slug),
    })),
    facts,
  };
}
