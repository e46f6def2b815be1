// Is a statement true, false, or not for us to say? A statement is false only for a reason that a stored
// fact gives: a single-valued slot that holds something else, or a list known to be whole that lacks it.
// Everything that some claim could mean - a coarser date, a part of a place, a case of an office - counts
// as possible, and what is possible is neither offered as right nor as wrong.
import {
  countOf,
  countsOf,
  disputesTime,
  type Fact,
  rolesOf,
  sameSet,
  timeOf,
  timesOf,
} from './fact';
import { type FactKind, type Rule, type Slot, specOf } from './fact-kinds';
import { countedApart, missingFrom } from './list';
import type { PackIndex } from './pack-index';
import type { Proof } from './question';
import { breadth, compatible, spanOf, type Time, within } from './time';
import type { Role } from './vocabulary';

/** A fact's content without its claims: what an option would make of the stem. */
export type Statement = {
  readonly kind: FactKind;
  readonly roles: Fact['roles'];
  readonly time?: Time;
  readonly count?: number;
  readonly window?: Time;
  /** The day it is said of, for what holds "since" or "currently". */
  readonly asOf?: Time;
  readonly rivals?: Fact['rivals'];
};

export type Verdict =
  | { readonly truth: 'true'; readonly proof: Proof }
  | { readonly truth: 'false'; readonly proof: Proof }
  | { readonly truth: 'open' };

/** A value a slot may take: an entity (or the several that share the role), a time, a count. */
export type SlotValue = readonly string[] | Time | number;

const EXACT_ENOUGH = { day: 10, month: 31 } as const;

/** What a fact states, at its best time and agreed count. */
export function statementOf(index: PackIndex, fact: Fact): Statement {
  const time = timeOf(fact);
  const count = countOf(fact);
  return {
    kind: fact.kind,
    roles: fact.roles,
    ...(time && { time }),
    ...(count !== undefined && { count }),
    ...(fact.window && { window: fact.window }),
    ...(fact.rivals && { rivals: fact.rivals }),
    ...(specOf(fact.kind).open && { asOf: index.asOf(fact) }),
  };
}

/** The statement with another value in one slot. */
export function withSlot(statement: Statement, slot: Slot, value: SlotValue): Statement {
  if (slot === 'time') return { ...statement, time: value as Time };
  if (slot === 'count') return { ...statement, count: value as number };
  return { ...statement, roles: { ...statement.roles, [slot]: value as readonly string[] } };
}

/** True when one is the other, or a part or case of it, either way round. */
const related = (index: PackIndex, a: string, b: string) =>
  index.lineage(a).has(b) || index.lineage(b).has(a);

const mayMeet = (index: PackIndex, a: readonly string[], b: readonly string[]) =>
  a.every((x) => b.some((y) => related(index, x, y))) ||
  b.every((y) => a.some((x) => related(index, x, y)));

/**
 * Facts of the statement's kind that might speak of the same: the shortest list that any role gives. A role
 * that a fact may leave out gives none, for the fact that leaves it out may still mean the same.
 */
export function neighbours(index: PackIndex, { kind, roles }: Statement): readonly Fact[] {
  let least: { role: Role; slug: string; list: readonly Fact[] } | undefined;
  for (const [role, slugs] of rolesOf(roles)) {
    if (specOf(kind).roles[role]?.optional) continue;
    for (const slug of slugs) {
      const list = index.naming(kind, role, slug);
      if (!least || list.length < least.list.length) least = { role, slug, list };
    }
  }
  if (!least) return [];
  const { role, slug, list } = least;
  const wider = [...index.lineage(slug)].filter((wide) => wide !== slug);
  return wider.length === 0
    ? list
    : [
        ...list,
        ...wider.flatMap((wide) =>
          index.naming(kind, role, wide).filter((fact) => fact.roles[role]?.includes(wide)),
        ),
      ];
}

/** A value in dispute is asserted by nobody, unless one source is asked that holds to it. */
function asserts(
  fact: Fact,
  said: Statement,
  roles: ReturnType<typeof rolesOf>,
  source?: string,
): boolean {
  for (const [role, slugs] of roles) {
    const stored = fact.roles[role];
    if (!stored || !slugs.every((slug) => stored.includes(slug))) return false;
  }
  const { time, count } = said;
  if (time && (disputesTime(fact, source) || !timesOf(fact, source).some((t) => within(t, time))))
    return false;
  if (count !== undefined && String(countsOf(fact, source)) !== String(count)) return false;
  return !source || fact.claims.some((claim) => claim.source === source);
}

/** True unless something the fact says keeps it from meaning the same as the statement. */
function permits(
  index: PackIndex,
  fact: Fact,
  said: Statement,
  roles: ReturnType<typeof rolesOf>,
): boolean {
  for (const [role, slugs] of roles) {
    const stored = fact.roles[role];
    if (stored && !mayMeet(index, slugs, stored)) return false;
  }
  const { time, count } = said;
  const times = timesOf(fact);
  if (time && times.length > 0 && !times.some((claimed) => compatible(claimed, time))) return false;
  return count === undefined || countsOf(fact).length === 0 || countsOf(fact).includes(count);
}

