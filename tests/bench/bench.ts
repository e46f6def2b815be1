// `npm run bench`: the figures of docs/performance.md on this machine. `--json` prints them as JSON;
// `--papers` and `--pages` measure one part alone.
import { availableParallelism, cpus } from 'node:os';
import { fail, SIGNALS } from '../../scripts/step.mjs';
import { measurePages } from './pages';
import { measurePapers } from './papers';
import { report } from './report';

const PAPER_ROUNDS = 11;
const PAGE_ROUNDS = 9;
const CALLS_A_ROUND = 200;

const has = (flag: string) => process.argv.includes(flag);

async function main() {
  const all = !has('--papers') && !has('--pages');
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    ...((all || has('--papers')) && { papers: await measurePapers(PAPER_ROUNDS) }),
    ...((all || has('--pages')) && { pages: await measurePages(PAGE_ROUNDS, CALLS_A_ROUND) }),
  };
  console.log(has('--json') ? JSON.stringify(figures, null, 2) : report(figures));
}

for (const signal of SIGNALS) process.once(signal, () => process.exit(130));
main().catch(fail);
