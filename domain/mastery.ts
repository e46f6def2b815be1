// How well each topic is known: the points of several attempts added up. It is made anew each time from
// scores, which are themselves made from answers, so no second truth is stored.
import type { Score } from './score';

export type Mastery = Score & { readonly topic: string };

/** 0 to 1; 0 where there was nothing to gain. */
export const shareOf = ({ points, max }: Score): number => (max === 0 ? 0 : points / max);

/** Adds up what was gained of what could be gained, topic by topic; the weakest topic first. */
export function masteryOf(attempts: readonly { topics: readonly Mastery[] }[]): Mastery[] {
  const totals = new Map<string, Mastery>();
  for (const { topic, points, max } of attempts.flatMap(({ topics }) => topics)) {
    const sum = totals.get(topic) ?? { topic, points: 0, max: 0 };
    totals.set(topic, { topic, points: sum.points + points, max: sum.max + max });
  }
  return [...totals.values()].sort(
    (a, b) => shareOf(a) - shareOf(b) || (a.topic < b.topic ? -1 : 1),
  );
}
