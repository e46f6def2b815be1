import { masteryOf } from '../../domain/mastery';
import type { Viewer } from '../../lib/session';
import { listAttempts } from '../attempt/queries';

/** How far back the chart and the list go. */
const LATEST = 50;

export type FinishedAttempt = Awaited<ReturnType<typeof listAttempts>>[number];

/** What a viewer has done so far: attempts, the earliest first, and how well each topic went in them. */
export async function getProgress(viewer: Viewer) {
  const attempts = (await listAttempts(viewer, LATEST)).reverse();
  return { attempts, topics: masteryOf(attempts) };
}

export type Progress = Awaited<ReturnType<typeof getProgress>>;
