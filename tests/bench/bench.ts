// `npm run bench`: the figures of docs/performance.md on this computer. Without a part it measures all but the memory;
// a part that fails is told, and the others go on.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { build, isBuilt } from '../../scripts/build.mjs';
import { fail, Refusal, root, SIGNALS, step } from '../../scripts/step.mjs';
import { measureBrowser } from './browser';
import { overBudget, writeBudget } from './budget';
import { PLACES } from './database';
import type { Figure, Told } from './figure';
import { measureLesson } from './lesson';
import { measureLighthouse } from './lighthouse';
import { disconnect } from './load';
import { measureMemory } from './memory';
import { measurePages } from './pages';
import { measurePapers } from './papers';
import { report } from './report';
import { measureResults } from './results';
import { onStage, type Stage } from './stage';
import { measureStatistics } from './statistics';

const flag = { type: 'boolean', default: false } as const;
const PARTS = {
  papers: flag,
  statistics: flag,
  pages: flag,
  results: flag,
  lesson: flag,
  browser: flag,
  lighthouse: flag,
  memory: flag,
};
type Part = keyof typeof PARTS;

const { values } = parseArgs({
  options: {
    ...PARTS,
    database: { type: 'string', default: 'both' },
    check: flag,
    budget: flag,
    json: flag,
    // To try out the bench itself, in less time: its figures are then of something else.
    answers: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '7' },
    classes: { type: 'string', default: '10' },
    turns: { type: 'string', default: '7' },
    requests: { type: 'string', default: '100000' },
  },
});

const asked = (Object.keys(PARTS) as Part[]).filter((part) => values[part]);
const wants = (part: Part) => (asked.length > 0 ? asked.includes(part) : part !== 'memory');
const size = {
  answers: Number(values.answers),
  classes: Number(values.classes),
  lessons: 3,
};
const rounds = Number(values.rounds);

const figures: Figure[] = [];
const notes: string[] = [];
const failures: string[] = [];

type Measured = { readonly figures: readonly Told[]; readonly notes: readonly string[] };

/** Keeps what was measured, or says what went wrong. */
async function part(
  name: Part,
  database: string,
  measure: () => Promise<Measured>,
  errors: Stage['errors'] = () => [],
) {
  if (!wants(name)) return;
  const title = database ? `${database}: ${name}` : name;
  try {
    await step(title, async () => {
      const measured = await measure();
      figures.push(...measured.figures.map((told) => ({ database, ...told })));
      notes.push(...measured.notes.map((note) => (database ? `${database}. ${note}` : note)));
    });
  } catch (error) {
    giveUp(title, error);
    for (const line of errors().slice(0, 3)) console.log(`  ${line}`);
  }
}

function giveUp(what: string, error: unknown) {
  failures.push(`${what}: ${(error as Error).message}`);
  console.log(`  ${failures.at(-1)}`);
}

async function measureSite(name: keyof typeof PLACES, isFirst: boolean) {
  try {
    await onStage(await PLACES[name](), size, async (stage) => {
      const measure = (name: Part, work: () => Promise<Measured>) =>
        part(name, stage.database, work, stage.errors);
      await measure('pages', () => measurePages(stage, rounds));
      await measure('results', () => measureResults(stage, rounds));
      await measure('lesson', () => measureLesson(stage, Number(values.turns)));
      // What a browser sees is the same whichever database is behind it.
      if (isFirst) await measure('browser', () => measureBrowser(stage));
      if (isFirst) await measure('lighthouse', () => measureLighthouse(stage));
      await measure('memory', () => measureMemory(stage, Number(values.requests)));
    });
  } catch (error) {
    giveUp(name, error);
  }
}

async function main() {
  const databases = (Object.keys(PLACES) as (keyof typeof PLACES)[]).filter((name) =>
    [name, 'both'].includes(values.database),
  );
  if (databases.length === 0) throw new Refusal('--database is sqlite, postgresql or both');
  const began = { load: loadavg()[0] ?? 0, date: new Date().toISOString().slice(0, 10) };
  if (!isBuilt()) await step('Building', build);
  await part('papers', '', measurePapers);
  await part('statistics', '', measureStatistics);
  const served: Part[] = ['pages', 'results', 'lesson', 'browser', 'lighthouse', 'memory'];
  if (served.some(wants))
    for (const [at, name] of databases.entries()) await measureSite(name, at === 0);
  disconnect();
  const run = {
    ...began,
    node: process.version,
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    figures,
    notes,
    failures,
  };
  mkdirSync(`${root}/reports`, { recursive: true });
  writeFileSync(`${root}/reports/bench.json`, `${JSON.stringify(run, null, 2)}\n`);
  console.log(`\n${report(run)}\n`);
  if (values.json) console.log(JSON.stringify(run));
  if (values.budget) writeBudget(figures);
  const worse = values.check ? overBudget(figures) : [];
  for (const line of worse) console.log(`Worse than its budget: ${line}`);
  process.exit(failures.length + worse.length > 0 ? 1 : 0);
}

for (const signal of SIGNALS) process.once(signal, () => process.exit(130));
main().catch(fail);