/** The days on which something that holds "since" surely holds: from the latest start to the source's day. */
function surely(since: Time | undefined, asOf: Time) {
  const last = spanOf(asOf).to;
  return { from: since ? spanOf(since).to : last, to: last };
}

/**
 * May both be of one time? By a rule that asks for exactness both must be exact: a delegation of November 2006 does not
 * tell who led another in some other month of that year.
 */
function sameTime(index: PackIndex, fact: Fact, said: Statement, exact?: Rule['exact']): boolean {
  if (specOf(fact.kind).open) {
    const a = surely(said.time, said.asOf ?? index.asOf(fact));
    const b = surely(timeOf(fact), index.asOf(fact));
    return a.from <= b.to && b.from <= a.to;
  }
  const best = timeOf(fact);
  if (!said.time || !best || !compatible(best, said.time)) return false;
  return !exact || [best, said.time].every((time) => breadth(time) <= EXACT_ENOUGH[exact]);
}

/** Does the fact, by this rule, leave no room for the statement's value? */
function excludes(index: PackIndex, rule: Rule, fact: Fact, said: Statement): boolean {
  const { slot, by, exact } = rule;
  for (const name of by) {
    if (name === 'time') {
      if (!sameTime(index, fact, said, exact)) return false;
      continue;
    }
    if (name === 'count') return false;
    const stored = fact.roles[name];
    const shown = said.roles[name];
    if (!stored && !shown) continue;
    if (!stored || !shown || !sameSet(stored, shown)) return false;
    if (name === 'office' && slot === 'person' && !stored.every((o) => index.entity(o).solo))
      return false;
  }
  if (slot === 'time') {
    const times = timesOf(fact);
    return times.length > 0 && times.every((time) => !!said.time && !compatible(time, said.time));
  }
  if (slot === 'count') {
    const counts = countsOf(fact);
    const { count } = said;
    if (count === undefined || said.window !== fact.window || counts.length === 0) return false;
    return counts.every(
      (claimed) => count < claimed || count > claimed + countedApart(index, fact),
    );
  }
  const stored = fact.roles[slot];
  const shown = said.roles[slot];
  return !!stored && !!shown && !mayMeet(index, shown, stored);
}

const has = (said: Statement, slot: Slot) =>
  slot === 'time' || slot === 'count' ? said[slot] !== undefined : !!said.roles[slot];

/**
 * Judges a statement against every fact of the pack. With `source`, truth and falsehood are by that source,
 * but what any other source asserts is never called false.
 */
export function judge(index: PackIndex, said: Statement, source?: string): Verdict {
  const near = neighbours(index, said);
  const roles = rolesOf(said.roles);
  for (const fact of near) {
    if (asserts(fact, said, roles, source))
      return { truth: 'true', proof: { rule: 'asserted', fact: fact.slug } };
  }
  if (near.some((fact) => permits(index, fact, said, roles))) return { truth: 'open' };
  for (const rule of rulesOf(said)) {
    if (!has(said, rule.slot)) continue;
    for (const fact of rivals(index, rule, said)) {
      if (excludes(index, rule, fact, said))
        return {
          truth: 'false',
          proof: { rule: 'single-valued', fact: fact.slug, slot: rule.slot },
        };
    }
  }
  const proof =
    said.kind === 'visit'
      ? missingFrom(index, said.roles, said.time, source)
      : said.kind === 'tenure'
        ? leftBy(index, said)
        : null;
  return proof ? { truth: 'false', proof } : { truth: 'open' };
}

/** That a thing was at another time says more of it than what else was at that time: its own time comes first. */
const rulesOf = ({ kind }: Statement) =>
  [...specOf(kind).rules].sort((a, b) => Number(b.slot === 'time') - Number(a.slot === 'time'));

/** Whoever is called a former holder of an office on the day it is said of does not hold it then. */
function leftBy(index: PackIndex, { roles, asOf }: Statement): Proof | null {
  const left = index
    .naming('former-tenure', 'person', roles.person?.[0] ?? '')
    .find(
      (fact) => sameSet(fact.roles.office ?? [], roles.office ?? []) && index.asOf(fact) === asOf,
    );
  return left ? { rule: 'single-valued', fact: left.slug, slot: 'office' } : null;
}

/** Facts that share what a rule goes by; the rule's own slot is left out of the look-up. */
function rivals(index: PackIndex, rule: Rule, said: Statement): readonly Fact[] {
  const roles: Partial<Record<Role, readonly string[]>> = {};
  for (const name of rule.by)
    if (name !== 'time' && name !== 'count' && said.roles[name]) roles[name] = said.roles[name];
  return neighbours(index, { kind: said.kind, roles });
}
