// Learners with quizzes of their own before them, made by the site's own forms, every question a single choice.
import { type Fields, hiddenFields, toBody } from './form';
import { send } from './load';
import type { Item } from './stage';

const LEARNERS = 8;
/** Fewer than one may start in ten minutes (lib/pace.ts); others go on then. */
const QUIZZES = 50;
/** As many as an attempt may have. */
const QUESTIONS = 30;
const START = '/en/quiz';

async function start(origin: string, fields: Fields, cookie: string) {
  const { status, location, cookies } = await send(origin, {
    path: START,
    cookie,
    body: toBody(fields),
  });
  const attempt = /^\/en\/quiz\/([0-9a-f-]{36})\/1$/.exec(location)?.[1];
  if (status !== 303 || !attempt) throw new Error(`no quiz was started: ${status} ${location}`);
  return { attempt, cookie: cookies.map((set) => set.split(';')[0]).join('; ') || cookie };
}

/** At least `count` questions, spread over the learners. */
export async function prepareItems(origin: string, count: number): Promise<Item[]> {
  const page = await send(origin, { path: START, cookie: '' });
  const choices: Fields = [
    ...hiddenFields(page.body.toString()),
    ['kinds', 'single'],
    ['count', String(QUESTIONS)],
    ['feedback', 'each'],
  ];
  const cookies: string[] = [];
  const attempts: Item[][] = [];
  for (let made = 0; made * QUESTIONS < count; made++) {
    const learner = (made % LEARNERS) + LEARNERS * Math.floor(made / (LEARNERS * QUIZZES));
    const { attempt, cookie } = await start(origin, choices, cookies[learner] ?? '');
    cookies[learner] = cookie;
    attempts.push(
      Array.from({ length: QUESTIONS }, (_, at) => ({ attempt, position: at + 1, cookie })),
    );
  }
  // In turn, so that requests sent at one time are of different attempts, as they are in a class.
  return Array.from({ length: QUESTIONS }, (_, at) => attempts.map((items) => items[at])).flatMap(
    (items) => items.filter((item) => item !== undefined),
  );
}
