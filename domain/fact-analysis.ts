// Which facts need another lesson: the facts that questions ask about, by what they earned. A fact that several
// questions ask about is judged by all of them together. A question about several facts judges none of them: what was
// earned by an order or by pairs does not tell which of its events is not known.
import { FEWEST, type Given } from './item-analysis';
import { askedFacts, type Question } from './question';
import { mean } from './statistics';

export type FactFigure = {
  readonly fact: string;
  readonly share: number;
  /** Answers that the share is of. */
  readonly n: number;
  readonly questions: readonly string[];
};

/** Above this share a fact is known well enough not to be listed. */
export const KNOWN = 0.7;

/** Is a question about one fact alone, so that what it earned is a figure of that fact? */
export const judgesFact = (question: Question): boolean => askedFacts(question).length === 1;

/**
 * The facts that earned least, the least first; only those of enough answers, and none that is known. Null where
 * there are not enough answers to judge any.
 */
export function weakFacts(given: readonly (readonly Given[])[], most: number): FactFigure[] | null {
  const byFact = new Map<string, Given[]>();
  for (const each of given.flat()) {
    const [fact, ...more] = askedFacts(each.item.question);
    if (fact !== undefined && more.length === 0)
      byFact.set(fact, [...(byFact.get(fact) ?? []), each]);
  }
  const judged = [...byFact].filter(([, those]) => those.length >= FEWEST.pupils);
  if (judged.length === 0) return null;
  return judged
    .map(([fact, those]) => ({
      fact,
      share: mean(those.map(({ item }) => item.earned)),
      n: those.length,
      questions: [...new Set(those.map(({ item }) => item.questionId))],
    }))
    .filter(({ share }) => share <= KNOWN)
    .sort((a, b) => a.share - b.share)
    .slice(0, most);
}
