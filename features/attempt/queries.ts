import { toOpenQuestion } from '../../domain/open-question';
import { type Place, placeToResume } from '../../domain/place';
import { type AttemptState, attemptState, mayAnswer, revealsItem } from '../../domain/policy';
import type { OpenQuestion, Question, Response } from '../../domain/question';
import { type Inputs, toInputs } from '../../domain/response';
import { type Scored, scoreByTopic, scoreItem, scoreOf } from '../../domain/score';
import { db } from '../../lib/db';
import type { Viewer } from '../../lib/session';
import type { Settings } from './schema';

const headSelect = {
  id: true,
  packVersionId: true,
  settings: true,
  startedAt: true,
  expiresAt: true,
  finishedAt: true,
  items: {
    select: { position: true, answer: { select: { id: true } } },
    orderBy: { position: 'asc' },
  },
} as const;

const gradedSelect = {
  position: true,
  question: true,
  answer: { select: { response: true } },
} as const;

/** What may be said of an attempt at any time: nothing in it tells right from wrong. */
export type AttemptHead = {
  readonly id: string;
  readonly packVersionId: string;
  readonly settings: Settings;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly finishedAt: Date | null;
  readonly state: AttemptState;
  readonly places: readonly Place[];
};

/** A question with its key and what was answered, after it is due. */
export type GradedItem = Scored & { readonly position: number };

type HeadRow = Omit<AttemptHead, 'settings' | 'state' | 'places'> & {
  readonly settings: unknown;
  readonly items: readonly { position: number; answer: { id: string } | null }[];
};

const toHead = ({ items, settings, ...row }: HeadRow, now: Date): AttemptHead => ({
  ...row,
  settings: settings as Settings,
  state: attemptState(row, now),
  places: items.map(({ position, answer }) => ({ position, answered: answer !== null })),
});

type ItemRow = {
  readonly position: number;
  readonly question: unknown;
  readonly answer: { response: unknown } | null;
};

const toGraded = ({ position, question, answer }: ItemRow): GradedItem => ({
  position,
  ...scoreItem(question as Question, answer && (answer.response as Response)),
});

/** The attempt without its questions; null for another person's, as for none. */
export async function getAttempt(viewer: Viewer, id: string, now: Date) {
  const row = await db.attempt.findFirst({ where: { id, userId: viewer.id }, select: headSelect });
  return row && toHead(row, now);
}

export type ItemPage = {
  readonly attempt: AttemptHead;
  readonly position: number;
  readonly open: OpenQuestion;
  /** What stands in the form: a draft, else the answer given, else nothing. */
  readonly inputs: Inputs;
  readonly mayAnswer: boolean;
  /** The key and all that follows from it; null until it is due. */
  readonly graded: GradedItem | null;
};

/** One question as its page may show it. The key is left behind here, before any component is reached. */
export async function getItem(viewer: Viewer, attemptId: string, position: number, now: Date) {
  const row = await db.attemptItem.findFirst({
    where: { position, attempt: { id: attemptId, userId: viewer.id } },
    select: { ...gradedSelect, draft: true, attempt: { select: headSelect } },
  });
  if (!row) return null;
  const attempt = toHead(row.attempt, now);
  const answered = row.answer !== null;
  const given = row.answer ? toInputs(row.answer.response as Response) : {};
  return {
    attempt,
    position,
    open: toOpenQuestion(row.question as unknown as Question),
    inputs: (row.draft as Inputs | null) ?? given,
    mayAnswer: mayAnswer(attempt.settings, attempt.state, answered),
    graded: revealsItem(attempt.settings, attempt.state, answered) ? toGraded(row) : null,
  } satisfies ItemPage;
}

/** A finished or expired attempt with everything in it; null while it is open. */
export async function getResult(viewer: Viewer, id: string, now: Date) {
  const row = await db.attempt.findFirst({
    where: { id, userId: viewer.id },
    select: {
      ...headSelect,
      items: {
        select: { ...gradedSelect, answer: { select: { id: true, response: true } } },
        orderBy: { position: 'asc' },
      },
    },
  });
  if (!row) return null;
  const attempt = toHead(row, now);
  if (attempt.state === 'open') return null;
  const items = row.items.map(toGraded);
  return { attempt, items, score: scoreOf(items), topics: scoreByTopic(items) };
}

/** The latest attempt that can still be worked on, and the question it stands at. */
export async function getOpenAttempt(viewer: Viewer, now: Date = new Date()) {
  const row = await db.attempt.findFirst({
    where: { userId: viewer.id, finishedAt: null, expiresAt: { gt: now } },
    orderBy: { startedAt: 'desc' },
    select: headSelect,
  });
  if (!row) return null;
  const { id, startedAt, places } = toHead(row, now);
  return { id, startedAt, position: placeToResume(places) ?? places.length, total: places.length };
}

/** Attempts that are over, the latest first, with the points that their answers come to. */
export async function listAttempts(viewer: Viewer, limit: number, now: Date = new Date()) {
  const rows = await db.attempt.findMany({
    where: { userId: viewer.id, OR: [{ finishedAt: { not: null } }, { expiresAt: { lte: now } }] },
    orderBy: { startedAt: 'desc' },
    take: limit,
    select: {
      id: true,
      startedAt: true,
      finishedAt: true,
      items: { select: gradedSelect, orderBy: { position: 'asc' } },
    },
  });
  return rows.map(({ items: all, ...attempt }) => {
    const items = all.map(toGraded);
    return { ...attempt, ...scoreOf(items), topics: scoreByTopic(items) };
  });
}
