import { type AssignmentSettings, assignmentState, type Results } from '../../domain/assignment';
import type { Question, Response } from '../../domain/question';
import type { Inputs } from '../../domain/response';
import { makeSheet, type StoredAttempt, type StoredItem } from '../../domain/result-sheet';
import type { ResultSheet } from '../../domain/results';
import { RULING_FIELDS, toRuling } from '../../domain/ruling';
import type { SetContent } from '../../domain/set';
import type { Locale } from '../../domain/vocabulary';
import { db, Prisma } from '../../lib/db';
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

type Row = {
  readonly attemptId: string;
  readonly membershipId: string;
  readonly number: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly expiresAt: Date;
  readonly id: string;
  readonly questionId: string;
  readonly position: number;
  readonly weight: number;
  readonly question: unknown;
  readonly draft: unknown;
  readonly response: unknown;
  readonly locale: string | null;
  readonly answeredAt: Date | null;
};

/** Written out: a thousand rows of three tables, which the client would read by three statements and put together. */
const readItems = (assignmentId: string, question: Prisma.Sql) => db.$queryRaw<Row[]>`
  SELECT t."id" AS "attemptId", t."membershipId", t."number", t."startedAt", t."finishedAt", t."expiresAt",
    i."id", i."questionId", i."position", i."weight", ${question} AS "question", i."draft",
    a."response", a."locale", a."answeredAt"
  FROM "Attempt" t
    JOIN "AttemptItem" i ON i."attemptId" = t."id"
    LEFT JOIN "Answer" a ON a."itemId" = i."id"
  WHERE t."assignmentId" = ${assignmentId} AND t."membershipId" IS NOT NULL
  ORDER BY t."number", t."id", i."position"`;

/**
 * The attempts with their answers. The questions of a fixed set stand in the set already: thirty pupils would bring
 * thirty copies of each, and to read them takes most of the time. `question` of a drawn set is each pupil's own.
 */
async function readAttempts(
  assignmentId: string,
  known: ReadonlyMap<string, Question>,
): Promise<StoredAttempt[]> {
  const rows = await readItems(
    assignmentId,
    known.size === 0 ? Prisma.sql`i."question"` : Prisma.sql`NULL`,
  );
  const attempts = new Map<string, StoredAttempt & { items: StoredItem[] }>();
  for (const {
    attemptId,
    membershipId,
    number,
    startedAt,
    finishedAt,
    expiresAt,
    ...row
  } of rows) {
    const { id, questionId, position, weight, response, locale, answeredAt } = row;
    const head = { id: attemptId, membershipId, number, startedAt, finishedAt, expiresAt };
    const attempt = attempts.get(attemptId) ?? { ...head, items: [] };
    attempts.set(attemptId, attempt);
    attempt.items.push({
      id,
      questionId,
      position,
      weight,
      draft: row.draft as Inputs | null,
      question: known.get(questionId) ?? (row.question as Question),
      answer: answeredAt && {
        response: response as Response,
        locale: locale as Locale,
        answeredAt,
      },
    });
  }
  return [...attempts.values()];
}
