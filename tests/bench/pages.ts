// The question page and the answer request beside the floor: a bare Next page of equal markup, and an action
// that writes one row and leads on. Both are built by Next in production mode and served from this computer.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../setup/server';
import { type FloorSite, startFloor } from './floor-site';
import { hiddenFields } from './form';
import { type Item, pathOf, prepareItems, toAnswer, toRead } from './learners';
import { type Answer, disconnect, drive, type Load, send } from './load';
import { sizeOf } from './markup';
import { interleave, median, ratios } from './measure';

export type Comparison = {
  readonly real: Load;
  readonly floor: Load;
  /** The real one's requests per second to the floor's. */
  readonly ratio: number;
};

export type PageFigures = {
  readonly page: Comparison;
  readonly answer: Comparison;
  /** Elements and bytes without scripts: they should be alike. */
  readonly markup: Record<'real' | 'floor', { elements: number; bytes: number }>;
};

/** Rounds that are not counted: the first requests find nothing compiled. */
const WARM_UP = 3;

const isPage = ({ status, body }: Answer) => status === 200 && body.includes('value="answer"');
/** A refused answer leads on too, but says so. */
const isTaken = ({ status, location }: Answer) =>
  status === 303 && /^\/en\/quiz\/[0-9a-f-]{36}\/\d+$/.test(location);

const medians = (loads: readonly Load[]): Load => ({
  perSecond: median(loads.map((load) => load.perSecond)),
  p50: median(loads.map((load) => load.p50)),
  p95: median(loads.map((load) => load.p95)),
  bytes: median(loads.map((load) => load.bytes)),
});

const compare = ({ real, floor }: Record<'real' | 'floor', Load[]>): Comparison => ({
  real: medians(real),
  floor: medians(floor),
  ratio: median(
    ratios(
      real.map(({ perSecond }) => perSecond),
      floor.map(({ perSecond }) => perSecond),
    ),
  ),
});

async function measure(real: string, floor: string, kept: Item[], fresh: Item[], rounds: number) {
  const calls = fresh.length / (rounds + WARM_UP);
  const first = kept[0] as Item;
  const read = async (origin: string) => (await send(origin, toRead(first))).body.toString();
  const html = { real: await read(real), floor: await read(floor) };
  const actionOf = (text: string) => hiddenFields(text, 'id="question"')[0]?.[0] ?? '';

  const reads = Array.from({ length: calls }, (_, i) => toRead(kept[i % kept.length] as Item));
  const page = {
    real: () => drive(real, reads, isPage),
    floor: () => drive(floor, reads, isPage),
  };
  /** Each takes the next questions that nobody has answered there. */
  const answering = (origin: string, action: string) => {
    let from = 0;
    return () => {
      const items = fresh.slice(from, from + calls);
      from += calls;
      return drive(
        origin,
        items.map((item) => toAnswer(item, action)),
        isTaken,
      );
    };
  };
  const answer = {
    real: answering(real, actionOf(html.real)),
    floor: answering(floor, actionOf(html.floor)),
  };

  await interleave(WARM_UP, page);
  const pages = await interleave(rounds, page);
  await interleave(WARM_UP, answer);
  const answers = await interleave(rounds, answer);
  return {
    page: compare(pages),
    answer: compare(answers),
    markup: { real: sizeOf(html.real), floor: sizeOf(html.floor) },
  };
}

/** `rounds` of `calls` requests of each sort, after the rounds that are not counted. */
export async function measurePages(rounds: number, calls: number): Promise<PageFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'vekha-bench-'));
  const site = await startServer({ DATA_DIR: folder });
  let floor: FloorSite | undefined;
  try {
    const real = `http://127.0.0.1:${new URL(site.url).port}`;
    const kept = await prepareItems(real, 300);
    const wanted = (rounds + WARM_UP) * calls;
    const fresh = (await prepareItems(real, wanted)).slice(0, wanted);
    const sample = await send(real, toRead(kept[0] as Item));
    if (!isPage(sample)) throw new Error(`no question at ${pathOf(kept[0] as Item)}`);
    floor = await startFloor(sample.body.toString(), [...kept, ...fresh]);
    return await measure(real, floor.origin, kept, fresh, rounds);
  } finally {
    disconnect();
    await Promise.all([site.stop(), floor?.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
