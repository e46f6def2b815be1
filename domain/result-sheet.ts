// From what is stored of an assignment to its results: pure, so that what a teacher sees can be tested without a
// database. Points come from the same function as those that a pupil is shown.

import { countedShare, isPassed } from './assignment';
import { byName } from './by-name';
import { attemptState } from './policy';
import type { Question, Response } from './question';
import type { Inputs } from './response';
import type { AttemptResult, ItemResult, PupilResult, ResultSheet, SheetQuestion } from './results';
import { earnedShare, isDropped, type Ruling } from './ruling';
import { type Mark, scoreAttempt } from './score';
import { type Said, unreadText } from './unread';
import type { Locale } from './vocabulary';

export type StoredItem = {
  readonly id: string;
  readonly questionId: string;
  readonly question: Question;
  readonly position: number;
  readonly weight: number;
  readonly answer: {
    readonly response: Response;
    readonly locale: Locale;
    readonly answeredAt: Date;
  } | null;
  /** What stands in the form and was not taken as an answer. */
  readonly draft: Inputs | null;
};

export type StoredAttempt = Pick<
  AttemptResult,
  'id' | 'number' | 'startedAt' | 'finishedAt' | 'expiresAt'
> & { readonly membershipId: string; readonly items: readonly StoredItem[] };

export type SheetSource = Pick<ResultSheet, 'assignment' | 'classroom' | 'packVersionId'> & {
  /** In the order of the set; of a drawn one, none. */
  readonly fixed: readonly { readonly question: Question; readonly weight: number }[];
  readonly members: readonly Pick<
    PupilResult,
    'membershipId' | 'name' | 'username' | 'left' | 'closed'
  >[];
  /** By number. */
  readonly attempts: readonly StoredAttempt[];
  readonly rulings: readonly Ruling[];
};

export function makeSheet(source: SheetSource, now: Date): ResultSheet {
  const { assignment, classroom, packVersionId, rulings } = source;
  const questions = listQuestions(source);
  const order = new Map(questions.map(({ id, number }) => [id, number]));
  const pupils = source.members.flatMap((member): PupilResult[] => {
    const stored = source.attempts.filter(
      ({ membershipId }) => membershipId === member.membershipId,
    );
    if (member.left && stored.length === 0) return [];
    const attempts = stored.map((attempt) => toAttempt(attempt, rulings, order, now));
    const over = attempts.filter(({ state }) => state !== 'open');
    const shares = over.flatMap(({ share }) => (share === null ? [] : [share]));
    const counted = countedShare(shares, assignment.settings.counted);
    const passed = counted === null ? null : isPassed(counted, assignment.settings);
    return [{ ...member, attempts, countedShare: counted, passed }];
  });
  return { assignment, classroom, packVersionId, questions, pupils: pupils.sort(byName) };
}

function listQuestions({ fixed, attempts, rulings }: SheetSource): SheetQuestion[] {
  const found = new Map<string, { question: Question; weight: number }>();
  for (const item of fixed) found.set(item.question.id, item);
  for (const { questionId, question, weight } of attempts.flatMap(({ items }) => items))
    if (!found.has(questionId)) found.set(questionId, { question, weight });
  return [...found].map(([id, { question, weight }], index) => ({
    id,
    number: index + 1,
    question,
    weight,
    dropped: isDropped(rulings, id),
  }));
}

function toAttempt(
  { items: stored, membershipId: _, ...attempt }: StoredAttempt,
  rulings: readonly Ruling[],
  order: ReadonlyMap<string, number>,
  now: Date,
): AttemptResult {
  const seconds = secondsOf(attempt.startedAt, stored);
  const state = attemptState(attempt, now);
  const answered = stored.map((item) => ({
    ...item,
    response: item.answer?.response ?? null,
    // While it is open, what cannot be read may become what can.
    unread: item.answer || state === 'open' ? null : unreadText(item.question.kind, item.draft),
  }));
  const { items: marked, points, max, share } = scoreAttempt(answered, rulings);
  const place = (item: ItemResult) => order.get(item.questionId) ?? 0;
  const items = marked
    .map((item) => toItem(item, seconds.get(item.id) ?? null, rulings))
    .sort((a, b) => place(a) - place(b));
  return { ...attempt, state, items, points, max, share };
}

function toItem(
  { answer, id, questionId, share, ruled, ...item }: StoredItem & Mark & Said,
  seconds: number | null,
  rulings: readonly Ruling[],
): ItemResult {
  const { question, position, weight, response, unread } = item;
  return {
    itemId: id,
    questionId,
    question,
    position,
    weight,
    response,
    unread,
    locale: answer?.locale ?? null,
    answeredAt: answer?.answeredAt ?? null,
    seconds,
    share,
    earned: share ?? earnedShare({ id, questionId, question, response }, rulings).share,
    ruled,
  };
}

/**
 * The seconds that each answer took, by item: from the answer given before it in the attempt, or from the start,
 * to this one. A pupil may have read a question earlier or done something else, so only a median of many says
 * something.
 */
function secondsOf(startedAt: Date, items: readonly StoredItem[]): ReadonlyMap<string, number> {
  const answered = items
    .flatMap(({ id, answer }) => (answer ? [{ id, at: answer.answeredAt.getTime() }] : []))
    .sort((a, b) => a.at - b.at);
  const before = [startedAt.getTime(), ...answered.map(({ at }) => at)];
  return new Map(
    answered.map(({ id, at }, place) => [id, Math.max(0, at - (before[place] ?? at)) / 1000]),
  );
}
