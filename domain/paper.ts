// Drawing a paper. Facts are drawn, not questions: each draw costs a few look-ups, and nothing is ever
// listed whole, so ten questions from ten thousand facts cost what they cost from a hundred.
import type { Fact } from './fact';
import { answerAsk, asksOf } from './generate/bank';
import type { PackIndex } from './pack-index';
import type { Question } from './question';
import { drawFrom, makeRandom, type Random } from './random';
import type { QuestionKind } from './vocabulary';

export type PaperOptions = {
  readonly seed: string;
  /** How many questions are wanted, at least 1. */
  readonly count: number;
  readonly topics?: readonly string[];
  readonly kinds?: readonly QuestionKind[];
  /** Only these facts, by slug, whatever their topics; those that the pack no longer has are left out. */
  readonly facts?: readonly string[];
  /** Only these questions, by id: "again, only what I missed". */
  readonly questions?: readonly string[];
};

/** The first pass takes no more than one question in this many of any one kind. */
const MOST_OF_A_KIND = 4;
/** A topic has had its turn when it gave a question, or when this many of its facts gave none. */
const MISSES_IN_TURN = 12;

type Pass = 'even' | 'once' | 'again' | 'any';

/**
 * Draws up to `count` questions, each id at most once; fewer where the choice holds no more. Topics take turns, so
 * that a paper is spread over them as evenly as their facts allow. The first two passes keep every fact to one
 * question, so that none gives away another; those after them let facts come again, and only the last, where nothing
 * else is left, the same events to be put in order or to dates twice. A true statement fits beside
 * anything and a false one does not, so the first pass takes them in turn: to call every statement true must not pay.
 * All turns are shuffled away at the end.
 */
export function drawPaper(index: PackIndex, options: PaperOptions): Question[] {
  const { seed, count } = options;
  const random = makeRandom(`paper ${seed}`);
  const pools = random.shuffle(poolsOf(index, options));
  const turns = new Map(pools.map((pool) => [pool, 0]));
  const turnOf = (pool: readonly Fact[]) => turns.get(pool) ?? 0;
  const paper: Question[] = [];
  const used = new Set<string>();
  const ids = new Set<string>();
  const weight = new Map<QuestionKind, number>();
  const most = Math.ceil(count / MOST_OF_A_KIND);
  let truths = 0;

  /** One question about the fact, if there is one that fits. */
  function take(fact: Fact, pass: Pass): boolean {
    const limit = pass === 'even' ? most : count;
    for (const question of questionsAbout(index, fact, options, { weight, limit }, random)) {
      if (ids.has(question.id)) continue;
      if (pass === 'again' && paper.some((other) => isSameEvents(other, question))) continue;
      if (/even|once/.test(pass) && question.facts.some((slug) => used.has(slug))) continue;
      const tilt = tiltOf(question);
      if (pass === 'even' && tilt * truths > 0) continue;
      paper.push(question);
      truths += tilt;
      ids.add(question.id);
      for (const slug of question.facts) used.add(slug);
      weight.set(question.kind, (weight.get(question.kind) ?? 0) + 1);
      return true;
    }
    return false;
  }

  /** Topics in turn, until the paper is whole or their facts are at an end. How many questions came of it? */
  function goRound(pass: Pass): number {
    const before = paper.length;
    const left = new Map(pools.map((pool) => [pool, drawFrom(pool, random)]));
    while (left.size > 0 && paper.length < count) {
      const pool = [...left.keys()].reduce((a, b) => (turnOf(b) < turnOf(a) ? b : a));
      const next = left.get(pool)?.next();
      if (next?.value)
        turns.set(pool, turnOf(pool) + (take(next.value, pass) ? MISSES_IN_TURN : 1));
      else left.delete(pool);
    }
    return paper.length - before;
  }

  goRound('even');
  goRound('once');
  while (goRound('again') > 0);
  while (goRound('any') > 0);
  return random.shuffle(paper);
}

const isOfEvents = ({ kind }: Question) => kind === 'order' || kind === 'match';

/** Do both put events in order or to their dates, and share more than half of them? Who knows the one knows the other. */
function isSameEvents(a: Question, b: Question): boolean {
  if (!isOfEvents(a) || !isOfEvents(b)) return false;
  const shared = a.facts.filter((slug) => b.facts.includes(slug));
  return shared.length * 2 > Math.min(a.facts.length, b.facts.length);
}

/** What a question adds to the true statements of a paper over the false ones. */
const tiltOf = ({ key }: Question): number =>
  key.kind === 'true-false' ? (key.value ? 1 : -1) : 0;

/** What may be asked about, by topic. */
function poolsOf(index: PackIndex, { topics, facts }: PaperOptions): (readonly Fact[])[] {
  if (!facts) return (topics ?? index.pack.topics.map(({ slug }) => slug)).map(index.factsOfTopic);
  const pools = new Map<string, Fact[]>();
  for (const fact of facts.filter(index.has).map(index.fact))
    pools.set(fact.topic, [...(pools.get(fact.topic) ?? []), fact]);
  return [...pools.values()];
}

/** Questions about a fact in a drawn order, kinds that the paper has least of first, below their limit. */
function* questionsAbout(
  index: PackIndex,
  fact: Fact,
  { seed, kinds, questions }: PaperOptions,
  { weight, limit }: { weight: ReadonlyMap<QuestionKind, number>; limit: number },
  random: Random,
): Generator<Question> {
  const rank = (kind: QuestionKind) => weight.get(kind) ?? 0;
  const asks = random
    .shuffle(asksOf(index, fact, kinds))
    .filter(
      ({ id, template: { kind } }) => (!questions || questions.includes(id)) && rank(kind) < limit,
    );
  asks.sort((a, b) => rank(a.template.kind) - rank(b.template.kind));
  for (const ask of asks) {
    const question = answerAsk(index, ask, seed);
    if (question) yield question;
  }
}
