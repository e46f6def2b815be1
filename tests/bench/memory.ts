// What a process holds after very many requests, and whether it goes on growing. Takes long, and so is asked for.
import { compare, ratioOf, realOf } from './figure';
import { type Answer, type Call, drive, type Served } from './load';
import { mean } from './measure';
import { residentMb } from './process';
import { HOME, type Item, pathOf, type Stage, toRead } from './stage';

const SAMPLES = 40;

const isAnswered = ({ status }: Answer) => status === 200;

/** Of ten requests six read a question, three save an answer, one opens the home page. */
function mixOf(items: readonly Item[], count: number): Call[] {
  const body = {
    type: 'application/x-www-form-urlencoded;charset=UTF-8',
    bytes: Buffer.from('locale=en&choice=a'),
  };
  return Array.from({ length: count }, (_, at) => {
    const item = items[at % items.length] as Item;
    const { attempt, position, cookie } = item;
    if (at % 10 === 0) return HOME;
    return at % 10 < 7
      ? toRead(item)
      : { path: `/api/attempts/${attempt}/answers/${position}`, cookie, body };
  });
}

/** The memory of the largest process, in MB, after each part of the requests. */
async function watch(served: Served, calls: readonly Call[]) {
  const sizes: number[] = [];
  const part = Math.ceil(calls.length / SAMPLES);
  for (let from = 0; from < calls.length; from += part) {
    await drive(served, calls.slice(from, from + part), isAnswered);
    sizes.push(Math.max(...served.pids.map(residentMb)));
    process.stdout.write(`\r  ${from + part} requests: ${sizes.at(-1)?.toFixed(0)} MB  `);
  }
  process.stdout.write('\n');
  return sizes;
}

export async function measureMemory({ one, floor, fresh }: Stage, requests: number) {
  const real = await watch(one, mixOf(fresh, requests));
  // The floor has no home; the others of its requests are the same.
  const under = await watch(
    floor,
    mixOf(fresh, requests).map((call) =>
      call === HOME ? { path: pathOf(fresh[0] as Item), cookie: '' } : call,
    ),
  );
  const quarter = Math.floor(real.length / 4);
  const last = mean(real.slice(-quarter));
  const before = mean(real.slice(-2 * quarter, -quarter));
  const figures = [
    compare(
      `memory of a process after ${requests} requests`,
      'MB',
      [real.at(-1) ?? Number.NaN],
      [under.at(-1) ?? Number.NaN],
      realOf(350),
    ),
    compare(
      'memory in the last quarter, over the one before',
      'MB',
      [last],
      [before],
      ratioOf(1.05),
    ),
  ];
  return {
    figures,
    notes: [`Memory in MB on the way: ${real.map((mb) => mb.toFixed(0)).join(' ')}`],
  };
}
