// The table of templates, and the whole bank of questions they make from a pack. The bank is for reading
// and counting; a paper is drawn without it, so that its cost does not grow with the pack.
import type { Fact } from '../fact';
import type { PackIndex } from '../pack-index';
import type { Question } from '../question';
import { makeRandom } from '../random';
import type { QuestionKind } from '../vocabulary';
import { inYear, matchDates, order, whichEvent } from './events';
import { according, count, date, howMany, when, which } from './slot';
import { makeQuestion, questionId, type Template } from './template';
import { truth, untruth } from './true-false';
import { years, yearsAccording } from './years';

export const TEMPLATES: readonly Template[] = [
  when,
  which,
  howMany,
  according,
  whichEvent,
  years,
  yearsAccording,
  inYear,
  truth,
  untruth,
  date,
  count,
  order,
  matchDates,
];

/** One thing that may be asked: a fact by a template and a variant. */
export type Ask = {
  readonly id: string;
  readonly fact: Fact;
  readonly template: Template;
  readonly variant: string;
};

/** Everything a fact may be asked; some of it may prove to have too few distractors. */
export const asksOf = (index: PackIndex, fact: Fact, kinds?: readonly QuestionKind[]): Ask[] =>
  TEMPLATES.filter(({ kind }) => !kinds || kinds.includes(kind)).flatMap((template) =>
    template.variants(index, fact).map((variant) => ({
      id: questionId(template.name, fact.slug, variant),
      fact,
      template,
      variant,
    })),
  );

/** The question of an ask; each ask has a chance of its own, so that one never moves another. */
export const answerAsk = (index: PackIndex, ask: Ask, seed: string): Question | null =>
  makeQuestion(index, ask.template, ask.fact, ask.variant, makeRandom(`${seed} ${ask.id}`));

export type BankFilter = {
  readonly seed: string;
  readonly kinds?: readonly QuestionKind[];
  readonly topics?: readonly string[];
};

/** Every question of the pack, in the order of its facts. */
export function* listQuestions(
  index: PackIndex,
  { seed, kinds, topics }: BankFilter,
): Generator<Question> {
  for (const fact of index.pack.facts) {
    if (topics && !topics.includes(fact.topic)) continue;
    for (const ask of asksOf(index, fact, kinds)) {
      const question = answerAsk(index, ask, seed);
      if (question) yield question;
    }
  }
}

export type QuestionCounts = {
  readonly total: number;
  readonly byTopic: Readonly<Record<string, { facts: number; questions: number }>>;
  readonly byKind: Readonly<Partial<Record<QuestionKind, number>>>;
};

/** How many facts and questions there are, by topic and by kind; as costly as the whole bank. */
export function countQuestions(index: PackIndex): QuestionCounts {
  const byTopic: Record<string, { facts: number; questions: number }> = {};
  const byKind: Partial<Record<QuestionKind, number>> = {};
  let total = 0;
  for (const { slug } of index.pack.topics)
    byTopic[slug] = { facts: index.factsOfTopic(slug).length, questions: 0 };
  for (const { kind, topic } of listQuestions(index, { seed: 'count' })) {
    total++;
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    const counts = byTopic[topic];
    if (counts) counts.questions++;
  }
  return { total, byTopic, byKind };
}
