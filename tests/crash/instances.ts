// `npm run test:crash -- --instances`: several servers of one PostgreSQL behind nginx. Pupils answer while one server after
// another is stopped and started again, as when it is brought up to date, or killed. `--rounds N` (4).
import { setTimeout as sleep } from 'node:timers/promises';
import { makeRandom } from '../../domain/random';
import type { Caller } from './call';
import { makePostgresql } from './database';
import { openHouse, type Server } from './instances-house';
import { checkShared } from './instances-shared';
import { watchRequests } from './instances-watch';
import { makeLedger } from './ledger';
import { attend } from './pupil';
import { verify } from './verify';

/** In milliseconds of load: before a server ends, until it is started again, and after. */
const LOAD = 5000;

type Signal = 'SIGTERM' | 'SIGKILL';

/** @returns the code it ended with, null when it was killed */
async function end({ pid, ended }: Server, signal: Signal): Promise<number | null> {
  process.kill(signal === 'SIGKILL' ? -pid : pid, signal);
  return ended;
}

/** Nothing is seen of a server that is stopped; one that is killed may cut what it has begun to say. */
export async function tryInstances(rounds: number, chance: string): Promise<boolean> {
  const place = await makePostgresql();
  const house = await openHouse(place.settings).catch(async (error) => {
    await place.remove();
    throw error;
  });
  const ledger = makeLedger();
  const shown = new Set<string>();
  const told = [];
  try {
    const { assignment, pupils, teacher } = house.school;
    const [tester, ...others] = pupils;
    const pupil = tester?.cookie ?? '';
    await checkShared(house.sites, { account: teacher, assignment, pupil }, ledger);
    const callers = new Map<string, Caller>(
      others.map(({ id, cookie }) => [id, { url: house.sites.proxy, cookie }]),
    );
    for (let round = 0; round < rounds; round++) {
      const signal = round % 2 === 0 ? 'SIGTERM' : 'SIGKILL';
      const at = Math.floor(round / 2) % house.servers.length;
      const before = ledger.counts.answers;
      let over = false;
      const stopWatching = watchRequests();
      const lesson = [...callers.values()].map((caller, seat) => {
        const random = makeRandom(`${chance} ${round} ${seat}`);
        return attend(caller, { assignment, ledger, random, over: () => over });
      });
      const attended = Promise.all(lesson);
      attended.catch(() => {});
      await Promise.race([attended, sleep(LOAD)]);
      const code = await end(house.servers[at] as Server, signal);
      await Promise.race([attended, sleep(LOAD)]);
      await house.restart(at);
      await Promise.race([attended, sleep(LOAD)]);
      over = true;
      await attended;
      const { notes, ...seen } = stopWatching();
      const { lost, doubled, ...wrong } = await verify(place, ledger, callers, shown);
      told.push({
        ended: `server ${at + 1} by ${signal}`,
        'exit code': code,
        requests: seen.requests,
        answers: ledger.counts.answers - before,
        'failed pages': seen.pages,
        'failed forms': seen.forms,
        'failed saves': seen.saves,
        lost,
        doubled,
        'otherwise wrong': Object.values(wrong).reduce((sum, count) => sum + count, 0),
      });
      console.log(`    ${JSON.stringify(told.at(-1))} ${notes.join('; ')}`);
    }
  } finally {
    await house.close();
    await place.remove();
  }
  console.table(told);
  return told.every((round) => {
    const failed = round['failed pages'] + round['failed forms'] + round['failed saves'];
    const isSound = round.lost + round.doubled + round['otherwise wrong'] === 0;
    const isQuiet = round['exit code'] === null || (round['exit code'] === 0 && failed === 0);
    return round.answers > 0 && isSound && isQuiet;
  });
}
