// A pupil who answers, changes answers, submits and begins again until the lesson is over, whatever happens meanwhile.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../domain/random';
import { type Caller, call, choicesOf, formOf } from './call';
import type { Ledger } from './ledger';

export type Lesson = {
  readonly assignment: string;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly over: () => boolean;
};

/** Said by the site and not a lost line: the pupil would see that something is wrong. */
class Fault extends Error {}

const QUIZ = /^\/en\/quiz\/([0-9a-f-]{36})(?:\/(\w+))?$/;
/** What a site says that is not at its best just now. */
const isAway = (status: number) => status >= 500;

/** Where the pupil goes on: the attempt that is open, or the next one. */
async function begin(caller: Caller, assignment: string): Promise<string> {
  const path = `/en/learn/${assignment}`;
  const page = await call(caller, path);
  if (isAway(page.status)) throw new Error('away');
  const started = await call(caller, path, formOf(page.text, 'assignment'));
  const attempt = QUIZ.exec(started.location)?.[1];
  if (isAway(started.status)) throw new Error('away');
  if (!attempt) throw new Fault(`no attempt: ${started.status} ${started.location}`);
  return attempt;
}

export async function attend(caller: Caller, { assignment, ledger, random, over }: Lesson) {
  let attempt: string | null = null;

  async function work() {
    attempt ??= await begin(caller, assignment);
    ledger.begin(attempt);
    const path = `/en/quiz/${attempt}`;
    const resumed = await call(caller, path);
    const place = QUIZ.exec(resumed.location)?.[2];
    if (isAway(resumed.status)) throw new Error('away');
    if (place === 'result') {
      attempt = null;
      return;
    }
    if (place === 'overview') return submit(attempt);
    const next = Number(place);
    if (!Number.isInteger(next)) throw new Fault(`${path}: ${resumed.status} ${resumed.location}`);
    // Mostly the question where they are, sometimes one before it once more.
    const position = next > 1 && random.next() < 0.3 ? 1 + Math.floor(random.next() * next) : next;
    await answer(attempt, position);
  }

  async function answer(attempt: string, position: number) {
    const path = `/en/quiz/${attempt}/${position}`;
    const page = await call(caller, path);
    const { options } = choicesOf(page.text);
    if (isAway(page.status)) throw new Error('away');
    if (options.length === 0) throw new Fault(`no choices at ${path}: ${page.status}`);
    const some = () => options[Math.floor(random.next() * options.length)] as string;
    const [one, other] = [some(), some()];
    const turn = random.next();
    const bySave = (option: string) => save(attempt, position, option);
    if (turn < 0.4) await ledger.send(attempt, position, [one], bySave);
    else if (turn < 0.7) await ledger.send(attempt, position, [one], byForm(path, page.text));
    else if (turn < 0.8) await ledger.send(attempt, position, [one, one], bySave);
    else if (turn < 0.9) await ledger.send(attempt, position, [one, other], bySave);
    else await Promise.all([ledger.send(attempt, position, [one], bySave), submit(attempt)]);
  }

  const save = async (attempt: string, position: number, choice: string) => {
    const body = new URLSearchParams({ locale: 'en', choice });
    const saved = await unheard(call(caller, `/api/attempts/${attempt}/answers/${position}`, body));
    return saved?.status === 200 && JSON.parse(saved.text).saved === 'answer';
  };

  const byForm = (path: string, html: string) => async (choice: string) => {
    const form = formOf(html, 'position');
    form.append('choice', choice);
    form.append('intent', 'answer');
    const taken = await unheard(call(caller, path, form));
    return taken?.status === 303 && QUIZ.test(taken.location);
  };

  async function submit(attempt: string) {
    const path = `/en/quiz/${attempt}/finish`;
    const page = await call(caller, path);
    if (page.status !== 200) return;
    const ended = await unheard(call(caller, path, formOf(page.text, 'attempt')));
    if (ended?.status === 303) ledger.submit(attempt);
  }

  /** Nothing came through: whether it was taken is not known. */
  const unheard = <T>(answer: Promise<T>): Promise<T | null> => answer.catch(() => null);

  while (!over()) {
    try {
      await work();
    } catch (error) {
      if (error instanceof Fault) {
        ledger.faults.push(error.message);
        return;
      }
      await sleep(100);
    }
  }
}
