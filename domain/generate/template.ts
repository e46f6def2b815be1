// What a template is, and the parts that every one of them builds a question from. A template is a pure
// function of the pack, one fact, a variant and chance; it gives null where it has not enough proof.
import type { Fact } from '../fact';
import { withMembers } from '../list';
import type { PackIndex } from '../pack-index';
import type { Key, Option, OptionContent, Phrase, Proof, Question } from '../question';
import { digestOf, type Random } from '../random';
import { citationsOf, statementsOf } from '../statement';
import type { QuestionKind } from '../vocabulary';

export type Template = {
  readonly name: string;
  readonly kind: QuestionKind;
  /** What this fact may be asked by this template: slots, or sources, or one empty text. */
  readonly variants: (index: PackIndex, fact: Fact) => readonly string[];
  readonly make: (index: PackIndex, fact: Fact, variant: string, random: Random) => Draft | null;
};

/** A question before the parts that all templates fill in alike. */
export type Draft = {
  readonly stem: Phrase;
  readonly statement?: Phrase;
  readonly proof?: Proof;
  readonly prompts?: Question['prompts'];
  readonly options?: readonly Option[];
  readonly key: Key;
  /** The facts that say why, in the order in which they are told. */
  readonly because: readonly Fact[];
  /** Further facts that the question gives away or depends on. */
  readonly also?: readonly Fact[];
};

/** A question is known by what it asks, not by its distractors: other facts may come and go. */
export const questionId = (template: string, fact: string, variant: string): string =>
  `${template}-${digestOf(`${template} ${fact} ${variant}`)}`;

export function makeQuestion(
  index: PackIndex,
  template: Template,
  fact: Fact,
  variant: string,
  random: Random,
): Question | null {
  const draft = template.make(index, fact, variant, random);
  if (!draft) return null;
  const { because, also = [], prompts = [], options = [], ...rest } = draft;
  const told = [...new Set(because.flatMap((each) => withMembers(index, each)))];
  const asOf = rest.stem.args.asOf ?? rest.statement?.args.asOf;
  return {
    id: questionId(template.name, fact.slug, variant),
    kind: template.kind,
    template: template.name,
    topic: fact.topic,
    facts: [...new Set([fact, ...told, ...also].map(({ slug }) => slug))],
    ...rest,
    prompts,
    options,
    explanation: told.flatMap((each) => statementsOf(index, each)),
    disputed: because.some((each) => index.status(each) === 'disputed'),
    citations: told.flatMap((each) => citationsOf(index, each)),
    ...(asOf?.type === 'time' && { asOf: asOf.time }),
  };
}

export type Choice = {
  readonly content: OptionContent;
  readonly correct: boolean;
  readonly proof: Proof;
};

/** Choices in a drawn order, lettered by their place so that a letter tells nothing. */
export const toOptions = (choices: readonly Choice[], random: Random): Option[] =>
  random.shuffle(choices).map((choice, place) => ({ id: letter(place), ...choice }));

export const letter = (place: number): string => String.fromCharCode(97 + place);

export const asserted = (fact: Fact): Proof => ({ rule: 'asserted', fact: fact.slug });
