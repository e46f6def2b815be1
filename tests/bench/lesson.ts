// A whole school at one moment: three hundred pupils press the button that starts their lesson, and then each answers
// every ten seconds and goes on to the next question. The floor does as much with a bare Next application.
import { setTimeout as sleep } from 'node:timers/promises';
import { compare, realOf, type Told } from './figure';
import { hiddenFields, toBody } from './form';
import { type Answer, type Call, disconnect, type Served, send, sendTimed } from './load';
import { quantile } from './measure';
import { CLASS, pathOf, type School, type Stage } from './stage';

const EVERY_MS = 10_000;

type Pupil = School['pupils'][number];

const isLed = ({ status, location }: Answer) =>
  [303, 307].includes(status) && location.startsWith('/en/quiz/');
const isQuestion = ({ status, body }: Answer) => status === 200 && body.includes('value="answer"');
const isLedOrThere = (answer: Answer) => isLed(answer) || isQuestion(answer);
const isSaved = ({ status }: Answer) => status === 200;

/** From the press to the whole of the first question. @returns milliseconds, and where the pupil is */
async function begin({ origin }: Served, press: Call) {
  const { cookie } = press;
  let { answer, ms } = await sendTimed(origin, press, isLed);
  const attempt = answer.location.split('/')[3] ?? '';
  while (isLed(answer)) {
    const next = await sendTimed(origin, { path: answer.location, cookie }, isLedOrThere);
    answer = next.answer;
    ms += next.ms;
  }
  return { ms, attempt };
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

type Times = { readonly answers: number[]; readonly pages: number[] };

/** Each pupil, begun at another moment of the ten seconds, saves an answer and opens the next question. */
async function answerAll(
  { origin }: Served,
  pupils: readonly { attempt: string; cookie: string }[],
  turns: number,
): Promise<Times> {
  const times: Times = { answers: [], pages: [] };
  disconnect();
  const from = performance.now();
  const body = {
    type: 'application/x-www-form-urlencoded;charset=UTF-8',
    bytes: Buffer.from('locale=en&choice=a'),
  };
  const work = async ({ attempt, cookie }: (typeof pupils)[number], at: number) => {
    for (let turn = 0; turn < turns; turn++) {
      const due = from + (turn + at / pupils.length) * EVERY_MS;
      await sleep(Math.max(0, due - performance.now()));
      const position = 1 + (turn % (CLASS.questions - 1));
      const save = { path: `/api/attempts/${attempt}/answers/${position}`, cookie, body };
      times.answers.push((await sendTimed(origin, save, isSaved)).ms);
      const next = { path: pathOf({ attempt, position: position + 1, cookie }), cookie };
      times.pages.push((await sendTimed(origin, next, isQuestion)).ms);
    }
  };
  await Promise.all(pupils.map(work));
  return times;
}

/** @param turns how often each answers, ten seconds apart; the floor is asked half as often */
export async function measureLesson({ both, floor, school }: Stage, turns: number) {
  const { pupils } = school;
  const waits: Record<'real' | 'floor', number[][]> = { real: [], floor: [] };
  let begun: { attempt: string; cookie: string }[] = [];
  const under = await barePresses(floor, pupils);
  for (let lesson = 0; lesson < (pupils[0]?.lessons.length ?? 0); lesson++) {
    waits.floor.push((await beginAll(floor, under)).map(({ ms }) => ms));
    const started = await beginAll(both, await pressesOf(both, pupils, lesson));
    waits.real.push(started.map(({ ms }) => ms));
    begun = started.map(({ attempt }, at) => ({ attempt, cookie: pupils[at]?.cookie ?? '' }));
  }
  const bare = await answerAll(floor, pupils, Math.ceil(turns / 2));
  const times = await answerAll(both, begun, turns);
  const of = (all: number[][], share: number) => all.map((each) => quantile(each, share));
  const p95 = (name: string, part: keyof Times, target: number | null): Told =>
    compare(
      name,
      'ms, p95',
      [quantile(times[part], 0.95)],
      [quantile(bare[part], 0.95)],
      target === null ? null : realOf(target),
    );
  const start = `${pupils.length} start at one moment`;
  const work = `${pupils.length} answer every ten seconds`;
  const longest = (all: number[][]) => [Math.max(...all.flat())];
  const figures = [
    compare(start, 'ms, median', of(waits.real, 0.5), of(waits.floor, 0.5)),
    compare(start, 'ms, p95', of(waits.real, 0.95), of(waits.floor, 0.95), realOf(2000)),
    compare(start, 'ms, longest', longest(waits.real), longest(waits.floor), realOf(3000)),
    p95(`${work}: the answer`, 'answers', 100),
    p95(`${work}: the next question`, 'pages', null),
  ];
  return { figures, notes: [] };
}
