// What a teacher assigns. A fixed set is its questions, frozen as they were looked over; a drawn one is a
// blueprint, from which each pupil, or the class as a whole, is given questions by a seed. Both come to the
// same thing when an attempt starts: questions with their weights.
import { type Difficulty, kindsIn } from './difficulty';
import type { PackIndex } from './pack-index';
import { drawPaper } from './paper';
import type { Question } from './question';
import type { QuestionKind } from './vocabulary';

/** What to draw from; an empty list means all there are. */
export type Blueprint = {
  readonly pack: string;
  readonly topics: readonly string[];
  readonly kinds: readonly QuestionKind[];
  readonly difficulties: readonly Difficulty[];
  /** 1 to 50. */
  readonly count: number;
};

/** `weight`: the points of a right answer, a whole number from 1 to 10. */
export type SetItem = { readonly question: Question; readonly weight: number };

export type SetContent =
  | { readonly manner: 'fixed'; readonly items: readonly SetItem[] }
  | {
      readonly manner: 'drawn';
      readonly blueprint: Blueprint;
      /** Does each pupil get a draw of their own, or the class one for all? */
      readonly each: 'pupil' | 'class';
    };

export const MOST_IN_SET = 50;
export const MOST_WEIGHT = 10;

/** Questions drawn by a blueprint: as many as it asks for, or fewer where the pack holds no more. */
export function drawBlueprint(index: PackIndex, blueprint: Blueprint, seed: string): Question[] {
  const kinds = kindsIn(blueprint);
  if (kinds.length === 0) return [];
  const topics = blueprint.topics.length > 0 ? { topics: blueprint.topics } : {};
  return drawPaper(index, { seed, count: blueprint.count, kinds, ...topics });
}

/** Another draw of the same blueprint for each number, to look at before it is assigned. */
export const sampleSeed = (set: string, sample: number): string => `${set} sample ${sample}`;

/** How many questions a pupil of this set is given. */
export const sizeOf = (content: SetContent): number =>
  content.manner === 'fixed' ? content.items.length : content.blueprint.count;

/** Whose draw it is: the assignment's seed, and for a draw of each pupil's own also who and which attempt. */
export type Draw = { readonly seed: string; readonly member: string; readonly number: number };

/** The questions of one attempt, in the order of the set. `index` is the pack at the version of the set. */
export function itemsOf(content: SetContent, index: PackIndex, draw: Draw): readonly SetItem[] {
  if (content.manner === 'fixed') return content.items;
  const seed = content.each === 'class' ? draw.seed : `${draw.seed} ${draw.member} ${draw.number}`;
  return drawBlueprint(index, content.blueprint, seed).map((question) => ({ question, weight: 1 }));
}
