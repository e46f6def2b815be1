// From what stands in the inputs of a question's form to a response, and back. A form is plain names and
// texts, so that it works without scripts; what cannot be read is a code and the inputs stay as they were.
// Names: `choice` (an option's id, or true/false), `typed`, `at:<option>` (a place in the order, from 1)
// and `pair:<prompt>` (an option's id).
import { isNoDay, parseTypedDate } from './formats/date';
import type { OpenQuestion, Response } from './question';
import { fail, ok, type Result } from './vocabulary';

/** The inputs of one form, by name; a name may come more than once. */
export type Inputs = Readonly<Record<string, readonly string[]>>;

export const PROBLEMS = [
  'nothing-chosen',
  'nothing-typed',
  'unreadable-date',
  'no-such-day',
  'unreadable-number',
  'same-position',
  'unmatched',
] as const;
export type Problem = (typeof PROBLEMS)[number];

type Read = Result<Response, Problem>;

/** Reads a response to `question`, or says what is wrong with the inputs. Ids it does not know are ignored. */
export function parseResponse(question: OpenQuestion, inputs: Inputs): Read {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return readChoice(question, inputs);
    case 'true-false': {
      const choice = inputs.choice?.[0];
      if (choice !== 'true' && choice !== 'false') return fail('nothing-chosen');
      return ok({ kind: 'true-false', value: choice === 'true' });
    }
    case 'date':
    case 'number':
      return readTyped(question.kind, inputs.typed?.[0]?.trim() ?? '');
    case 'order':
      return readOrder(question, inputs);
    case 'match':
      return readPairs(question, inputs);
  }
}

function readChoice({ kind, options }: OpenQuestion, inputs: Inputs): Read {
  const chosen = options.map(({ id }) => id).filter((id) => inputs.choice?.includes(id));
  const [first] = chosen;
  if (first === undefined) return fail('nothing-chosen');
  return ok(kind === 'single' ? { kind, option: first } : { kind: 'multiple', options: chosen });
}

/** Reads what was typed, without spaces around it. */
export function readTyped(kind: 'date' | 'number', typed: string): Read {
  if (typed === '') return fail('nothing-typed');
  if (kind === 'date') {
    const time = parseTypedDate(typed);
    if (time !== null) return ok({ kind, typed, time });
    return fail(isNoDay(typed) ? 'no-such-day' : 'unreadable-date');
  }
  const number = parseTypedNumber(typed);
  return number === null ? fail('unreadable-number') : ok({ kind, typed, number });
}

const WHOLE = /^\d{1,9}$/;
const GROUPED = /^\d{1,3}([ .,'\u00a0\u2009\u202f]\d{3}){1,2}$/;

/** A whole number as it is written in either language: `15735`, `15,735`, `15 735`; else null. */
export function parseTypedNumber(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  return WHOLE.test(text) || GROUPED.test(text) ? Number(text.replace(/\D/g, '')) : null;
}

/** The place an option was given, from 1; null when none was. */
const placeOf = (inputs: Inputs, id: string): number | null => {
  const place = Number(inputs[`at:${id}`]?.[0]);
  return Number.isInteger(place) && place >= 1 ? place : null;
};

/** The options in the order that the inputs give them; those given the same place keep theirs. */
export const arrange = ({ options }: Pick<OpenQuestion, 'options'>, inputs: Inputs): string[] =>
  options
    .map(({ id }, index) => ({ id, place: placeOf(inputs, id) ?? index + 1 }))
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);

/** The inputs that put options in this order. */
export const toPlaces = (sequence: readonly string[]): Inputs =>
  Object.fromEntries(sequence.map((id, index) => [`at:${id}`, [String(index + 1)]]));

/** The inputs after one option has moved a place up or down; at the end of the list it stays. */
export function moveOption(
  question: Pick<OpenQuestion, 'options'>,
  inputs: Inputs,
  option: string,
  direction: 'up' | 'down',
): Inputs {
  const sequence = arrange(question, inputs);
  const from = sequence.indexOf(option);
  const to = direction === 'up' ? from - 1 : from + 1;
  const other = sequence[to];
  if (from >= 0 && other !== undefined) {
    sequence[to] = option;
    sequence[from] = other;
  }
  return toPlaces(sequence);
}

function readOrder(question: OpenQuestion, inputs: Inputs): Read {
  const places = new Set(question.options.map(({ id }) => placeOf(inputs, id)));
  if (places.has(null) || places.size < question.options.length) return fail('same-position');
  return ok({ kind: 'order', sequence: arrange(question, inputs) });
}

/** How many lines of a matching question have no pair yet. */
export const countUnmatched = (
  { prompts, options }: Pick<OpenQuestion, 'prompts' | 'options'>,
  inputs: Inputs,
): number =>
  prompts.filter((prompt) => !options.some(({ id }) => id === inputs[`pair:${prompt.id}`]?.[0]))
    .length;

function readPairs({ prompts, options }: OpenQuestion, inputs: Inputs): Read {
  const known = new Set(options.map(({ id }) => id));
  const pairs: Record<string, string> = {};
  for (const { id } of prompts) {
    const option = inputs[`pair:${id}`]?.[0];
    if (option === undefined || !known.has(option)) return fail('unmatched');
    pairs[id] = option;
  }
  return ok({ kind: 'match', pairs });
}

/** The inputs that say `response`: `parseResponse` reads the same response from them. */
export function toInputs(response: Response): Inputs {
  switch (response.kind) {
    case 'single':
      return { choice: [response.option] };
    case 'multiple':
      return { choice: response.options };
    case 'true-false':
      return { choice: [String(response.value)] };
    case 'date':
    case 'number':
      return { typed: [response.typed] };
    case 'order':
      return toPlaces(response.sequence);
    case 'match':
      return Object.fromEntries(
        Object.entries(response.pairs).map(([prompt, option]) => [`pair:${prompt}`, [option]]),
      );
  }
}
