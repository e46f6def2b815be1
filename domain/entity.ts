// People, countries, places, offices and the rest: what facts are about. Names carry the forms that
// a sentence needs, because Russian is declined from stored forms and never glued from pieces.
import type { Time } from './time';
import type { EntityKind, Localized } from './vocabulary';

export const CASES = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const;
/** The six cases; `pre` stands without its preposition. */
export type Case = (typeof CASES)[number];

export const GENDERS = ['m', 'f', 'n', 'pl'] as const;
export type Gender = (typeof GENDERS)[number];

export type RussianForms = Readonly<Record<Case, string>>;

/** An English name as it stands inside a sentence ("the Senate"). */
export type EnglishName = { readonly name: string; readonly plural?: string };

export type RussianName = RussianForms & {
  readonly gender: Gender;
  /** Where, with its preposition, if it is not "в" + prepositional: «на Окинаве», «во Франции». */
  readonly loc?: string;
  readonly plural?: RussianForms;
};

export type Names = { readonly en: EnglishName; readonly ru: RussianName };

/** A name that held for a time: from the first day it was in use to the last. */
export type FormerName = { readonly names: Names; readonly from?: Time; readonly until?: Time };

export type Entity = {
  readonly slug: string;
  readonly kind: EntityKind;
  readonly names: Names;
  /** Other spellings and names that mean this entity and are accepted when typed. */
  readonly accepts: Localized<readonly string[]>;
  readonly former: readonly FormerName[];
  /** What a person, an office, an award or a place belongs to; makes distractors plausible. */
  readonly country?: string;
  /** What sort of thing among its kind ("city", "region", "camp"): only the same sort may be its rival. */
  readonly sort?: string;
  /**
   * Entities this one is part of or a case of: a city of its country, "Secretary of State and Minister
   * of Foreign Affairs" of each of the two offices. A thing and what it is part of are never rivals.
   */
  readonly broader: readonly string[];
  /** An office that one person holds at a time. */
  readonly solo: boolean;
};
