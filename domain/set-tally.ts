// How many questions a choice of topics, kinds and difficulties leaves. The table is small enough to travel to
// the browser, where the same sum is made as a teacher ticks; difficulty follows from the kind.
import { type Difficulty, kindsIn } from './difficulty';
import type { QuestionKind } from './vocabulary';

/** A topic, a kind, and how many questions there are of both; pairs without questions are left out. */
export type Tally = readonly (readonly [topic: string, kind: QuestionKind, questions: number])[];

/** What is let in; an empty list lets in all there are. */
export type Choice = {
  readonly topics: readonly string[];
  readonly kinds: readonly QuestionKind[];
  readonly difficulties: readonly Difficulty[];
};

/** Is a question of this topic and kind let in? */
export function makeFilter({ topics, ...rest }: Choice) {
  const kinds = kindsIn(rest);
  return (topic: string, kind: QuestionKind): boolean =>
    kinds.includes(kind) && (topics.length === 0 || topics.includes(topic));
}

export function countIn(tally: Tally, choice: Choice): number {
  const lets = makeFilter(choice);
  return tally.reduce((sum, [topic, kind, n]) => (lets(topic, kind) ? sum + n : sum), 0);
}

/** How many one value of a group has, `part`, under what is chosen in the other groups: what ticking it brings. */
export const countUnder = (tally: Tally, choice: Choice, part: Partial<Choice>): number =>
  countIn(tally, { ...choice, ...part });
