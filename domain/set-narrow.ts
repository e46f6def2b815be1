// A list of questions made shorter by what a teacher looks for. Words are found anywhere in a text, also within a
// word, because a Russian word seldom stands in the case that somebody types.
import type { Question } from './question';
import { makeFilter } from './set-tally';
import type { QuestionKind } from './vocabulary';

/** Null and empty: any. */
export type Narrowing = {
  readonly topic: string | null;
  readonly kind: QuestionKind | null;
  readonly words: string;
};

/** Characters of the words looked for. */
export const LONGEST_WORDS = 100;

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');

/** Those of the topic and the kind whose text has every one of the words, in the order in which they came. */
export function narrow(
  questions: readonly Question[],
  { topic, kind, words }: Narrowing,
  textOf: (question: Question) => string,
): Question[] {
  const lets = makeFilter({
    topics: topic ? [topic] : [],
    kinds: kind ? [kind] : [],
    difficulties: [],
  });
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const has = (question: Question) => {
    const text = wanted.length > 0 ? fold(textOf(question)) : '';
    return wanted.every((word) => text.includes(word));
  };
  return questions.filter((question) => lets(question.topic, question.kind) && has(question));
}
