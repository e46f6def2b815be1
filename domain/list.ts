// Lists: the visits that a count counts. A list is whole when as many visits are known as its count says;
// only then is a visit that is not in it proved not to have been. A count also says what it leaves open: an
// office that takes in another may or may not have been counted for it.
import { countsOf, disputesTime, type Fact, rolesOf, sameSet, timesOf } from './fact';
import type { PackIndex } from './pack-index';
import type { Proof } from './question';
import { spanOf, type Time, within } from './time';

/** Every role of the count stands in the visit as well, with the same entities; `event` is its period. */
const counted = (count: Fact, roles: Fact['roles']) =>
  rolesOf(count.roles).every(
    ([role, slugs]) => role === 'event' || sameSet(slugs, roles[role] ?? []),
  );

/**
 * The visits that a count counts, if all of them are known: as many as it says, each in its window.
 * With `source`, by what that source alone says. Null for a list with gaps, or a count in dispute.
 */
export function completeList(index: PackIndex, count: Fact, source?: string): Fact[] | null {
  const counts = countsOf(count, source);
  if (count.kind !== 'visit-count' || counts.length !== 1) return null;
  const office = count.roles.office?.[0] ?? '';
  const { window } = count;
  const members = index.naming('visit', 'office', office).filter((visit) => {
    if (!counted(count, visit.roles)) return false;
    const times = timesOf(visit, source);
    return times.length > 0 && (!window || times.every((time) => within(time, window)));
  });
  const whole =
    members.length === counts[0] && !members.some((visit) => disputesTime(visit, source));
  return whole ? members : null;
}

/** A fact and, for a count of visits, those of them that are known: the years say more than the number. */
export const withMembers = (index: PackIndex, fact: Fact): Fact[] => {
  if (fact.kind !== 'visit-count') return [fact];
  const sources = [undefined, ...new Set(fact.claims.map(({ source }) => source))];
  const lists = sources.flatMap((source) => completeList(index, fact, source) ?? []);
  return [fact, ...new Set(lists)];
};

/** The counts that take in a visit, whether or not their lists are whole. */
export const countsOver = (index: PackIndex, roles: Fact['roles']): Fact[] =>
  index
    .naming('visit-count', 'office', roles.office?.[0] ?? '')
    .filter((fact) => counted(fact, roles));

/**
 * Does the list speak of that time? Its window says so; a count with no window was taken by its source's day;
 * of a period whose days the pack does not know, only what lies between its first and last visit is sure.
 */
function speaksOf(count: Fact, members: readonly Fact[], time: Time, asOf: Time): boolean {
  if (count.window) return within(time, count.window);
  const { from, to } = spanOf(time);
  if (!count.roles.event) return to <= spanOf(asOf).to;
  const spans = members.flatMap((visit) => timesOf(visit).slice(0, 1).map(spanOf));
  return (
    from >= Math.min(...spans.map((span) => span.from)) &&
    to <= Math.max(...spans.map((span) => span.to))
  );
}

/** Why no visit with these roles was made at that time: the list that is whole without it; null for none. */
export function missingFrom(
  index: PackIndex,
  roles: Fact['roles'],
  time: Time | undefined,
  source?: string,
): Proof | null {
  if (!time) return null;
  for (const count of countsOver(index, roles)) {
    const members = completeList(index, count, source);
    const asOf = source ? index.source(source).asOf : index.asOf(count);
    if (members && speaksOf(count, members, time, asOf))
      return { rule: 'complete-list', fact: count.slug, ...(source && { source }) };
  }
  return null;
}

/** How many more visits there are of narrower offices, which another might count under this one. */
export function countedApart(index: PackIndex, count: Fact): number {
  const office = count.roles.office?.[0] ?? '';
  return index
    .naming('visit-count', 'office', office)
    .filter((fact) => fact !== count && fact.roles.host?.[0] === count.roles.host?.[0])
    .filter((fact) => fact.roles.office?.[0] !== office)
    .reduce((sum, fact) => sum + (countsOf(fact).at(-1) ?? 0), 0);
}
