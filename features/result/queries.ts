import { type AssignmentSettings, assignmentState, type Results } from '../../domain/assignment';
import type { Question, Response } from '../../domain/question';
import type { Inputs } from '../../domain/response';
import { makeSheet, type StoredAttempt } from '../../domain/result-sheet';
import type { ResultSheet } from '../../domain/results';
import { RULING_FIELDS, toRuling } from '../../domain/ruling';
import type { SetContent } from '../../domain/set';
import type { Locale } from '../../domain/vocabulary';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';

const headSelect = {
  id: true,
  title: true,
  opensAt: true,
  closesAt: true,
  archivedAt: true,
  settings: true,
  results: true,
  classroom: {
    select: {
      id: true,
      name: true,
      timeZone: true,
      archivedAt: true,
      pupils: {
        select: {
          id: true,
          name: true,
          leftAt: true,
          user: { select: { username: true, displayUsername: true } },
        },
      },
    },
  },
  setVersion: { select: { content: true, packVersionId: true } },
  allowances: { select: { membershipId: true, closesAt: true } },
  rulings: {
    select: RULING_FIELDS,
    orderBy: { createdAt: 'asc' },
  },
} as const;

/** Everything that was answered in an assignment of a class that the teacher teaches, graded; else null. */
export async function getAssignmentResults(
  viewer: Teacher,
  assignmentId: string,
  now: Date,
): Promise<ResultSheet | null> {
  const row = await db.assignment.findFirst({
    where: { id: assignmentId, classroom: { staff: { some: { userId: viewer.id } } } },
    select: headSelect,
  });
  if (!row) return null;
  const { classroom, setVersion, allowances, rulings, settings, results, ...head } = row;
  const isClosed = (id: string) => {
    const own = allowances.find(({ membershipId }) => membershipId === id)?.closesAt;
    const archived = head.archivedAt !== null || classroom.archivedAt !== null;
    const window = { opensAt: head.opensAt, closesAt: own ?? head.closesAt };
    return archived || assignmentState(window, now) === 'closed';
  };
  const { pupils, ...room } = classroom;
  const content = setVersion.content as unknown as SetContent;
  const fixed = content.manner === 'fixed' ? content.items : [];
  return makeSheet(
    {
      assignment: {
        ...head,
        settings: settings as unknown as AssignmentSettings,
        results: results as Results,
      },
      classroom: room,
      packVersionId: setVersion.packVersionId,
      fixed,
      members: pupils.map(({ id, name, leftAt, user }) => ({
        membershipId: id,
        name,
        username: user?.displayUsername ?? user?.username ?? null,
        left: leftAt !== null,
        closed: isClosed(id),
      })),
      attempts: await readAttempts(
        assignmentId,
        new Map(fixed.map(({ question }) => [question.id, question])),
      ),
      rulings: rulings.flatMap((ruling) => toRuling(ruling) ?? []),
    },
    now,
  );
}

/**
 * The attempts with their answers. The questions of a fixed set stand in the set already: thirty pupils would bring
 * thirty copies of each, and to read them takes most of the time. `question` of a drawn set is each pupil's own.
 */
async function readAttempts(
  assignmentId: string,
  known: ReadonlyMap<string, Question>,
): Promise<StoredAttempt[]> {
  const rows = await db.attempt.findMany({
    where: { assignmentId, membershipId: { not: null } },
    select: {
      id: true,
      membershipId: true,
      number: true,
      startedAt: true,
      finishedAt: true,
      expiresAt: true,
      items: {
        select: {
          id: true,
          questionId: true,
          position: true,
          weight: true,
          question: known.size === 0,
          draft: true,
          answer: { select: { response: true, locale: true, answeredAt: true } },
        },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: { number: 'asc' },
  });
  return rows.map(({ membershipId, items, ...attempt }) => ({
    ...attempt,
    membershipId: membershipId ?? '',
    items: items.map(({ question, answer, draft, ...item }) => ({
      ...item,
      draft: draft as Inputs | null,
      question: known.get(item.questionId) ?? (question as unknown as Question),
      answer: answer && {
        response: answer.response as Response,
        locale: answer.locale as Locale,
        answeredAt: answer.answeredAt,
      },
    })),
  }));
}
