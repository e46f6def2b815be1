// `npm run test:fuzz`: malformed requests over every page, action and handler, as everybody. None may fail, take long,
// tell what it should not or change what is another's. `--requests N` (20,000), `--database sqlite|postgresql|both`,
// `--seed TEXT` for the same requests again, `--only N,M` for some of them, `--slow MS` (1000) for what takes too long.
import { parseArgs } from 'node:util';
import { build, isBuilt } from '../../scripts/build.mjs';
import { fail, SIGNALS, step } from '../../scripts/step.mjs';
import { median } from '../bench/measure';
import { makePostgresql, makeSqlite, type Place } from '../crash/database';
import { type Form, formsOf } from './forms';
import type { Ground } from './ground';
import { readSchemas } from './inputs';
import { type Outcome, report } from './report';
import { type Made, makeRequest } from './requests';
import { countTeachers, findBroken, findChanges, findTampering, hasJoined, readRows } from './rows';
import { findLeaks, TOLD_BY_JOINING } from './scan';
import { openSchools, type Schools } from './schools';
import { type Site, startSite } from './site';
import { readTargets } from './targets';
import { type Heard, send } from './wire';

const AT_ONCE = 6;
/** A school is worn out by so many requests: the next ones meet a new one. */
const A_SCHOOL = 2000;
const A_SAMPLE = 1000;

type Options = {
  readonly seed: string;
  readonly requests: number;
  /** In milliseconds: a request that takes longer, alone too, is a fault. */
  readonly slow: number;
  readonly only: readonly number[];
};

/** Every page as whoever may see most of it, and the forms on it. */
async function gatherForms(ground: Ground): Promise<Form[]> {
  const forms: Form[] = [];
  for (const who of ['owner', 'pupil', 'visitor', 'other'] as const) {
    for (const page of ground.targets.pages) {
      const ids: Readonly<Record<string, unknown>> = {
        ...ground.world.ids,
        locale: 'en',
        number: 1,
        slug: 'japan-kazakhstan',
        token: ground.world.ids.shareToken,
      };
      const path = page.replace(/\[+(?:\.\.\.)?(\w+)\]+/g, (_, name) => String(ids[name] ?? 'x'));
      const headers = [['Cookie', ground.world.cookies[who][0] ?? '']] as const;
      const heard = await send(ground.url, { method: 'GET', path, headers });
      forms.push(...formsOf(heard.text, path, who));
    }
  }
  return forms;
}

const idOf = (number: number) => `fuzz-${String(number).padStart(8, '0')}`;

/** Is this an answer to such a request? What is no request by the protocol may be met with silence. */
const isAnswered = ({ sent }: Made, { status }: Heard) =>
  status === 0 ? sent.broken === true || /^(?:TRACE|CONNECT)$/.test(sent.method) : status < 500;

async function tryOut(place: Place, options: Options): Promise<Outcome> {
  const outcome: Outcome = {
    database: place.name,
    kinds: new Map(),
    targets: new Map(),
    statuses: new Map(),
    faults: [],
    slow: [],
    memory: [],
  };
  const site = await startSite(place.settings);
  let schools: Schools | undefined;
  try {
    schools = await openSchools(place.settings);
    const [targets, schemas, made] = [readTargets(), await readSchemas(), await schools.next()];
    // Whoever has these may come in: there they are of nothing.
    const { code, shareToken, coTeacherToken } = made.none;
    const other = { ...made, ids: { ...made.ids, code, shareToken, coTeacherToken } };
    const untouched = await readRows(place);
    const numbers =
      options.only.length > 0
        ? options.only
        : Array.from({ length: options.requests }, (_, at) => at);
    let told = 0;
    for (let from = 0; from < numbers.length; from += A_SCHOOL) {
      const world = await schools.next();
      const before = await readRows(place);
      const bare = { url: site.url, targets, schemas, world, other, forms: [] };
      const ground = { ...bare, forms: await gatherForms(bare) };
      await sendAll(site, ground, numbers.slice(from, from + A_SCHOOL), options, outcome);
      const after = await readRows(place);
      if (hasJoined(after, world))
        outcome.faults.push(
          ...outcome.faults.splice(told).filter(({ what }) => !TOLD_BY_JOINING.test(what)),
        );
      const found = [
        ...findTampering(before, after),
        ...findBroken(after),
        ...findChanges(untouched, after),
      ];
      if (countTeachers(after) > countTeachers(before)) found.push('somebody has become a teacher');
      for (const what of new Set(found))
        outcome.faults.push({ what, target: 'the database', number: -1 });
      const sent = Math.min(from + A_SCHOOL, numbers.length);
      console.log(`    ${place.name}: ${sent} sent, ${outcome.faults.length} faults`);
      for (const { what, target, number } of outcome.faults.slice(told, told + 9))
        console.log(`      ${what}: ${target} (--only ${number})`);
      told = outcome.faults.length;
    }
    if (site.hasDied())
      outcome.faults.push({ what: 'a process died', target: 'the server', number: -1 });
  } finally {
    schools?.close();
    await site.stop();
    await place.remove();
  }
  return outcome;
}

