import { LOCALES } from '../domain/vocabulary';
import { interfaceMessages } from '../i18n/catalogue';
import { respondTooMany } from './respond';
import type { Viewer } from './session';
import { throttle } from './throttle';

// How often what costs much may be done. Nothing is counted by address: a class shares one.

/** Quizzes of one's own that one viewer starts, and files of results and data that one is sent. */
export const QUIZZES = { times: 60, minutes: 10 };
const FILES = { times: 30, minutes: 10 };
/** Accounts of teachers on a site without mail, by anybody: a workshop signs up at one time. */
export const SIGN_UPS = { times: 60, minutes: 15 };
/** Strangers who start a quiz, in each process: ten schools at one moment. */
const VISITORS = { times: 3000, minutes: 10 };

/** The refusal of one more file, or null. */
export async function refuseFile(viewer: Viewer, now: Date): Promise<Response | null> {
  const until = await throttle.use(`files:${viewer.id}`, FILES, now);
  const words = LOCALES.map((locale) => interfaceMessages(locale).errors['too-many']);
  return until && respondTooMany(until, now, words);
}

/**
 * A count that is kept in the process and costs no question to the database.
 * @returns whether one more may come
 */
export function makeGate({ times, minutes } = VISITORS) {
  let since = Number.NEGATIVE_INFINITY;
  let count = 0;
  return (now: Date): boolean => {
    if (now.getTime() - since >= minutes * 60_000) [since, count] = [now.getTime(), 0];
    count++;
    return count <= times;
  };
}

export const admitVisitor = makeGate();
