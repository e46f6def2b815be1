// What pupils ask for most, beside the floors: a bare Next page of equal markup and a bare Next route handler or action
// that writes one row, in one process each, and a bare Node server that sends the same bytes.
import { ratioOf, type Told } from './figure';
import { hiddenFields, toBody } from './form';
import { type Answer, type Call, compareLoads, drive, type Served, send, WARM_UP } from './load';
import { sizeOf } from './markup';
import { bare, HOME, type Item, pathOf, type Stage, toRead } from './stage';

const CALLS_A_ROUND = 120;

const isPage = ({ status, body }: Answer) => status === 200 && body.includes('</html>');
const isQuestion = (answer: Answer) => isPage(answer) && answer.body.includes('value="answer"');
const isSaved = ({ status, body }: Answer) => status === 200 && body.includes('"saved":"answer"');
/** A refused answer leads on too, but says so. */
const isTaken = ({ status, location }: Answer) =>
  status === 303 && /^\/en\/quiz\/[0-9a-f-]{36}\/(\d+|overview)$/.test(location);

/** The choice "a" as the page saves it by itself. */
const toSave = ({ attempt, position, cookie }: Item): Call => ({
  path: `/api/attempts/${attempt}/answers/${position}`,
  cookie,
  body: {
    type: 'application/x-www-form-urlencoded;charset=UTF-8',
    bytes: Buffer.from('locale=en&choice=a'),
  },
});

/** The same by the page's form without scripts; `action` is the field that names the server action. */
const toAnswer = (item: Item, action: string): Call => ({
  ...toRead(item),
  body: toBody([
    [action, ''],
    ['attempt', item.attempt],
    ['position', String(item.position)],
    ['locale', 'en'],
    ['choice', 'a'],
    ['intent', 'answer'],
  ]),
});

const readHtml = async ({ origin }: Served, call: Call) =>
  (await send(origin, call)).body.toString();

/** The field of the question's form that names its server action, which each build names anew. */
async function actionOf(served: Served, item: Item) {
  const form = hiddenFields(await readHtml(served, toRead(item)), 'id="question"');
  return form.find(([name]) => name.startsWith('$ACTION_ID'))?.[0] ?? '';
}

/** Elements and bytes without scripts of a page and its floor: they should be alike. */
async function alike(name: string, stage: Stage, real: Call, floor: Call) {
  const sizes = [
    sizeOf(await readHtml(stage.one, real)),
    sizeOf(await readHtml(stage.floor, floor)),
  ];
  const [page, under] = sizes.map(({ elements, bytes }) => `${elements} elements, ${bytes} bytes`);
  return `${name} without scripts: ${page}; its floor ${under}`;
}

export async function measurePages(stage: Stage, rounds: number) {
  const { one, both, floor, floorBoth, node, own, fresh } = stage;
  const some = (items: readonly Item[]) =>
    Array.from({ length: CALLS_A_ROUND }, (_, at) => toRead(items[at % items.length] as Item));
  const repeated = (call: Call) => new Array<Call>(CALLS_A_ROUND).fill(call);
  /** Each takes the next questions that nobody has answered there. */
  let next = 0;
  const fresher = (served: Served, toCall: (item: Item) => Call, isGood: typeof isPage) => {
    let from = next;
    next += CALLS_A_ROUND * (rounds + WARM_UP);
    return () => {
      const items = fresh.slice(from, from + CALLS_A_ROUND);
      from += CALLS_A_ROUND;
      if (items.length < CALLS_A_ROUND) throw new Error('too few pupils for so many rounds');
      return drive(served, items.map(toCall), isGood);
    };
  };
  const [class_, quiz] = [some(fresh), some(own)];
  const figures: Told[] = [
    ...(await compareLoads(
      rounds,
      {
        floor: () => drive(floor, repeated(bare('home')), isPage),
        home: () => drive(one, repeated(HOME), isPage),
      },
      {},
    )),
    ...(await compareLoads(
      rounds,
      {
        floor: () => drive(floor, class_, isQuestion),
        'question page': () => drive(one, class_, isQuestion),
        'question page, every core': () => drive(both, class_, isQuestion),
        'the floor itself, every core': () => drive(floorBoth, class_, isQuestion),
      },
      {
        'question page': { 'requests/s': ratioOf(0.9) },
        'question page, every core': { 'requests/s': ratioOf(1.6) },
      },
    )),
    ...(await compareLoads(
      rounds,
      {
        floor: () => drive(node, class_, isQuestion),
        'question page, over bare Node': () => drive(one, class_, isQuestion),
      },
      {},
    )),
    ...(await compareLoads(
      rounds,
      {
        floor: () => drive(floor, repeated(bare('quiz')), isQuestion),
        'question page of a quiz': () => drive(one, quiz, isQuestion),
      },
      { 'question page of a quiz': { 'requests/s': ratioOf(0.9) } },
    )),
  ];
  const [first] = fresh;
  const notes = [
    await alike('Home', stage, HOME, bare('home')),
    await alike('Question page', stage, toRead(first as Item), {
      path: pathOf(first as Item),
      cookie: '',
    }),
  ];
  const actions = [
    await actionOf(one, first as Item),
    await actionOf(floor, first as Item),
  ] as const;
  figures.push(
    ...(await compareLoads(
      rounds,
      { floor: fresher(floor, toSave, isSaved), answer: fresher(one, toSave, isSaved) },
      { answer: { 'requests/s': ratioOf(0.6) } },
    )),
    ...(await compareLoads(
      rounds,
      {
        floor: fresher(floor, (item) => toAnswer(item, actions[1]), isTaken),
        'answer by the form': fresher(one, (item) => toAnswer(item, actions[0]), isTaken),
      },
      {},
    )),
  );
  return { figures, notes };
}
