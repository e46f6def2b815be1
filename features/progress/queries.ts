import type { Viewer } from '../../lib/session';
import { listAttempts } from '../attempt/queries';

/** How far back the chart and the list go. */
const LATEST = 50;

export type FinishedAttempt = Awaited<ReturnType<typeof listAttempts>>[number];
export type Mastery = { readonly topic: string; readonly points: number; readonly max: number };
export type Progress = {
  /** Earliest first. */
  readonly attempts: readonly FinishedAttempt[];
  /** Points of all these attempts together; weakest topic first. */
  readonly topics: readonly Mastery[];
};

export const shareOf = ({ points, max }: { points: number; max: number }) =>
  max === 0 ? 0 : points / max;

/** What a viewer has done so far. */
export async function getProgress(viewer: Viewer): Promise<Progress> {
  const attempts = (await listAttempts(viewer, LATEST)).reverse();
  return { attempts, topics: masteryOf(attempts) };
}

/** Adds up what was gained of what could be gained, topic by topic. */
export function masteryOf(attempts: readonly Pick<FinishedAttempt, 'topics'>[]): Mastery[] {
  const totals = new Map<string, Mastery>();
  for (const { topic, points, max } of attempts.flatMap(({ topics }) => topics)) {
    const sum = totals.get(topic) ?? { topic, points: 0, max: 0 };
    totals.set(topic, { topic, points: sum.points + points, max: sum.max + max });
  }
  return [...totals.values()].sort(
    (a, b) => shareOf(a) - shareOf(b) || (a.topic < b.topic ? -1 : 1),
  );
}
