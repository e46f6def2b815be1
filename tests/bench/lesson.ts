// A whole school at one moment: three hundred pupils press the button that starts their lesson, and then each answers
// every ten seconds and goes on to the next question. The floor does as much with a bare Next application.
import { setTimeout as sleep } from 'node:timers/promises';
import { compare, realOf, type Target, type Unit } from './figure';
import { hiddenFields, toBody } from './form';
import { type Answer, type Call, disconnect, type Served, send, sendTimed } from './load';
import { quantile } from './measure';
import { CLASS, pathOf, type School, type Stage } from './stage';

const EVERY_MS = 10_000;

type Pupil = School['pupils'][number];

const isLed = ({ status, location }: Answer) =>
  [303, 307].includes(status) && location.startsWith('/en/quiz/');
const isQuestion = ({ status, body }: Answer) => status === 200 && body.includes('value="answer"');
const isSaved = ({ status }: Answer) => status === 200;

type Wait = { readonly ms: number; readonly failed: boolean };

/** Milliseconds from the press to the whole of the first question, or to what went wrong. */
async function begin({ origin }: Served, press: Call): Promise<Wait> {
  const from = performance.now();
  const { cookie } = press;
  try {
    let { answer } = await sendTimed(origin, press, isLed);
    while (isLed(answer)) answer = await send(origin, { path: answer.location, cookie });
    return { ms: performance.now() - from, failed: !isQuestion(answer) };
  } catch {
    return { ms: performance.now() - from, failed: true };
  }
}

/** Everybody at one time. */
function beginAll(served: Served, presses: readonly Call[]) {
  disconnect();
  return Promise.all(presses.map((press) => begin(served, press)));
}

/** The start button of a lesson, its page opened beforehand once for each class. */
async function pressesOf({ origin }: Served, pupils: readonly Pupil[], lesson: number) {
  const forms = new Map<string, ReturnType<typeof toBody>>();
  const presses: Call[] = [];
  for (const { cookie, lessons } of pupils) {
    const assignment = lessons[lesson] ?? '';
    const path = `/en/learn/${assignment}`;
    const known =
      forms.get(assignment) ??
      toBody(
        hiddenFields((await send(origin, { path, cookie })).body.toString(), 'name="assignment"'),
      );
    forms.set(assignment, known);
    presses.push({ path, cookie, body: known });
  }
  return presses;
}

/** At the floor: its form is sent, which writes a row and leads to a page. */
async function barePresses({ origin }: Served, pupils: readonly Pupil[]) {
  const paths = pupils.map((pupil) => pathOf({ ...pupil, position: 1 }));
  const page = await send(origin, { path: paths[0] ?? '', cookie: '' });
  const body = toBody(hiddenFields(page.body.toString(), 'name="position"'));
  const [own = ''] = pupils.map(({ attempt }) => attempt);
  return pupils.map(({ attempt, cookie }, at): Call => {
    const bytes = Buffer.from(body.bytes.toString().replace(own, attempt));
    return { path: paths[at] ?? '', cookie, body: { ...body, bytes } };
  });
}

type Work = { readonly answers: number[]; readonly pages: number[]; errors: number };

/** Each pupil, begun at another moment of the ten seconds, saves an answer and opens the next question. */
async function answerAll({ origin }: Served, pupils: readonly Pupil[], turns: number) {
  const done: Work = { answers: [], pages: [], errors: 0 };
  disconnect();
  const from = performance.now();
  const body = {
    type: 'application/x-www-form-urlencoded;charset=UTF-8',
    bytes: Buffer.from('locale=en&choice=a'),
  };
  const count = async (times: number[], call: Call, isGood: (answer: Answer) => boolean) => {
    try {
      times.push((await sendTimed(origin, call, isGood)).ms);
    } catch {
      done.errors += 1;
    }
  };
  const work = async ({ attempt, cookie }: Pupil, at: number) => {
    for (let turn = 0; turn < turns; turn++) {
      const due = from + (turn + at / pupils.length) * EVERY_MS;
      await sleep(Math.max(0, due - performance.now()));
      const position = 1 + (turn % (CLASS.questions - 1));
      const path = `/api/attempts/${attempt}/answers/${position}`;
      await count(done.answers, { path, cookie, body }, isSaved);
      const next = pathOf({ attempt, position: position + 1, cookie });
      await count(done.pages, { path: next, cookie }, isQuestion);
    }
  };
  await Promise.all(pupils.map(work));
  return done;
}

/** @param turns how often each answers, ten seconds apart; the floor is asked half as often */
export async function measureLesson({ both, floorBoth: floor, school }: Stage, turns: number) {
  const { pupils } = school;
  const waits: Record<'real' | 'floor', Wait[][]> = { real: [], floor: [] };
  const under = await barePresses(floor, pupils);
  for (let lesson = 0; lesson < (pupils[0]?.lessons.length ?? 0); lesson++) {
    waits.floor.push(await beginAll(floor, under));
    waits.real.push(await beginAll(both, await pressesOf(both, pupils, lesson)));
  }
  const bare = await answerAll(floor, pupils, Math.ceil(turns / 2));
  const done = await answerAll(both, pupils, turns);

  const start = `${pupils.length} start at one moment`;
  const work = `${pupils.length} answer every ten seconds`;
  const begun = (unit: Unit, of: (all: Wait[]) => number, target?: Target) =>
    compare(start, unit, waits.real.map(of), waits.floor.map(of), target);
  const timeOf = (share: number) => (all: Wait[]) =>
    quantile(
      all.map(({ ms }) => ms),
      share,
    );
  const errors = (all: Wait[][]) => [all.flat().filter(({ failed }) => failed).length];
  const longest = (all: Wait[][]) => [Math.max(...all.flat().map(({ ms }) => ms))];
  const p95 = (name: string, part: 'answers' | 'pages', target?: Target) =>
    compare(name, 'ms, p95', [quantile(done[part], 0.95)], [quantile(bare[part], 0.95)], target);
  const figures = [
    compare(start, 'errors', errors(waits.real), errors(waits.floor), realOf(0)),
    begun('ms, median', timeOf(0.5)),
    begun('ms, p95', timeOf(0.95), realOf(2000)),
    compare(start, 'ms, longest', longest(waits.real), longest(waits.floor), realOf(3000)),
    compare(work, 'errors', [done.errors], [bare.errors], realOf(0)),
    p95(`${work}: the answer`, 'answers', realOf(100)),
    p95(`${work}: the next question`, 'pages'),
  ];
  return { figures, notes: [] };
}
