// What one response is worth, from 0 to 1. The rules are few and stated here, because a learner may ask.
//   single, true-false, number   1 if right, else 0
//   multiple                     (right chosen - wrong chosen) / right ones, never below 0
//   order                        the share of the key's neighbours of which the earlier stands before the later
//   match                        the share of prompts with their own partner
//   date                         1 at the best source's precision; 1/2 for the right year where more was asked
// Nobody is graded more finely than the best source: what was typed beyond its precision is not looked at.
import type { Key, Question, Response } from './question';
import { coarsen, endsOf, precisionOf, type Time, within, yearOf } from './time';

/** @returns 0 to 1; 0 for a response of another kind than the question. */
export function gradeResponse({ key }: Pick<Question, 'key'>, response: Response): number {
  switch (key.kind) {
    case 'single':
      return Number(response.kind === 'single' && response.option === key.option);
    case 'true-false':
      return Number(response.kind === 'true-false' && response.value === key.value);
    case 'number':
      return Number(response.kind === 'number' && key.accepted.includes(response.number));
    case 'multiple':
      return response.kind === 'multiple' ? gradeMultiple(key.options, response.options) : 0;
    case 'order':
      return response.kind === 'order' ? gradeOrder(key.sequence, response.sequence) : 0;
    case 'match':
      return response.kind === 'match' ? gradeMatch(key, response.pairs) : 0;
    case 'date':
      return response.kind === 'date' ? gradeDate(key.accepted, response.time) : 0;
  }
}

function gradeMultiple(key: readonly string[], chosen: readonly string[]): number {
  const picked = new Set(chosen);
  const right = [...picked].filter((id) => key.includes(id)).length;
  return Math.max(0, (right - (picked.size - right)) / key.length);
}

function gradeOrder(key: readonly string[], given: readonly string[]): number {
  if (key.length < 2) return 0;
  const place = (id: string | undefined) => given.indexOf(id ?? '');
  const kept = key.slice(1).filter((id, i) => place(key[i]) >= 0 && place(key[i]) < place(id));
  return kept.length / (key.length - 1);
}

function gradeMatch(key: Extract<Key, { kind: 'match' }>, pairs: Readonly<Record<string, string>>) {
  const prompts = Object.entries(key.pairs);
  return prompts.filter(([prompt, option]) => pairs[prompt] === option).length / prompts.length;
}

/**
 * The best of what each accepted time gives. A day inside a range of days is right; a date typed less exactly
 * than was asked earns half if its year is right.
 */
function gradeDate(accepted: readonly Time[], typed: Time): number {
  return Math.max(0, ...accepted.map((time) => gradeAgainst(time, typed)));
}

function gradeAgainst(time: Time, typed: Time): number {
  const wanted = precisionOf(time);
  const asked = wanted === 'range' ? precisionOf(endsOf(time)[0]) : wanted;
  if (asked === 'annual' || asked === 'range') return Number(time === typed);
  if (within(coarsenEnds(typed, asked), time)) return 1;
  return asked !== 'year' && yearOf(typed) === yearOf(time) ? 0.5 : 0;
}

const coarsenEnds = (typed: Time, precision: 'year' | 'month' | 'day'): Time => {
  const [from, to] = endsOf(typed).map((end) => coarsen(end, precision));
  return from === to || !to ? (from ?? typed) : `${from}/${to}`;
};
