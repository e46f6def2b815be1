// The years of a list: asked only where a count vouches that the list is whole, or, for a disputed count,
// by what the source with a whole list says.
import { FEWEST_DISTRACTORS } from '../distractor';
import { countsOf, type Fact, timesOf } from '../fact';
import { completeList } from '../list';
import type { PackIndex } from '../pack-index';
import { judge, type Statement } from '../proof';
import type { Phrase } from '../question';
import type { Random } from '../random';
import { shownOf, statementPhrase } from '../statement';
import { coarsen, endsOf, type Time } from '../time';
import { asserted, type Choice, type Template, toOptions } from './template';

const MOST_RIGHT = 5;
const MOST_WRONG = 3;

/** The years the list covers: its window, or from the first member to the last. */
function spanOfYears(count: Fact, years: readonly number[]): number[] {
  const [from, to] = count.window
    ? endsOf(count.window).map((end) => Number(end.slice(0, 4)))
    : [Math.min(...years), Math.max(...years)];
  const all: number[] = [];
  for (let year = from ?? 0; year <= (to ?? 0); year++) all.push(year);
  return all;
}

function wrongYears(
  index: PackIndex,
  count: Fact,
  years: readonly number[],
  random: Random,
  source?: string,
): Choice[] {
  const found: Choice[] = [];
  const { event: _period, ...roles } = count.roles;
  for (const year of random.shuffle(spanOfYears(count, years))) {
    if (found.length === MOST_WRONG) break;
    const time = String(year);
    const said: Statement = { kind: 'visit', roles, time };
    const verdict = judge(index, said, source);
    if (verdict.truth === 'false')
      found.push({ content: { type: 'time', time }, correct: false, proof: verdict.proof });
  }
  return found;
}

const yearsBy = (name: string, key: string, disputed: boolean): Template => ({
  name,
  kind: 'multiple',
  variants: (index, fact) => {
    if (fact.kind !== 'visit-count' || (index.status(fact) === 'disputed') !== disputed) return [];
    if (!disputed) return [''];
    return [...new Set(fact.claims.map(({ source }) => source))].filter(
      (source) => countsOf(fact, source).length === 1,
    );
  },
  make: (index, fact, variant, random) => {
    const source = variant || undefined;
    const members = completeList(index, fact, source);
    if (!members) return null;
    const yearOf = (visit: Fact): Time =>
      coarsen(endsOf(timesOf(visit, source)[0] ?? '')[0], 'year');
    const right = new Map(members.map((visit) => [yearOf(visit), visit]));
    if (right.size < 2 || right.size > MOST_RIGHT) return null;
    const wrong = wrongYears(index, fact, [...right.keys()].map(Number), random, source);
    if (wrong.length < FEWEST_DISTRACTORS) return null;
    const options = toOptions(
      [
        ...[...right].map(
          ([time, visit]): Choice => ({
            content: { type: 'time', time },
            correct: true,
            proof: asserted(visit),
          }),
        ),
        ...wrong,
      ],
      random,
    );
    const { count: _count, ...args } = statementPhrase(fact, shownOf(index, fact)).args;
    const stem: Phrase = {
      key,
      args: source ? { ...args, source: { type: 'source', slug: source } } : args,
    };
    return {
      stem,
      options,
      key: { kind: 'multiple', options: options.filter((o) => o.correct).map(({ id }) => id) },
      because: [fact],
    };
  },
});

export const years = yearsBy('years', 'stems.years', false);
export const yearsAccording = yearsBy('years-according', 'stems.years-according', true);
