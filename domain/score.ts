// A score is a sum made anew from answers each time it is wanted; it is stored nowhere. Every question is
// worth one point, whatever its kind, and an unanswered one earns none. How each kind is graded is stated
// in `grade.ts`:
//   single, true-false, number: 1 or 0. multiple: right minus wrong, floor 0. order: by adjacent pairs.
//   match: by share. date: full at the best source's precision, half for the right year.
import { gradeResponse } from './grade';
import type { Question, Response } from './question';

export type Score = { readonly points: number; readonly max: number };

export type Scored = {
  readonly question: Question;
  readonly response: Response | null;
  readonly points: number;
};

export const scoreItem = (question: Question, response: Response | null): Scored => ({
  question,
  response,
  points: response ? gradeResponse(question, response) : 0,
});

/** Points are kept to two decimals, which thirds and quarters need. */
const tidy = (points: number) => Math.round(points * 100) / 100;

/** The sum of graded items; `max` is how many there are. */
export const scoreOf = (items: readonly Pick<Scored, 'points'>[]): Score => ({
  points: tidy(items.reduce((sum, { points }) => sum + points, 0)),
  max: items.length,
});

/** The score of each topic met, in the order in which the topics first come. */
export function scoreByTopic(items: readonly Scored[]): (Score & { readonly topic: string })[] {
  const topics = [...new Set(items.map(({ question }) => question.topic))];
  return topics.map((topic) => ({
    topic,
    ...scoreOf(items.filter(({ question }) => question.topic === topic)),
  }));
}
