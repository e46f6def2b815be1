// What each kind of fact may say, and what follows from it. A rule "time by actor, counterpart" reads:
// for one actor and one counterpart there is one time, so any time incompatible with it is false. These
// rules are the only ground on which a distractor is proved from a single fact; a kind without a rule
// for a slot is never asked for that slot unless a complete list settles it.
import type { EntityKind, Role } from './vocabulary';

export type Slot = Role | 'time' | 'count';

export type RoleSpec = {
  readonly kinds: readonly EntityKind[];
  readonly many?: true;
  readonly optional?: true;
};

export type Rule = {
  readonly slot: Slot;
  /** Slots that, taken together, leave `slot` one value. */
  readonly by: readonly Slot[];
  /** Where `by` names the time: how exact it must be, in the fact and in what is said, for the rule to hold. */
  readonly exact?: 'day' | 'month';
};

export type KindSpec = {
  readonly roles: Partial<Readonly<Record<Role, RoleSpec>>>;
  /** `at`: it happened then; `since`: it holds from then on; `none`: it bears no time. */
  readonly time: 'at' | 'since' | 'none';
  readonly count?: true;
  /** True of what holds "since" or "currently": it is asked as of its source's day. */
  readonly open?: true;
  readonly rules: readonly Rule[];
  /** Slots that have a question stem in `messages`. */
  readonly asks: readonly Slot[];
};

const country: RoleSpec = { kinds: ['country'] };
const countries: RoleSpec = { kinds: ['country'], many: true };
const person: RoleSpec = { kinds: ['person'] };
const office: RoleSpec = { kinds: ['office'] };
const place: RoleSpec = { kinds: ['place'] };
const organisation: RoleSpec = { kinds: ['organisation'] };
const document: RoleSpec = { kinds: ['document'] };
const event: RoleSpec = { kinds: ['event'] };
const optional = (spec: RoleSpec): RoleSpec => ({ ...spec, optional: true });

const agreementRoles = { document, actor: countries, place: optional(place) };
const agreementRules: readonly Rule[] = [
  { slot: 'time', by: ['document'] },
  { slot: 'place', by: ['document'] },
];

