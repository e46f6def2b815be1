// `npm run test:crash`: pupils answer in parallel while processes are killed at moments of chance, and nothing that was
// acknowledged may be lost. `--rounds N` (20), `--database sqlite|postgresql|both`, `--seed TEXT` for the same chance again.
// `--instances` tries several servers of one PostgreSQL behind nginx: tests/crash/instances.ts.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { makeRandom, type Random } from '../../domain/random';
import { build, isBuilt } from '../../scripts/build.mjs';
import { freePort } from '../../scripts/postgres.mjs';
import { fail, run, SIGNALS, step, typescript } from '../../scripts/step.mjs';
import type { Caller } from './call';
import { makePostgresql, makeSqlite, type Place } from './database';
import { tryInstances } from './instances';
import { type Ledger, makeLedger } from './ledger';
import { attend } from './pupil';
import { type Site, startSite } from './site';
import { type Findings, nothing, verify } from './verify';

/** What is killed: the whole site, one of its processes, or the database under it. */
type Kill = 'site' | 'worker' | 'database';

/** In milliseconds: from the first answer of a round to its kill, and from there to its end where the site goes on. */
const KILL_WITHIN = 3000;
const GO_ON = 2500;

type School = { readonly assignment: string; readonly pupils: readonly Seat[] };
type Seat = { readonly id: string; readonly cookie: string };

async function seed(settings: Place['settings']): Promise<School> {
  const env = { ...settings, BASE_URL: '', AUTH_SECRET: '' };
  const args = typescript('tests/crash/seed.ts');
  return JSON.parse(await run(process.execPath, args, { env, quiet: true }));
}

const killsOf = (place: Place): readonly Kill[] =>
  place.kill ? ['site', 'worker', 'database'] : ['site', 'worker'];

async function firstAnswer({ counts }: Ledger) {
  const before = counts.answers;
  while (counts.answers === before) await sleep(10);
}

async function kill(what: Kill, site: Site, place: Place, random: Random) {
  if (what === 'site') await site.killAll();
  else if (what === 'worker') site.killWorker(random.next());
  else await place.kill?.();
}

async function tryOut(place: Place, rounds: number, chance: string) {
  const random = makeRandom(`${chance} ${place.name}`);
  const port = Number(process.env.CRASH_PORT ?? (await freePort()));
  const ledger = makeLedger();
  const found = nothing();
  const shown = new Set<string>();
  const kills: Record<Kill, number> = { site: 0, worker: 0, database: 0 };
  let site = await startSite(place.settings, port);
  try {
    const { assignment, pupils } = await seed(place.settings);
    const callers = new Map<string, Caller>(
      pupils.map(({ id, cookie }) => [id, { url: site.url, cookie }]),
    );
    for (let round = 0; round < rounds; round++) {
      const kinds = killsOf(place);
      const what = kinds[round % kinds.length] as Kill;
      let over = false;
      const lesson = [...callers.values()].map((caller, at) => {
        const own = makeRandom(`${chance} ${place.name} ${round} ${at}`);
        return attend(caller, { assignment, ledger, random: own, over: () => over });
      });
      const school = Promise.all(lesson);
      await Promise.race([school, firstAnswer(ledger)]);
      await sleep(KILL_WITHIN * random.next());
      await kill(what, site, place, random);
      kills[what] += 1;
      if (what !== 'site') await Promise.race([school, sleep(GO_ON)]);
      over = true;
      await school;
      if (what === 'site') site = await startSite(place.settings, port);
      const now = await verify(place, ledger, callers, shown);
      for (const name of Object.keys(now) as (keyof Findings)[]) found[name] += now[name];
      console.log(
        `    ${place.name} ${round + 1}: ${what}, ${tell(now)}; ${ledger.counts.answers} answers so far`,
      );
    }
  } finally {
    await site.killAll();
    await place.remove();
  }
  return { database: place.name, rounds, kills, ...ledger.counts, ...found };
}

const tell = (found: Findings) =>
  Object.entries(found)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

type Outcome = Awaited<ReturnType<typeof tryOut>>;

const toLine = ({ database, rounds, kills, ...outcome }: Outcome) => ({
  database,
  rounds,
  killed: `${kills.site} site, ${kills.worker} worker, ${kills.database} database`,
  'answers acknowledged': outcome.answers,
  'attempts submitted': outcome.attempts,
  lost: outcome.lost,
  doubled: outcome.doubled,
  torn: outcome.torn,
  refused: outcome.refused,
  'wrong scores': outcome.scores,
  'resumed wrongly': outcome.resumed,
});

const isSound = ({ answers, lost, doubled, torn, refused, scores, resumed }: Outcome) =>
  answers > 0 && lost + doubled + torn + refused + scores + resumed === 0;

async function main() {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string' },
      instances: { type: 'boolean', default: false },
      database: { type: 'string', default: 'both' },
      seed: { type: 'string', default: String(Date.now()) },
    },
  });
  if (!isBuilt()) await step('Building', build);
  console.log(`  Chance: --seed ${values.seed}`);
  if (values.instances)
    process.exit((await tryInstances(Number(values.rounds ?? 4), values.seed)) ? 0 : 1);
  const outcomes: Outcome[] = [];
  for (const make of [makeSqlite, makePostgresql]) {
    const name = make === makeSqlite ? 'sqlite' : 'postgresql';
    if (![name, 'both'].includes(values.database)) continue;
    outcomes.push(await tryOut(await make(), Number(values.rounds ?? 20), values.seed));
  }
  console.table(outcomes.map(toLine));
  process.exit(outcomes.length > 0 && outcomes.every(isSound) ? 0 : 1);
}

for (const signal of SIGNALS) process.once(signal, () => process.exit(130));
main().catch(fail);
