// Looks for what no answer may hold: what is not for whoever asked, and where the program stands on its disk.

import { TEACHERS } from '../integration/matrix/world';
import { type Canary, canariesIn, MAY_SEE } from '../integration/secrecy/canary';
import type { Who } from './ground';
import type { Seeded } from './seed';
import type { Heard } from './wire';

const TRACE =
  /\n\s+at [^\n]*:\d+:\d+|Prisma\w*Error|SQLITE_\w+|node_modules[\\/]|\/scripts\/start\.mjs/;
/** The names that only a question with its key has. */
const KEY = /\\?"(?:correct|proof|accepted|sequence|disputed)\\?":/;
const KEY_IS_DUE = /^\/[^/]+\/quiz\/[^/]+\/result|^\/api\/(?:packs|schema|account)/;
/** These are teachers' alone. Whatever stands for the language, the page that answers is the same. */
const KEY_IS_DUE_TO_TEACHERS = /^\/[^/]+\/teach|^\/api\/(?:classes|assignments)/;

/** Due to whoever has joined, been invited, or submitted meanwhile; the rest of the table is as it was. */
const MAY_COME: Partial<Record<Canary, readonly Who[]>> = {
  assignmentTitle: ['visitor', 'elsewhere', 'other'],
  upcomingTitle: ['visitor', 'elsewhere', 'other'],
  openKey: ['pupil'],
  quizKey: ['pupil'],
  quizAnswer: ['pupil'],
  upcomingKey: ['owner'],
  pupilDraft: ['pupil'],
};
/** A pupil of the other class is one of this class too, if they have joined it meanwhile. */
export const TOLD_BY_JOINING = /^elsewhere(?:Name|Login) to (?:owner|co-teacher)$/;
/** Whoever has a share link or an invitation has taken what it gives. */
const CAME_TO_TEACH: readonly Who[] = ['other'];

const teaches = (who: Who) => TEACHERS.some((each) => each === who);

export function findLeaks(who: Who, path: string, { text }: Heard, world: Seeded): string[] {
  const found: string[] = [];
  const trace = TRACE.exec(text);
  if (trace) found.push(`tells of the program: ${trace[0].trim().slice(0, 120)}`);
  const due = KEY_IS_DUE.test(path) || (teaches(who) && KEY_IS_DUE_TO_TEACHERS.test(path));
  if (!due && KEY.test(text)) found.push(`the field ${KEY.exec(text)?.[0]} to ${who}`);
  for (const [canary, nonce] of canariesIn(text)) {
    const may: readonly string[] = [...MAY_SEE[canary], ...(MAY_COME[canary] ?? [])];
    const staff =
      MAY_SEE[canary].some((each) => each === 'co-teacher') && CAME_TO_TEACH.includes(who);
    if (nonce !== world.nonce) found.push(`${canary} of another school`);
    else if (!may.includes(who) && !staff) found.push(`${canary} to ${who}`);
  }
  return found;
}
