// A fact is one typed statement about entities; a claim is what one source says of it. The fact keeps
// every claim as it was made. Its status, its best time and its accepted values are derived from the
// claims here, so that no second truth can drift from the first.

import type { FactKind } from './fact-kinds';
import { breadth, compatible, type Time } from './time';
import type { Localized, Role, Status } from './vocabulary';

export type Source = {
  readonly slug: string;
  readonly title: Localized;
  readonly language: string;
  /** The day its statements are good for, and why that day if the dates it bears say otherwise. */
  readonly asOf: Time;
  readonly asOfReason: Localized;
  /** The dates the document bears, as it bears them. */
  readonly dates: readonly { readonly label: Localized; readonly time: Time }[];
  readonly paragraphs: readonly Paragraph[];
};

/** What a paragraph states, in our words: each statement is taken into facts, or left with a reason. */
export type Paragraph = {
  readonly number: number;
  readonly statements: readonly { readonly gist: string; readonly omitted?: string }[];
};

export type Claim = {
  readonly source: string;
  readonly paragraph: number;
  /** The statement within the paragraph, from 1. */
  readonly statement: number;
  readonly time?: Time;
  readonly count?: number;
  /** Roles of the fact that this source says nothing of. */
  readonly omits?: readonly Role[];
  readonly note?: Localized;
};

export type Fact = {
  readonly slug: string;
  readonly kind: FactKind;
  readonly topic: string;
  /** One entity, or several that take the same part (the parties of an agreement). */
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly claims: readonly Claim[];
  /** The window that a count is taken over. */
  readonly window?: Time;
  /** By role, what is offered as wrong in it before anything else: where other wrong answers would give themselves away. */
  readonly rivals?: Readonly<Partial<Record<Role, readonly string[]>>>;
};

export type Topic = {
  readonly slug: string;
  readonly title: Localized;
  readonly summary: Localized;
};

export type Pack = {
  readonly slug: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly sources: readonly Source[];
  readonly entities: readonly import('./entity').Entity[];
  readonly topics: readonly Topic[];
  readonly facts: readonly Fact[];
};

// A fact never changes, and its times are asked for at every comparison.
const sorted = new WeakMap<Fact, readonly Time[]>();

/** Every time that some claim (of `source`, if given) gives, each once, most exact first. */
export function timesOf(fact: Fact, source?: string): readonly Time[] {
  const known = source ? undefined : sorted.get(fact);
  if (known) return known;
  const claims = source ? fact.claims.filter((claim) => claim.source === source) : fact.claims;
  const times = [...new Set(claims.flatMap(({ time }) => time ?? []))].sort(
    (a, b) => breadth(a) - breadth(b) || (a < b ? -1 : 1),
  );
  if (!source) sorted.set(fact, times);
  return times;
}

/** Every count that some claim gives, each once, rising. */
export function countsOf(fact: Fact, source?: string): number[] {
  const counts = fact.claims.flatMap((claim) =>
    claim.count !== undefined && (!source || claim.source === source) ? [claim.count] : [],
  );
  return [...new Set(counts)].sort((a, b) => a - b);
}

/** The most exact time of a fact whose claims can all hold; undefined for none, or a dispute. */
export const timeOf = (fact: Fact): Time | undefined =>
  disputesTime(fact) ? undefined : timesOf(fact)[0];

/** The count of a fact, where its claims agree on one. */
export const countOf = (fact: Fact): number | undefined => {
  const counts = countsOf(fact);
  return counts.length === 1 ? counts[0] : undefined;
};

/** True when the claims, of one source or of all, give times that cannot all hold. */
export const disputesTime = (fact: Fact, source?: string): boolean =>
  timesOf(fact, source).some((a, i, all) => all.slice(i + 1).some((b) => !compatible(a, b)));

/** How the claims stand to each other; `open` is true of kinds that hold "since" or "currently". */
export function statusOf(fact: Fact, open: boolean): Status {
  if (disputesTime(fact) || countsOf(fact).length > 1) return 'disputed';
  if (open) return 'dated';
  return timesOf(fact).length > 1 ? 'refined' : 'agreed';
}

export const roleOf = (fact: Fact, role: Role): string | undefined => fact.roles[role]?.[0];

/** The roles that are filled, with who fills them. */
export const rolesOf = (roles: Fact['roles']) =>
  Object.entries(roles) as (readonly [Role, readonly string[]])[];

export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((slug) => b.includes(slug));
