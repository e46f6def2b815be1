// A question as neutral data: references to entities, times, numbers and message keys, never text. It is
// rendered in a language only when it is shown, so the two languages cannot come apart, and it is frozen
// into a paper in this form.
import type { Slot } from './fact-kinds';
import type { Time } from './time';
import type { QuestionKind, Role } from './vocabulary';

/** Something a message may be given; `i18n/render.ts` turns each into all the forms a message may name. */
export type Arg =
  | { readonly type: 'entities'; readonly slugs: readonly string[]; readonly at?: Time }
  | { readonly type: 'time'; readonly time: Time }
  | { readonly type: 'count'; readonly count: number }
  | {
      readonly type: 'source';
      readonly slug: string;
      /** Where a source gives several values: the paragraph, and whether one before it gave another. */
      readonly paragraph?: number;
      readonly again?: true;
    };

export type ArgName = Role | 'time' | 'window' | 'asOf' | 'count' | 'source';

/** A sentence before it has a language: a key under `facts` or `stems` in `messages`, with arguments. */
export type Phrase = {
  readonly key: string;
  readonly args: Readonly<Partial<Record<ArgName, Arg>>>;
};

/** Why an option is right or wrong. */
export type Proof =
  /** Some claim of `fact` says so. */
  | { readonly rule: 'asserted'; readonly fact: string }
  /** `fact` gives the slot one value, and it is another. */
  | { readonly rule: 'single-valued'; readonly fact: string; readonly slot: Slot }
  /** `fact` counts the whole list, every member is known, and this is none of them. */
  | { readonly rule: 'complete-list'; readonly fact: string; readonly source?: string };

export type OptionContent =
  | { readonly type: 'entity'; readonly slug: string; readonly at?: Time }
  | { readonly type: 'time'; readonly time: Time }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'phrase'; readonly phrase: Phrase };

export type Option = {
  readonly id: string;
  readonly content: OptionContent;
  readonly correct: boolean;
  readonly proof: Proof;
};

/** What is right. `order` lists option ids, earliest first; `match` pairs a prompt's id with an option's. */
export type Key =
  | { readonly kind: 'single'; readonly option: string }
  | { readonly kind: 'multiple'; readonly options: readonly string[] }
  | { readonly kind: 'true-false'; readonly value: boolean }
  /** Every claimed time is accepted; nobody is asked for more than the most exact of them says. */
  | { readonly kind: 'date'; readonly accepted: readonly Time[] }
  | { readonly kind: 'number'; readonly accepted: readonly number[] }
  | { readonly kind: 'order'; readonly sequence: readonly string[] }
  | { readonly kind: 'match'; readonly pairs: Readonly<Record<string, string>> };

/** What source says what, for a fact behind a question: the fact's statement at that claim's values. */
export type QuestionCitation = {
  readonly fact: string;
  readonly source: string;
  readonly paragraph: number;
  readonly says: Phrase;
  readonly note?: { readonly en: string; readonly ru: string };
};

export type Question = {
  /** Of template, fact and slot: it stays the same when other facts come or go. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly template: string;
  readonly topic: string;
  /** The fact asked about first, then the others the options draw on for their truth. */
  readonly facts: readonly string[];
  readonly stem: Phrase;
  /** For `true-false`, the statement to be judged, and why it is true or false. */
  readonly statement?: Phrase;
  readonly proof?: Proof;
  /** For `match`, the left column; for every other kind empty. */
  readonly prompts: readonly { readonly id: string; readonly phrase: Phrase }[];
  /** Choices, events to order or the right column; empty for typed kinds and true-false. */
  readonly options: readonly Option[];
  readonly key: Key;
  /** Why: what the facts state, at their best precision. */
  readonly explanation: readonly Phrase[];
  readonly disputed: boolean;
  readonly citations: readonly QuestionCitation[];
  /** The day the answer is good for, where it depends on the day. */
  readonly asOf?: Time;
};

/** What a learner gave, in the same neutral terms. A date is kept as it was typed and as it was read. */
export type Response =
  | { readonly kind: 'single'; readonly option: string }
  | { readonly kind: 'multiple'; readonly options: readonly string[] }
  | { readonly kind: 'true-false'; readonly value: boolean }
  | { readonly kind: 'date'; readonly typed: string; readonly time: Time }
  | { readonly kind: 'number'; readonly typed: string; readonly number: number }
  | { readonly kind: 'order'; readonly sequence: readonly string[] }
  | { readonly kind: 'match'; readonly pairs: Readonly<Record<string, string>> };

/**
 * The part of a question that may be worked with before the answer is due: no key, no proof, no explanation,
 * and no id, which names the template and so tells a true statement from a false one. It stays on the server
 * all the same: the times by which names are chosen (`at`) are not for the reader. Its text is what is sent.
 */
export type OpenQuestion = Pick<
  Question,
  'kind' | 'topic' | 'stem' | 'statement' | 'prompts' | 'asOf'
> & {
  readonly options: readonly Pick<Option, 'id' | 'content'>[];
  /** For a typed date, how much is asked for. */
  readonly precision?: 'year' | 'month' | 'day' | 'range';
};

/**
 * The facts that an answer shows to be known or not: the one that is asked about, or several where the key holds each
 * of them, as in an order or in pairs. What only supports the key is not among them.
 */
export function askedFacts({
  facts: [first],
  options,
}: Pick<Question, 'facts' | 'options'>): string[] {
  if (first === undefined) return [];
  const held = options.flatMap(({ correct, proof }) =>
    correct && proof.rule === 'asserted' ? proof.fact : [],
  );
  return held.includes(first) ? [...new Set([first, ...held])] : [first];
}
