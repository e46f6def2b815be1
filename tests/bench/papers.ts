// How many papers of ten questions a second are drawn from a small pack and from a large one. The large one
// should cost about the same: nothing is listed whole to draw a paper. Drawing waits for nothing, so it is
// timed by what the processor spends on it, the collecting of garbage included.
import { indexPack } from '../../domain/pack-index';
import { drawPaper } from '../../domain/paper';
import { makeBigPack } from './big-pack';
import { interleave, median, ratios } from './measure';

const SMALL = 100;
const LARGE = 10_000;
const QUESTIONS = 10;
const PAPERS_A_ROUND = 100;

export type PaperFigures = {
  readonly questions: number;
  readonly small: { readonly facts: number; readonly papersPerSecond: number };
  readonly large: {
    readonly facts: number;
    readonly papersPerSecond: number;
    readonly indexMs: number;
  };
  /** The large pack's papers per second to the small one's. */
  readonly ratio: number;
};

function prepare(facts: number) {
  const pack = makeBigPack(facts);
  if (pack.facts.length !== facts) throw new Error(`made ${pack.facts.length} facts, not ${facts}`);
  const from = performance.now();
  const index = indexPack(pack);
  const indexMs = performance.now() - from;
  let drawn = 0;
  /** Papers per second of processor time over one round; no two papers of a run have the same seed. */
  const round = () => {
    const start = process.cpuUsage();
    for (let i = 0; i < PAPERS_A_ROUND; i++) {
      const paper = drawPaper(index, { seed: String(drawn++), count: QUESTIONS });
      if (paper.length !== QUESTIONS) throw new Error(`a paper of ${paper.length} questions`);
    }
    const { user, system } = process.cpuUsage(start);
    return (PAPERS_A_ROUND * 1e6) / (user + system);
  };
  return { indexMs, round };
}

export async function measurePapers(rounds: number): Promise<PaperFigures> {
  const [small, large] = [prepare(SMALL), prepare(LARGE)];
  const measured = { small: small.round, large: large.round };
  await interleave(2, measured);
  const figures = await interleave(rounds, measured);
  return {
    questions: QUESTIONS,
    small: { facts: SMALL, papersPerSecond: median(figures.small) },
    large: {
      facts: LARGE,
      papersPerSecond: median(figures.large),
      indexMs: large.indexMs,
    },
    ratio: median(ratios(figures.large, figures.small)),
  };
}
