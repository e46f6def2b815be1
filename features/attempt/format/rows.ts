import type { Place } from '../../../domain/place';
import {
  type AttemptState,
  type AttemptTimes,
  attemptState,
  type Disclosure,
} from '../../../domain/policy';
import type { Question, Response } from '../../../domain/question';
import type { Inputs } from '../../../domain/response';
import type { Scored } from '../../../domain/score';
import { type Said, unreadText } from '../../../domain/unread';
import type { Terms } from '../../assigned/queries';
import type { TakenSettings } from '../schema';

// What the queries of attempts read of their tables, and what they make of a row.

export const headSelect = {
  id: true,
  packVersionId: true,
  assignmentId: true,
  number: true,
  settings: true,
  startedAt: true,
  expiresAt: true,
  finishedAt: true,
  items: {
    select: { position: true, flagged: true, answer: { select: { id: true } } },
    orderBy: { position: 'asc' },
  },
} as const;

export const gradedSelect = {
  id: true,
  position: true,
  flagged: true,
  questionId: true,
  weight: true,
  question: true,
  draft: true,
  answer: { select: { id: true, response: true } },
} as const;

/** What may be said of an attempt at any time: nothing in it tells right from wrong. */
export type AttemptHead = {
  readonly id: string;
  readonly packVersionId: string;
  readonly settings: TakenSettings;
  /** Which attempt at its assignment it is, from 1. */
  readonly number: number;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly finishedAt: Date | null;
  /** `expired` too when the pupil has left the class, or it was archived. */
  readonly state: AttemptState;
  readonly places: readonly Place[];
  /** Null for a quiz of one's own. */
  readonly terms: Terms | null;
};

/** A question with its key and what was answered, after it is due. */
export type GradedItem = Scored & Said & { readonly position: number };

type HeadRow = Omit<AttemptHead, 'settings' | 'state' | 'places' | 'terms'> & {
  readonly assignmentId: string | null;
  readonly settings: unknown;
  readonly items: readonly { position: number; flagged: boolean; answer: { id: string } | null }[];
};

export const toHead = (
  { items, settings, assignmentId, ...row }: HeadRow,
  terms: Terms | null,
  now: Date,
): AttemptHead => ({
  ...standOf(row, assignmentId !== null, terms, now),
  id: row.id,
  packVersionId: row.packVersionId,
  settings: settings as TakenSettings,
  number: row.number,
  startedAt: row.startedAt,
  expiresAt: row.expiresAt,
  finishedAt: row.finishedAt,
  places: items.map(({ position, flagged, answer }) => ({
    position,
    flagged,
    answered: answer !== null,
  })),
});

/** The items of `toHead` from a list such as `1fa 2 3a`, in whatever order. */
export const toPlaces = (places: string): HeadRow['items'] =>
  places
    .split(' ')
    .map((text) => ({
      position: Number.parseInt(text, 10),
      flagged: text.includes('f'),
      answer: text.includes('a') ? { id: '' } : null,
    }))
    .sort((a, b) => a.position - b.position);

/**
 * An attempt whose class or assignment is put away before its time is up cannot be worked on, but may be again: until
 * then nothing of it is shown.
 */
function standOf(
  row: AttemptTimes,
  assigned: boolean,
  terms: Terms | null,
  now: Date,
): Pick<AttemptHead, 'state' | 'terms'> {
  const state = attemptState(row, now);
  if (!assigned || terms?.atWork || !(state === 'open' || isCutOff(row, terms)))
    return { state, terms };
  if (!terms) return { state: 'expired', terms };
  const disclosure = { ...terms.disclosure, results: 'hidden' as const };
  return { state: 'expired', terms: { ...terms, disclosure } };
}

/** Was it ended by putting the assignment away, and would go on if that were taken out again? */
const isCutOff = ({ finishedAt, expiresAt }: AttemptTimes, terms: Terms | null): boolean =>
  !finishedAt && !!terms?.endedAt && expiresAt >= terms.endedAt && !terms.disclosure.allClosed;

export const disclosureOf = ({ terms, settings }: Pick<AttemptHead, 'terms' | 'settings'>) =>
  terms?.disclosure ?? ({ feedback: settings.feedback } satisfies Disclosure);

type ItemRow = {
  readonly id: string;
  readonly position: number;
  readonly questionId: string;
  readonly weight: number;
  readonly question: unknown;
  readonly draft: unknown;
  readonly answer: { response: unknown } | null;
};

export function toScore(row: ItemRow) {
  const question = row.question as Question;
  return {
    id: row.id,
    position: row.position,
    questionId: row.questionId,
    weight: row.weight,
    question,
    response: row.answer && (row.answer.response as Response),
    unread: row.answer ? null : unreadText(question.kind, row.draft as Inputs | null),
  };
}
