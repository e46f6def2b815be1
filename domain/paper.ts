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

/**
 * Draws up to `count` questions, each id at most once; fewer where the choice holds no more. The first two passes
 * keep every fact to one question, so that none gives away another; the third lets facts come again. A true
 * statement fits beside anything and a false one does not, so the first pass takes them in turn: to call every
 * statement true must not pay. Their turns are shuffled away at the end.
 */
export function drawPaper(index: PackIndex, options: PaperOptions): Question[] {
  const { seed, count } = options;
  const random = makeRandom(`paper ${seed}`);
  const pool = poolOf(index, options);
  const paper: Question[] = [];
  const used = new Set<string>();
  const ids = new Set<string>();
  const weight = new Map<QuestionKind, number>();
  const most = Math.ceil(count / MOST_OF_A_KIND);
  let truths = 0;
  for (const pass of ['even', 'once', 'again'] as const) {
    const again = pass === 'again';
    for (const fact of drawFrom(pool, random)) {
      if (paper.length === count) return random.shuffle(paper);
      const room = again ? count - paper.length : 1;
      const limit = pass === 'even' ? most : count;
      for (const question of questionsAbout(index, fact, options, { weight, limit }, random)) {
        if (ids.has(question.id) || (!again && question.facts.some((slug) => used.has(slug))))
          continue;
        const tilt = tiltOf(question);
        if (pass === 'even' && tilt * truths > 0) continue;
        paper.push(question);
        truths += tilt;
        ids.add(question.id);
        for (const slug of question.facts) used.add(slug);
        weight.set(question.kind, (weight.get(question.kind) ?? 0) + 1);
        if (paper.length === count || room === 1) break;
      }
    }
  }
  return random.shuffle(paper);
}

/** What a question adds to the true statements of a paper over the false ones. */
const tiltOf = ({ key }: Question): number =>
  key.kind === 'true-false' ? (key.value ? 1 : -1) : 0;

function poolOf(index: PackIndex, { topics, facts }: PaperOptions): readonly Fact[] {
  if (facts) return facts.filter(index.has).map(index.fact);
  if (!topics || topics.length >= index.pack.topics.length) return index.pack.facts;
  return topics.length === 1
    ? index.factsOfTopic(topics[0] as string)
    : topics.flatMap((topic) => [...index.factsOfTopic(topic)]);
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