async function sendAll(
  site: Site,
  ground: Ground,
  numbers: readonly number[],
  { seed, only, slow }: Options,
  outcome: Outcome,
) {
  const count = (counts: Map<string, number>, key: string) =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const queue = numbers.values();
  const work = async () => {
    for (const number of queue) {
      const made = makeRequest(seed, number, ground);
      const heard = await send(site.url, made.sent);
      if (only.length > 0) show(made, heard, site);
      count(outcome.kinds, made.kind);
      count(outcome.targets, `${made.kind}: ${made.target}`);
      count(outcome.statuses, String(heard.status));
      const { target, who } = made;
      if (!isAnswered(made, heard))
        outcome.faults.push({
          what: `${heard.status || 'no answer'}`,
          target: `${made.kind} ${target}`,
          number,
          log: site.errors.get(idOf(number)),
        });
      for (const what of findLeaks(who, made.sent.path, heard, ground.world))
        outcome.faults.push({ what, target, number });
      const ms = site.times.get(idOf(number)) ?? heard.ms;
      if (!made.sent.broken)
        outcome.slow.push({ ms, target: `${made.kind} ${target}`, number, made });
      if (number % A_SAMPLE === A_SAMPLE - 1) outcome.memory.push(site.memory());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await again(site, outcome, slow);
}

/** Those that took long are sent again, alone: the machine may have been busy. */
async function again(site: Site, outcome: Outcome, longest: number) {
  outcome.slow.sort((a, b) => b.ms - a.ms).splice(200);
  for (const slow of outcome.slow) {
    if (slow.ms <= longest || slow.alone !== undefined) continue;
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const heard = await send(site.url, slow.made.sent);
      times.push(site.times.get(idOf(slow.number)) ?? heard.ms);
    }
    slow.alone = median(times);
    if (slow.alone > longest)
      outcome.faults.push({
        what: `took ${Math.round(slow.alone)} ms`,
        target: slow.target,
        number: slow.number,
      });
  }
}

function show({ kind, target, who, sent }: Made, heard: Heard, site: Site) {
  console.log(`${kind}, ${target}, as ${who}\n${sent.method} ${sent.path.slice(0, 2000)}`);
  for (const [name, value] of sent.headers) console.log(`${name}: ${value.slice(0, 300)}`);
  console.log(`\n${sent.body?.subarray(0, 4000).toString() ?? ''}\n\n${heard.text.slice(0, 1500)}`);
  for (const line of site.errors.values()) console.log(line);
}

async function main() {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '20000' },
      database: { type: 'string', default: 'sqlite' },
      seed: { type: 'string', default: String(Date.now()) },
      slow: { type: 'string', default: '1000' },
      only: { type: 'string' },
    },
  });
  if (!isBuilt()) await step('Building', build);
  console.log(`  Chance: --seed ${values.seed}`);
  const only = values.only ? values.only.split(',').map(Number) : [];
  const { seed, requests, slow } = values;
  const options = { seed, requests: Number(requests), only, slow: Number(slow) };
  let sound = true;
  for (const make of [makeSqlite, makePostgresql]) {
    const name = make === makeSqlite ? 'sqlite' : 'postgresql';
    if (![name, 'both'].includes(values.database)) continue;
    const outcome = await tryOut(await make(), options);
    console.log(report(outcome));
    sound &&= outcome.faults.length === 0;
  }
  process.exit(sound ? 0 : 1);
}

for (const signal of SIGNALS) process.once(signal, () => process.exit(130));
main().catch(fail);
