// What a teacher waits for, one at a time: the results of a class of 35 × 30 questions and the figures of one question,
// among a million answers of other classes. The floor is a bare Next page of equal markup that reads one row.
import { realOf } from './figure';
import { type Answer, type Call, compareLoads, drive, type Served } from './load';
import { bare, type Stage, toResults, toStatistics } from './stage';

const CALLS_A_ROUND = 10;

const isPage = ({ status, body }: Answer) => status === 200 && body.includes('</html>');
const read = (served: Served, call: Call) => () =>
  drive(served, new Array<Call>(CALLS_A_ROUND).fill(call), isPage, 1);

export async function measureResults({ one, floor, school }: Stage, rounds: number) {
  const results = await compareLoads(
    rounds,
    { floor: read(floor, bare('results')), results: read(one, toResults(school)) },
    { results: { 'ms, p95': realOf(150) } },
  );
  const statistics = await compareLoads(
    rounds,
    {
      floor: read(floor, bare('statistics')),
      'figures of a question': read(one, toStatistics(school)),
    },
    {},
  );
  const notes = [`Answers in the table: ${school.answers}`];
  return { figures: [...results, ...statistics], notes };
}
