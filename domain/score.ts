// A score is a sum made anew from answers each time it is wanted; it is stored nowhere. A question is worth its
// weight, which is one point in a quiz of one's own, and what it earns is its share of that: by a ruling of the
// teacher where there is one, else as `grade.ts` states. What is unanswered earns nothing; a question that was
// dropped is in neither the points nor the most there could be. Pupils and teachers are both shown what is made here.
import type { Question, Response } from './question';
import { type RuledItem, type Ruling, ruledShare } from './ruling';

/** `points` of `max`, both to two decimals. */
export type Score = { readonly points: number; readonly max: number };

export type ItemToScore = Omit<RuledItem, 'question'> & {
  readonly question: Question;
  readonly response: Response | null;
  /** Points of a right answer. */
  readonly weight: number;
};

export type Mark = {
  /** What it earns of its weight, 0 to 1; null where its question is dropped. */
  readonly share: number | null;
  /** Does the share come from a ruling, not from the key? */
  readonly ruled: boolean;
  /** Not rounded; 0 where the question is dropped. */
  readonly points: number;
  /** Its weight; 0 where the question is dropped. */
  readonly max: number;
};

export type Scored = Pick<ItemToScore, 'question' | 'response'> & Mark;

export function markOf(item: ItemToScore, rulings: readonly Ruling[] = []): Mark {
  const { share, ruled } = ruledShare(item, rulings);
  const max = share === null ? 0 : item.weight;
  return { share, ruled, points: max * (share ?? 0), max };
}

/** Points are kept to two decimals, which thirds and quarters need. */
const tidy = (points: number) => Math.round(points * 100) / 100;

/** The sum of graded items. */
export const scoreOf = (items: readonly Score[]): Score => ({
  points: tidy(items.reduce((sum, { points }) => sum + points, 0)),
  max: items.reduce((sum, { max }) => sum + max, 0),
});

/** Every item with its mark, and their sum. `share`: 0 to 1, null where there is nothing to gain. */
export function scoreAttempt<T extends ItemToScore>(
  items: readonly T[],
  rulings: readonly Ruling[],
): Score & { readonly items: readonly (T & Mark)[]; readonly share: number | null } {
  const marked = items.map((item) => ({ ...item, ...markOf(item, rulings) }));
  const { points, max } = scoreOf(marked);
  // Of the sum as it is, not as it is rounded to be read.
  const sum = marked.reduce((all, each) => all + each.points, 0);
  return { items: marked, points, max, share: max === 0 ? null : sum / max };
}

/** The score of each topic met, in the order in which the topics first come. */
export function scoreByTopic(items: readonly Scored[]): (Score & { readonly topic: string })[] {
  const topics = [...new Set(items.map(({ question }) => question.topic))];
  return topics.map((topic) => ({
    topic,
    ...scoreOf(items.filter(({ question }) => question.topic === topic)),
  }));
}