export const FACT_KINDS = {
  /** {actor} recognised the independence of {counterpart}. */
  recognition: {
    roles: { actor: country, counterpart: country },
    time: 'at',
    rules: [{ slot: 'time', by: ['actor', 'counterpart'] }],
    asks: ['time'],
  },
  /** The two countries {actor} established diplomatic relations. */
  relations: {
    roles: { actor: countries },
    time: 'at',
    rules: [{ slot: 'time', by: ['actor'] }],
    asks: ['time'],
  },
  /** Relations of {actor} were raised to the level of {level}. */
  partnership: {
    roles: { actor: countries, level: event },
    time: 'at',
    rules: [{ slot: 'time', by: ['actor', 'level'] }],
    asks: ['time'],
  },
  /** The embassy of {actor} in {host} was opened, in {place}. */
  'embassy-opening': {
    roles: { actor: country, host: country, place: optional(place) },
    time: 'at',
    rules: [
      { slot: 'time', by: ['actor', 'host'] },
      { slot: 'place', by: ['actor', 'host'] },
    ],
    asks: ['time', 'place'],
  },
  /** The embassy of {actor} in {host} has worked in {place} since. */
  'embassy-move': {
    roles: { actor: country, host: country, place },
    time: 'since',
    open: true,
    rules: [
      { slot: 'time', by: ['actor', 'host', 'place'] },
      { slot: 'place', by: ['actor', 'host', 'time'] },
    ],
    asks: ['time', 'place'],
  },
  /** {person} has held {office} since, or holds it at the source's day. */
  tenure: {
    roles: { person, office },
    time: 'since',
    open: true,
    rules: [
      { slot: 'person', by: ['office', 'time'] },
      { slot: 'time', by: ['person', 'office'] },
    ],
    asks: ['person', 'time', 'office'],
  },
  /** {person} held {office} at some earlier time. */
  'former-tenure': { roles: { person, office }, time: 'none', rules: [], asks: [] },
  /** {person} was the first to hold {office}. */
  'first-tenure': {
    roles: { person, office },
    time: 'none',
    rules: [{ slot: 'person', by: ['office'] }],
    asks: ['person'],
  },
  /** {office} (and by name {person}) of {actor} visited {host}; `level` is set for an official visit. */
  visit: {
    roles: {
      person: optional(person),
      office,
      actor: country,
      host: country,
      level: optional(event),
    },
    time: 'at',
    rules: [{ slot: 'person', by: ['office', 'host', 'time'], exact: 'day' }],
    asks: ['time', 'person'],
  },
  /** How many times {office} (or {person}) of {actor} visited {host}, within a window or during {event}. */
  'visit-count': {
    roles: {
      person: optional(person),
      office,
      actor: country,
      host: country,
      level: optional(event),
      event: optional(event),
    },
    time: 'none',
    count: true,
    rules: [{ slot: 'count', by: ['person', 'office', 'actor', 'host', 'level', 'event'] }],
    asks: ['count'],
  },
  /** A parliamentary delegation of {actor}, led by {office} {person}, visited {host}. */
  delegation: {
    roles: { person, office, actor: country, host: country },
    time: 'at',
    rules: [{ slot: 'person', by: ['office', 'host', 'time'], exact: 'month' }],
    asks: ['person', 'time'],
  },
  /** {person} met {counterpart}. */
  meeting: { roles: { person, counterpart: person }, time: 'at', rules: [], asks: [] },
  /** {person} held talks with {counterpart}. */
  talks: { roles: { person, counterpart: person, host: country }, time: 'at', rules: [], asks: [] },
  /** Delegations of {actor} negotiated in an expanded format in {host}. */
  negotiations: { roles: { actor: countries, host: country }, time: 'at', rules: [], asks: [] },
  /** {person} was given {award} of {actor}. */
  award: {
    roles: { person, award: { kinds: ['award'] }, actor: country },
    time: 'at',
    rules: [
      { slot: 'time', by: ['person', 'award'] },
      { slot: 'actor', by: ['award'] },
    ],
    asks: ['time', 'actor'],
  },
  /** {award} is the highest order of {actor}. */
  'highest-award': {
    roles: { award: { kinds: ['award'] }, actor: country },
    time: 'none',
    rules: [
      { slot: 'award', by: ['actor'] },
      { slot: 'actor', by: ['award'] },
    ],
    asks: ['award', 'actor'],
  },
  /** {actor} takes part in {event} at the level of {level}. */
  participation: {
    roles: { actor: country, event, level: office },
    time: 'none',
    open: true,
    rules: [{ slot: 'level', by: ['actor', 'event'] }],
    asks: ['level'],
  },
  /** The first meeting of {event} was held in {place} on the initiative of {actor}. */
  'first-meeting': {
    roles: { event, place, actor: country },
    time: 'at',
    rules: [
      { slot: 'time', by: ['event'] },
      { slot: 'place', by: ['event'] },
      { slot: 'actor', by: ['event'] },
    ],
    asks: ['time', 'place', 'actor'],
  },
  /** {organisation} was founded, where known by {group}. */
  founding: {
    roles: { organisation, group: optional(organisation) },
    time: 'at',
    rules: [{ slot: 'time', by: ['organisation'] }],
    asks: ['time'],
  },
  /** {office} {person} addressed {organisation}. */
  address: {
    roles: { person, office, organisation },
    time: 'at',
    rules: [
      { slot: 'time', by: ['person', 'organisation'] },
      { slot: 'person', by: ['organisation', 'time'], exact: 'day' },
    ],
    asks: ['time', 'person'],
  },
  /** {person} was the first leader from {region} to address {organisation}. */
  'first-address': {
    roles: { person, region: place, organisation },
    time: 'none',
    rules: [{ slot: 'person', by: ['region', 'organisation'] }],
    asks: ['person'],
  },
  /** {actor} co-authored {document}. */
  coauthorship: { roles: { actor: country, document }, time: 'none', rules: [], asks: [] },
  /** {actor} was the only developed country to co-author {document}. */
  'sole-coauthorship': {
    roles: { actor: country, document },
    time: 'none',
    rules: [{ slot: 'actor', by: ['document'] }],
    asks: ['actor'],
  },
  /** {document} proclaimed a day of every year as {event}. */
  proclamation: {
    roles: { document, event },
    time: 'at',
    rules: [{ slot: 'time', by: ['event'] }],
    asks: ['time'],
  },
  /** The countries {actor} co-chaired {event}. */
  'co-chairing': {
    roles: { actor: countries, event },
    time: 'at',
    rules: [{ slot: 'time', by: ['event'] }],
    asks: ['time'],
  },
  /** {actor} signed {document} in {place}. */
  signing: {
    roles: agreementRoles,
    time: 'at',
    rules: agreementRules,
    asks: ['time', 'place', 'document'],
  },
  /** {actor} adopted {document} in {place}. */
  adoption: {
    roles: agreementRoles,
    time: 'at',
    rules: agreementRules,
    asks: ['time', 'place', 'document'],
  },
  /** {office} {person} signed {document} for {actor}. */
  signature: {
    roles: { person, office, actor: country, document },
    time: 'none',
    rules: [{ slot: 'person', by: ['actor', 'document'] }],
    asks: ['person'],
  },
  /** After the Second World War {actor} deported {group} to {host}. */
  deportation: {
    roles: { actor: country, group: organisation, host: country },
    time: 'none',
    rules: [{ slot: 'actor', by: ['group', 'host'] }],
    asks: ['actor'],
  },
  /** {group} were held and made to work in {place}, among other camps. */
  internment: {
    roles: { group: organisation, place: { kinds: ['place'], many: true } },
    time: 'none',
    rules: [],
    asks: [],
  },
  /** {place} lay in {region}. */
  location: {
    roles: { place, region: place },
    time: 'none',
    rules: [{ slot: 'region', by: ['place'] }],
    asks: ['region'],
  },
  /** {place} held so many of {group}. */
  internees: {
    roles: { place, group: organisation },
    time: 'none',
    count: true,
    rules: [{ slot: 'count', by: ['place', 'group'] }],
    asks: ['count'],
  },
} as const satisfies Readonly<Record<string, KindSpec>>;

export type FactKind = keyof typeof FACT_KINDS;

export const FACT_KIND_NAMES = Object.keys(FACT_KINDS) as FactKind[];

export const specOf = (kind: FactKind): KindSpec => FACT_KINDS[kind];
