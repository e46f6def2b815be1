// The question page as a browser has it, never opened before: what it fetches, and on a processor four times slower how
// soon it shows and how long it is deaf. The floor is a bare Next page with the same markup, styles and fonts.
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { FLAGS, requireBrowser } from '../../scripts/browser.mjs';
import { compare, ratioOf, realOf, type Told, type Unit } from './figure';
import { interleave } from './measure';
import { type Item, pathOf, type Stage } from './stage';

const SLOWER = 4;
const ROUNDS = 7;
/** In milliseconds, after the page has loaded: for what it fetches and runs by itself. */
const SETTLE = 1500;

/** What watch.js keeps. */
type Seen = { fcp: number; lcp: number; shift: number; tasks: [number, number][] };

type Loaded = {
  requests: number;
  /** With the heads of answers; of scripts and fonts without. As they travel, compressed. */
  bytes: number;
  script: number;
  font: number;
  fcp: number;
  lcp: number;
  /** What of tasks goes beyond 50 ms, after something is shown: https://web.dev/articles/tbt */
  blocked: number;
  shift: number;
  /** Of the requests, as the browser calls them. */
  types: string[];
};

/** A cookie as a site of ours sets it: for all its addresses, of which a page may ask others. */
export function toCookie(cookie: string, url: string) {
  const [name = '', value = ''] = cookie.split('=');
  return { name, value, url: new URL(url).origin };
}

async function load(browser: Browser, url: string, cookie: string): Promise<Loaded> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 412, height: 823 },
  });
  if (cookie) await context.addCookies([toCookie(cookie, url)]);
  const page = await context.newPage();
  await page.addInitScript({ path: `${import.meta.dirname}/watch.js` });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const types = new Map<string, string>();
  const fetched = { requests: 0, bytes: 0, script: 0, font: 0 };
  devtools.on('Network.requestWillBeSent', ({ requestId, type }) => {
    types.set(requestId, type ?? '');
    fetched.requests += 1;
  });
  const heads = new Map<string, number>();
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    heads.set(requestId, response.encodedDataLength);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    const body = encodedDataLength - (heads.get(requestId) ?? 0);
    fetched.bytes += encodedDataLength;
    if (type === 'Script') fetched.script += body;
    if (type === 'Font') fetched.font += body;
  });
  try {
    const answer = await page.goto(url, { waitUntil: 'load' });
    if (answer?.status() !== 200) throw new Error(`${url}: ${answer?.status()}`);
    await page.waitForTimeout(SETTLE);
    const { tasks, ...seen } = await page.evaluate(
      () => (globalThis as unknown as { seen: Seen }).seen,
    );
    const blocked = tasks
      .map(([from, duration]) => from + duration - Math.max(from + 50, seen.fcp))
      .reduce((sum, over) => sum + Math.max(0, over), 0);
    if (seen.fcp === 0 || seen.lcp === 0) throw new Error(`${url}: nothing was shown`);
    return { ...fetched, ...seen, blocked, types: [...types.values()] };
  } finally {
    await context.close();
  }
}

export async function measureBrowser({ one, floor, fresh }: Stage) {
  const item = fresh.at(-1) as Item;
  const executablePath = await requireBrowser();
  const browser = await chromium.launch({ args: FLAGS, ...(executablePath && { executablePath }) });
  try {
    const open = (origin: string) => () => load(browser, `${origin}${pathOf(item)}`, item.cookie);
    const measured = { real: open(one.origin), floor: open(floor.origin) };
    await interleave(1, measured);
    const { real, floor: under } = await interleave(ROUNDS, measured);
    const told = (
      what: string,
      unit: Unit,
      key: Exclude<keyof Loaded, 'types'>,
      target?: Told['target'],
    ) =>
      compare(
        `question page, cold: ${what}`,
        unit,
        real.map((each) => each[key]),
        under.map((each) => each[key]),
        target,
      );
    const figures = [
      told('requests', 'requests', 'requests', realOf(12)),
      told('all that is fetched', 'bytes', 'bytes'),
      told('JavaScript', 'bytes', 'script', ratioOf(1.1)),
      told('fonts', 'bytes', 'font', realOf(60_000)),
      told('first paint (FCP)', 'ms', 'fcp'),
      told('largest paint (LCP)', 'ms', 'lcp', ratioOf(1.2)),
      told('blocking time', 'ms', 'blocked'),
      told('layout shift', 'shift', 'shift'),
    ];
    const types = real[0]?.types ?? [];
    const list = [...new Set(types)]
      .map((type) => `${types.filter((each) => each === type).length} ${type}`)
      .join(', ');
    return { figures, notes: [`Requests of the question page: ${list}`] };
  } finally {
    await browser.close();
  }
}
