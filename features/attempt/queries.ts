import { isNoted } from '../../domain/attempt';
import { toOpenQuestion } from '../../domain/open-question';
import { placeToResume } from '../../domain/place';
import { mayAnswer, revealsItem } from '../../domain/policy';
import type { OpenQuestion } from '../../domain/question';
import { type Inputs, toInputs } from '../../domain/response';
import type { Ruling } from '../../domain/ruling';
import { markOf, scoreAttempt, scoreByTopic } from '../../domain/score';
import { db } from '../../lib/db';
import type { Viewer } from '../../lib/session';
import { getTerms, listTerms, type Terms } from '../assigned/queries';
import {
  type AttemptHead,
  disclosureOf,
  type GradedItem,
  gradedSelect,
  headSelect,
  toHead,
  toPlaces,
  toScore,
} from './format/rows';

export type { AttemptHead, GradedItem } from './format/rows';

const rulingsOf = (terms: Terms | null): readonly Ruling[] => terms?.rulings ?? [];

/** The attempt without its questions; null for another person's, as for none. */
export async function getAttempt(
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<AttemptHead | null> {
  const row = await db.attempt.findFirst({ where: { id, userId: viewer.id }, select: headSelect });
  return row && toHead(row, await getTerms(viewer, row.assignmentId, now), now);
}

export type ItemPage = {
  readonly attempt: AttemptHead;
  readonly position: number;
  readonly flagged: boolean;
  /** The points that the question is worth. */
  readonly weight: number;
  readonly open: OpenQuestion;
  /** What stands in the form: a draft, else the answer given, else nothing. */
  readonly inputs: Inputs;
  readonly mayAnswer: boolean;
  /** Has the attempt been noted here a moment ago? Its page then need not say that it is looked at. */
  readonly noted: boolean;
  readonly graded: GradedItem | null;
};

type ItemRow = {
  readonly id: string;
  readonly flagged: boolean;
  readonly weight: number;
  readonly questionId: string;
  readonly question: unknown;
  readonly draft: unknown;
  readonly answerId: string | null;
  readonly response: unknown;
  readonly attemptId: string;
  readonly packVersionId: string;
  readonly assignmentId: string | null;
  readonly number: number;
  readonly settings: unknown;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly finishedAt: Date | null;
  readonly at: number;
  readonly seenAt: Date | null;
  /** Every question of the attempt: `3`, `3f` flagged, `3a` answered, `3fa` both. */
  readonly places: string;
};

/** Written out: as five statements of the client this was the dearest part of the page that is asked for most. */
const readItem = (viewer: Viewer, attemptId: string, position: number) => db.$queryRaw<ItemRow[]>`
  SELECT i."id", i."flagged", i."weight", i."questionId", i."question", i."draft",
    r."id" AS "answerId", r."response",
    a."id" AS "attemptId", a."packVersionId", a."assignmentId", a."number", a."settings",
    a."startedAt", a."expiresAt", a."finishedAt", a."position" AS "at", a."seenAt",
    (SELECT string_agg(p."position" || CASE WHEN p."flagged" THEN 'f' ELSE '' END
        || CASE WHEN q."id" IS NULL THEN '' ELSE 'a' END, ' ')
      FROM "AttemptItem" p LEFT JOIN "Answer" q ON q."itemId" = p."id"
      WHERE p."attemptId" = a."id") AS "places"
  FROM "Attempt" a
    JOIN "AttemptItem" i ON i."attemptId" = a."id" AND i."position" = ${position}
    LEFT JOIN "Answer" r ON r."itemId" = i."id"
  WHERE a."id" = ${attemptId} AND a."userId" = ${viewer.id}`;

/** A question as its page may show it. The key is left behind here, before any component is reached. */
export async function getItem(viewer: Viewer, attemptId: string, position: number, now: Date) {
  const [row] = await readItem(viewer, attemptId, position);
  if (!row) return null;
  const terms = await getTerms(viewer, row.assignmentId, now);
  const attempt = toHead({ ...row, id: row.attemptId, items: toPlaces(row.places) }, terms, now);
  const answered = row.answerId !== null;
  const item = toScore({ ...row, position, answer: answered ? row : null });
  const given = item.response ? toInputs(item.response) : {};
  return {
    attempt,
    position,
    flagged: row.flagged,
    weight: row.weight,
    open: toOpenQuestion(item.question),
    inputs: (row.draft as Inputs | null) ?? given,
    mayAnswer: mayAnswer(attempt.settings, attempt.state, answered),
    noted: isNoted(row, position, now),
    graded: revealsItem(disclosureOf(attempt), attempt.state, answered)
      ? { ...item, ...markOf(item, rulingsOf(terms)) }
      : null,
  } satisfies ItemPage;
}

/** What one question of an attempt asks. `unread`: what stands in it cannot be read as an answer. */
export type Asked = Pick<OpenQuestion, 'stem' | 'statement'> & {
  readonly position: number;
  readonly unread: boolean;
};

/** Every question of an attempt of the viewer's, in their order. */
export async function listAsked(viewer: Viewer, attemptId: string): Promise<Asked[]> {
  const rows = await db.attemptItem.findMany({
    where: { attemptId, attempt: { userId: viewer.id } },
    select: gradedSelect,
    orderBy: { position: 'asc' },
  });
  return rows.map(toScore).map(({ position, question, unread }) => {
    const { stem, statement } = toOpenQuestion(question);
    return { position, stem, ...(statement && { statement }), unread: unread !== null };
  });
}

/** A finished or expired attempt with everything in it; null while it is open, or its results are kept back. */
export async function getResult(viewer: Viewer, id: string, now: Date) {
  const row = await db.attempt.findFirst({
    where: { id, userId: viewer.id },
    select: { ...headSelect, items: { select: gradedSelect, orderBy: { position: 'asc' } } },
  });
  if (!row) return null;
  const terms = await getTerms(viewer, row.assignmentId, now);
  const attempt = toHead(row, terms, now);
  if (attempt.state === 'open' || !revealsItem(disclosureOf(attempt), attempt.state, true))
    return null;
  const { items, points, max, share } = scoreAttempt(row.items.map(toScore), rulingsOf(terms));
  return { attempt, items, score: { points, max }, share, topics: scoreByTopic(items) };
}

/** The latest quiz of one's own that can still be worked on, and the question it stands at. */
export async function getOpenAttempt(viewer: Viewer, now: Date = new Date()) {
  const row = await db.attempt.findFirst({
    where: { userId: viewer.id, assignmentId: null, finishedAt: null, expiresAt: { gt: now } },
    orderBy: { startedAt: 'desc' },
    select: headSelect,
  });
  if (!row) return null;
  const { id, startedAt, places } = toHead(row, null, now);
  return { id, startedAt, position: placeToResume(places) ?? places.length, total: places.length };
}

/**
 * Attempts that are over, the latest first, with the points that their answers come to. Those at assignments
 * whose results are not shown yet are left out.
 */
export async function listAttempts(viewer: Viewer, limit: number, now: Date = new Date()) {
  const rows = await db.attempt.findMany({
    where: { userId: viewer.id, OR: [{ finishedAt: { not: null } }, { expiresAt: { lte: now } }] },
    orderBy: { startedAt: 'desc' },
    take: limit,
    select: { ...headSelect, items: { select: gradedSelect, orderBy: { position: 'asc' } } },
  });
  const terms = await listTerms(
    viewer,
    rows.flatMap(({ assignmentId }) => assignmentId ?? []),
    now,
  );
  return rows.flatMap((row) => {
    const head = toHead(row, terms.get(row.assignmentId ?? '') ?? null, now);
    if (!revealsItem(disclosureOf(head), head.state, true)) return [];
    const { items, points, max } = scoreAttempt(row.items.map(toScore), rulingsOf(head.terms));
    const { id, startedAt, finishedAt } = head;
    return { id, startedAt, finishedAt, points, max, topics: scoreByTopic(items) };
  });
}

/** One attempt at an assignment, as its pupil may know of it. */
export type AssignedAttempt = Pick<
  AttemptHead,
  'id' | 'number' | 'startedAt' | 'expiresAt' | 'finishedAt' | 'state'
> & {
  /** Has a teacher opened it again after it had ended? */
  readonly reopened: boolean;
  readonly answered: number;
  readonly total: number;
  /** `share`: 0 to 1, null where every question is dropped. Null in whole while results are not shown. */
  readonly score: {
    readonly points: number;
    readonly max: number;
    readonly share: number | null;
  } | null;
};

/** The viewer's attempts at each of some assignments, the first first; an assignment without any is not there. */
export async function listAssignedAttempts(
  viewer: Viewer,
  assignmentIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, readonly AssignedAttempt[]>> {
  const [terms, rows] = await Promise.all([
    listTerms(viewer, assignmentIds, now),
    db.attempt.findMany({
      where: { userId: viewer.id, assignmentId: { in: [...assignmentIds] } },
      orderBy: { number: 'asc' },
      select: { ...headSelect, items: { select: gradedSelect, orderBy: { position: 'asc' } } },
    }),
  ]);
  const attempts = new Map<string, AssignedAttempt[]>();
  for (const row of rows) {
    const head = toHead(row, terms.get(row.assignmentId ?? '') ?? null, now);
    const { id, number, startedAt, expiresAt, finishedAt, state, places } = head;
    const reopened = head.settings.reopened === true;
    const shown = state !== 'open' && revealsItem(disclosureOf(head), state, true);
    const { items: _items, ...score } = scoreAttempt(row.items.map(toScore), rulingsOf(head.terms));
    const answered = places.filter((place) => place.answered).length;
    const total = places.length;
    const times = { startedAt, expiresAt, finishedAt };
    const told = { id, number, ...times, state, reopened, answered, total };
    const known = attempts.get(row.assignmentId ?? '') ?? [];
    attempts.set(row.assignmentId ?? '', [...known, { ...told, score: shown ? score : null }]);
  }
  return attempts;
}
