// How hard a question is before anybody has answered it, by what it asks for: to recognise, to tell several
// things apart, or to recall. It is a rule that a teacher can be told in a sentence, not an estimate from answers;
// what the answers say is the facility index in `statistics.ts`.
import type { QuestionKind } from './vocabulary';

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

const BY_KIND: Readonly<Record<QuestionKind, Difficulty>> = {
  'true-false': 'easy',
  single: 'easy',
  multiple: 'medium',
  match: 'medium',
  order: 'hard',
  date: 'hard',
  number: 'hard',
};

/** Easy: one right answer is to be recognised. Medium: several. Hard: recalled, or put in order. */
export const difficultyOf = ({ kind }: { readonly kind: QuestionKind }): Difficulty =>
  BY_KIND[kind];

/** The kinds of some difficulties; of none named, every kind. */
export const kindsOf = (difficulties: readonly Difficulty[]): QuestionKind[] =>
  (Object.keys(BY_KIND) as QuestionKind[]).filter(
    (kind) => difficulties.length === 0 || difficulties.includes(BY_KIND[kind]),
  );

/** The kinds that a choice of both lets in; none where the two exclude each other. */
export const kindsIn = ({
  kinds,
  difficulties,
}: {
  readonly kinds: readonly QuestionKind[];
  readonly difficulties: readonly Difficulty[];
}): QuestionKind[] =>
  kindsOf(difficulties).filter((kind) => kinds.length === 0 || kinds.includes(kind));
