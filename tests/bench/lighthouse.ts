// Lighthouse's points for a phone. It is fetched by npm when this part runs, and is no dependency: see
// docs/decisions/0005-dependencies.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { FLAGS, requireBrowser } from '../../scripts/browser.mjs';
import { freePort } from '../../scripts/postgres.mjs';
import { run } from '../../scripts/step.mjs';
import { toCookie } from './browser';
import { compare, realOf, type Told } from './figure';
import type { Call } from './load';
import { HOME, type Item, type Stage, toRead } from './stage';

/** The last that runs on Node 20. */
const VERSION = '12.8.2';
const ROUNDS = 3;
const TARGETS = { accessibility: 100, 'best-practices': 100, performance: 95 };
type Category = keyof typeof TARGETS;
const CATEGORIES = Object.keys(TARGETS) as Category[];

type Audit = { readonly id: string; readonly weight: number };
type Report = {
  readonly categories: Readonly<Record<Category, { score: number; auditRefs: readonly Audit[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
};

/** What is said against a page, by the names of Lighthouse's audits. */
const complaintsOf = ({ categories, audits }: Report) =>
  CATEGORIES.flatMap((category) => categories[category].auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);

/** A browser that is anew for each page, and is let in as the pupil. */
async function judge(folder: string, origin: string, { path, cookie }: Call) {
  const output = join(folder, 'report.json');
  const port = await freePort();
  const executablePath = await requireBrowser();
  const profile = mkdtempSync(join(folder, 'profile-'));
  const browser = await chromium.launchPersistentContext(profile, {
    args: [...FLAGS, `--remote-debugging-port=${port}`],
    ...(executablePath && { executablePath }),
  });
  try {
    if (cookie) await browser.addCookies([toCookie(cookie, origin)]);
    const asked = [
      `${origin}${path}`,
      `--only-categories=${CATEGORIES}`,
      `--port=${port}`,
      '--output=json',
      `--output-path=${output}`,
      '--quiet',
      '--no-enable-error-reporting',
    ];
    const lighthouse = ['exec', '--yes', '--', `lighthouse@${VERSION}`, ...asked];
    await run('npm', lighthouse, { quiet: true });
  } finally {
    await browser.close();
  }
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

export async function measureLighthouse({ one, fresh }: Stage) {
  const folder = mkdtempSync(join(tmpdir(), 'vekha-lighthouse-'));
  const pages = { home: HOME, 'question page': toRead(fresh.at(-1) as Item) };
  const figures: Told[] = [];
  const notes = [`Lighthouse ${VERSION}, for a phone`];
  try {
    for (const [name, call] of Object.entries(pages)) {
      const judged: Report[] = [];
      for (let round = 0; round < ROUNDS; round++)
        judged.push(await judge(folder, one.origin, call));
      for (const category of CATEGORIES) {
        const points = judged.map(({ categories }) => 100 * categories[category].score);
        const target = realOf(TARGETS[category]);
        figures.push(compare(`${name}: ${category}`, 'points of 100', points, null, target));
      }
      const complaints = judged.flatMap(complaintsOf);
      if (complaints.length > 0)
        notes.push(`Lighthouse says against the ${name}: ${[...new Set(complaints)].join(', ')}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { figures, notes };
}
