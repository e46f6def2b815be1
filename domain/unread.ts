// What was typed into a question and says nothing that can be graded: `26.1.92`, or words. It earns nothing, and it
// is shown as it was typed, so that a teacher can judge it.
import type { Response } from './question';
import { type Inputs, readTyped } from './response';
import type { QuestionKind } from './vocabulary';

/** The text in a form that cannot be read as the date or the number asked for; null where there is none. */
export function unreadText(kind: QuestionKind, inputs: Inputs | null): string | null {
  if (kind !== 'date' && kind !== 'number') return null;
  const typed = inputs?.typed?.[0]?.trim() ?? '';
  return typed === '' || readTyped(kind, typed).ok ? null : typed;
}

export type Said = {
  readonly response: Response | null;
  /** Null too where a response stands: it is what counts. */
  readonly unread: string | null;
};

/** Did the learner say anything, whether or not it can be read? */
export const isSaid = ({ response, unread }: Said): boolean => response !== null || unread !== null;
