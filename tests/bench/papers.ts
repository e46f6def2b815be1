// A set of thirty questions drawn by a blueprint, from a large pack beside a small one. The large one should cost about
// the same: nothing is listed whole to draw a set. Drawing waits for nothing, so it is timed by what the processor spends
// on it, the collecting of garbage included; the pack is indexed beforehand, once.
import { indexPack } from '../../domain/pack-index';
import { type Blueprint, drawBlueprint } from '../../domain/set';
import { makeBigPack } from './big-pack';
import { compare } from './figure';
import { interleave } from './measure';

const SMALL = 100;
const LARGE = 10_000;
const SETS_A_ROUND = 40;
const ROUNDS = 9;
const BLUEPRINT: Blueprint = { pack: '', topics: [], kinds: [], difficulties: [], count: 30 };

function prepare(facts: number) {
  const pack = makeBigPack(facts);
  if (pack.facts.length !== facts) throw new Error(`made ${pack.facts.length} facts, not ${facts}`);
  const from = performance.now();
  const index = indexPack(pack);
  const indexMs = performance.now() - from;
  let drawn = 0;
  /** Sets per second of processor time over one round; no two sets of a run have the same seed. */
  const round = () => {
    const start = process.cpuUsage();
    for (let i = 0; i < SETS_A_ROUND; i++) {
      const questions = drawBlueprint(index, BLUEPRINT, String(drawn++));
      if (questions.length !== BLUEPRINT.count) throw new Error(`a set of ${questions.length}`);
    }
    const { user, system } = process.cpuUsage(start);
    return (SETS_A_ROUND * 1e6) / (user + system);
  };
  return { indexMs, round };
}

export async function measurePapers() {
  const [small, large] = [prepare(SMALL), prepare(LARGE)];
  const measured = { small: small.round, large: large.round };
  await interleave(2, measured);
  const sets = await interleave(ROUNDS, measured);
  const name = `a set of ${BLUEPRINT.count} drawn from ${LARGE} facts, beside ${SMALL}`;
  const figures = [compare(name, 'sets/s', sets.large, sets.small)];
  return { figures, notes: [`Indexing ${LARGE} facts: ${large.indexMs.toFixed(0)} ms, once`] };
}
