// An attempt at an assignment: what is frozen when it starts, and what of a form is taken for an answer while it
// runs. Chance comes in by a seed, which names the assignment, the pupil and the attempt: nobody has another's
// order, and the same attempt would be made the same way again.
import type { OpenQuestion, Question } from './question';
import { makeRandom } from './random';
import { arrange, type Inputs, parseResponse } from './response';
import type { Draw, SetItem } from './set';

export const seedOf = ({ seed, member, number }: Draw): string => `${seed} ${member} ${number}`;

/** A moment of an attempt by a clock that may have been put back since: never before it began. */
export const momentOf = ({ startedAt }: { readonly startedAt: Date }, now: Date): Date =>
  now < startedAt ? startedAt : now;

/** In milliseconds: a teacher who looks on is told the minute. */
const MOMENT = 60_000;

/** Was the pupil noted at this question a moment ago? It need not be written again. */
export const isNoted = (
  { at, seenAt }: { readonly at: number; readonly seenAt: Date | null },
  position: number,
  now: Date,
): boolean => at === position && seenAt !== null && now.getTime() - seenAt.getTime() < MOMENT;

export type Shuffle = {
  readonly shuffleQuestions: boolean;
  readonly shuffleOptions: boolean;
};

/** The questions of a set in the order in which one attempt asks them. True and false stay in theirs. */
export function toPaper(
  items: readonly SetItem[],
  { shuffleQuestions, shuffleOptions }: Shuffle,
  seed: string,
): readonly SetItem[] {
  const ordered = shuffleQuestions ? makeRandom(`questions ${seed}`).shuffle(items) : items;
  if (!shuffleOptions) return ordered;
  return ordered.map(({ question, weight }) => ({
    weight,
    question: shuffleOptionsOf(question, `options ${seed} ${question.id}`),
  }));
}

/**
 * Nothing else of a question names an option by its place, so this is all there is to change. Lines that are to be
 * ordered never stand in the right order: whoever leaves them as they are would be right for nothing.
 */
function shuffleOptionsOf(question: Question, seed: string): Question {
  const random = makeRandom(seed);
  let options = random.shuffle(question.options);
  while (options.length > 1 && isInOrder(question, options))
    options = random.shuffle(question.options);
  return { ...question, options };
}

const isInOrder = ({ key }: Question, options: Question['options']): boolean =>
  key.kind === 'order' && options.every(({ id }, place) => id === key.sequence[place]);

/**
 * Do these inputs say something that the learner has chosen? Lines to be ordered stand in an order before
 * anybody has touched them, and that alone is no answer.
 */
export function isChosen(question: OpenQuestion, inputs: Inputs, drafted: boolean): boolean {
  if (!parseResponse(question, inputs).ok) return false;
  if (question.kind !== 'order' || drafted) return true;
  const stood = question.options.map(({ id }) => id);
  return arrange(question, inputs).some((id, index) => id !== stood[index]);
}
