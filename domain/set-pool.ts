// Every question that a pack gives, made once for each version of it and kept. A teacher who looks through the
// pool, swaps a question or adds one sees and takes these very questions, options and all.
import { listQuestions } from './generate/bank';
import type { PackIndex } from './pack-index';
import type { Question } from './question';
import { type Choice, makeFilter, type Tally } from './set-tally';
import type { QuestionKind } from './vocabulary';

type Bank = { readonly questions: ReadonlyMap<string, Question>; readonly tally: Tally };

// As costly as the whole bank, and a version of a pack never changes.
const kept = new WeakMap<PackIndex, Bank>();

function bankOf(index: PackIndex): Bank {
  const known = kept.get(index);
  if (known) return known;
  const questions = new Map<string, Question>();
  const counts = new Map<string, [string, QuestionKind, number]>();
  for (const question of listQuestions(index, { seed: 'bank' })) {
    const { id, topic, kind } = question;
    questions.set(id, question);
    const row = counts.get(`${topic} ${kind}`) ?? [topic, kind, 0];
    row[2]++;
    counts.set(`${topic} ${kind}`, row);
  }
  const bank = { questions, tally: [...counts.values()] };
  kept.set(index, bank);
  return bank;
}

export const tallyOf = (index: PackIndex): Tally => bankOf(index).tally;

/** The question of this id as the pack gives it now; undefined if it gives none. */
export const questionOf = (index: PackIndex, id: string): Question | undefined =>
  bankOf(index).questions.get(id);

/** Every question that a choice lets in, in the order of the pack's facts. */
export function listPool(index: PackIndex, choice: Choice): Question[] {
  const lets = makeFilter(choice);
  return [...bankOf(index).questions.values()].filter(({ topic, kind }) => lets(topic, kind));
}

/** All of them. */
export const listBank = (index: PackIndex): Question[] => [...bankOf(index).questions.values()];
