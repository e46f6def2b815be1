import type { Question, Response } from '../../domain/question';
import type { Locale } from '../../domain/vocabulary';
import { questionText, responseText } from '../../i18n/question-text';
import { makeRenderer } from '../../i18n/render';
import { db } from '../../lib/db';
import type { Viewer } from '../../lib/session';
import { getPublicPackVersionIndex } from '../pack/queries';

const attemptSelect = {
  id: true,
  packVersionId: true,
  startedAt: true,
  finishedAt: true,
  assignment: { select: { title: true, classroom: { select: { name: true } } } },
  items: {
    where: { answer: { isNot: null } },
    orderBy: { position: 'asc' },
    select: {
      position: true,
      question: true,
      answer: { select: { response: true, locale: true, answeredAt: true } },
    },
  },
} as const;

/** Words of a true-or-false answer, for a file that programs read too. */
const WORDS = { true: 'true', false: 'false' };

/**
 * Everything that is stored about whoever asks, in plain data: also what they answered, in the language that they
 * answered in, but not what would have been right, which their teacher may not have told yet.
 */
export async function getOwnData(viewer: Viewer) {
  const user = await db.user.findUnique({
    where: { id: viewer.id },
    select: {
      name: true,
      email: true,
      displayUsername: true,
      isAnonymous: true,
      locale: true,
      createdAt: true,
      sessions: { select: { createdAt: true, updatedAt: true, expiresAt: true, userAgent: true } },
      memberships: {
        select: { name: true, joinedAt: true, leftAt: true, classroom: { select: { name: true } } },
      },
      staff: {
        select: { role: true, createdAt: true, classroom: { select: { name: true } } },
      },
      sets: { select: { title: true, createdAt: true, archivedAt: true } },
      secondFactor: { select: { createdAt: true, _count: { select: { recoveryCodes: true } } } },
      attempts: { orderBy: { startedAt: 'asc' }, select: attemptSelect },
    },
  });
  if (!user) return null;
  const { name, email, displayUsername, isAnonymous, memberships, staff, attempts, ...others } =
    user;
  const { secondFactor: factor, ...rest } = others;
  return {
    account: isAnonymous
      ? null
      : { name, username: displayUsername, email: viewer.role === 'pupil' ? null : email },
    role: viewer.role,
    ...rest,
    secondFactor: factor && { since: factor.createdAt, recoveryCodes: factor._count.recoveryCodes },
    memberships: memberships.map(({ classroom, ...each }) => ({ class: classroom.name, ...each })),
    teaches: staff.map(({ classroom, ...each }) => ({ class: classroom.name, ...each })),
    attempts: await Promise.all(attempts.map(toAttempt)),
  };
}

type AttemptRow = {
  readonly packVersionId: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly assignment: {
    readonly title: string;
    readonly classroom: { readonly name: string };
  } | null;
  readonly items: readonly {
    readonly position: number;
    readonly question: unknown;
    readonly answer: { response: unknown; locale: string; answeredAt: Date } | null;
  }[];
};

async function toAttempt({ packVersionId, assignment, items, ...attempt }: AttemptRow) {
  const pack = await getPublicPackVersionIndex(packVersionId);
  if (!pack) throw new Error('An attempt holds the version of its pack, but it is not there');
  return {
    ...attempt,
    assignment: assignment?.title ?? null,
    class: assignment?.classroom.name ?? null,
    answers: items.map(({ position, answer, ...item }) => {
      const question = item.question as Question;
      const render = makeRenderer(pack.index, (answer?.locale ?? 'en') as Locale);
      return {
        position,
        question: questionText(question, render),
        answer: answer && responseText(question, answer.response as Response, render, WORDS),
        language: answer?.locale ?? null,
        answeredAt: answer?.answeredAt ?? null,
      };
    }),
  };
}
