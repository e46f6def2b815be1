import { neutralResponse } from '../../domain/neutral-response';
import { attemptState } from '../../domain/policy';
import type { Question, Response } from '../../domain/question';
import { RULING_FIELDS, type RulingKind, ruledShare, toRuling } from '../../domain/ruling';
import type { SetContent } from '../../domain/set';
import { fail, ok, type Result } from '../../domain/vocabulary';
import { db, type Prisma } from '../../lib/db';
import { unlessGone } from '../../lib/gone';
import type { Teacher } from '../../lib/session';

/** `still-open`: the pupil is at work on it. `already-ruled`: it says what holds already. */
export type RulingProblem = 'not-found' | 'archived' | 'still-open' | 'already-ruled';
type Made = Result<{ readonly id: string }, RulingProblem>;

const taughtBy = (viewer: Teacher) => ({
  classroom: { staff: { some: { userId: viewer.id } } },
});

const standingSelect = {
  archivedAt: true,
  classroom: { select: { archivedAt: true } },
  rulings: {
    where: { withdrawnAt: null },
    select: RULING_FIELDS,
  },
} satisfies Prisma.AssignmentSelect;

type Standing = Prisma.AssignmentGetPayload<{ select: typeof standingSelect }>;
const isArchived = ({ archivedAt, classroom }: Pick<Standing, 'archivedAt' | 'classroom'>) =>
  archivedAt !== null || classroom.archivedAt !== null;

/** An item of an assignment of the teacher's, with the rulings that stand. */
async function loadItem(viewer: Teacher, assignmentId: string, itemId: string) {
  const item = await db.attemptItem.findFirst({
    where: {
      id: itemId,
      attempt: { assignmentId, assignment: taughtBy(viewer) },
    },
    select: {
      id: true,
      questionId: true,
      question: true,
      answer: { select: { response: true } },
      attempt: {
        select: {
          startedAt: true,
          expiresAt: true,
          finishedAt: true,
          assignment: { select: standingSelect },
        },
      },
    },
  });
  if (!item?.attempt.assignment) return null;
  return {
    ...item,
    assignment: item.attempt.assignment,
    question: item.question as unknown as Question,
    response: item.answer && (item.answer.response as Response),
  };
}

type Written = {
  readonly assignmentId: string;
  readonly kind: RulingKind;
  readonly questionId: string;
  readonly itemId?: string;
  readonly value?: Prisma.InputJsonValue;
  readonly reason: string;
};

const write = (viewer: Teacher, ruling: Written, now: Date) =>
  unlessGone(
    db.ruling.create({
      data: { ...ruling, byId: viewer.id, createdAt: now },
      select: { id: true },
    }),
  );

/** What a ruling is about, and why it is made. */
type About = { readonly assignment: string; readonly reason: string };

/** Gives one answer, or a question left blank, a share of its points from 0 to 1, whatever the key says. */
export async function markItem(
  viewer: Teacher,
  { assignment, item: itemId, share, reason }: About & { item: string; share: number },
  now: Date,
): Promise<Made> {
  const item = await loadItem(viewer, assignment, itemId);
  if (!item) return fail('not-found');
  if (isArchived(item.assignment)) return fail('archived');
  if (attemptState(item.attempt, now) === 'open') return fail('still-open');
  const { questionId } = item;
  const ruling = { assignmentId: assignment, kind: 'mark', questionId, itemId, reason } as const;
  return write(viewer, { ...ruling, value: share }, now);
}

/** Takes what was answered in one item for right, in everybody's attempt. */
export async function acceptResponse(
  viewer: Teacher,
  { assignment, item: itemId, reason }: About & { item: string },
  now: Date,
): Promise<Made> {
  const item = await loadItem(viewer, assignment, itemId);
  if (!item?.response) return fail('not-found');
  if (isArchived(item.assignment)) return fail('archived');
  const { questionId, question, response } = item;
  const value = neutralResponse(question, response);
  const accepts = item.assignment.rulings.flatMap((row) => {
    const ruling = toRuling(row);
    return ruling?.kind === 'accept' ? [ruling] : [];
  });
  const said = { id: itemId, questionId, question, response };
  if (ruledShare(said, accepts).share === 1) return fail('already-ruled');
  const ruling = { assignmentId: assignment, kind: 'accept', questionId, reason } as const;
  return write(viewer, { ...ruling, value: value as unknown as Prisma.InputJsonValue }, now);
}

/** Takes a question out of everybody's score. */
export async function dropQuestion(
  viewer: Teacher,
  { assignment: id, question: questionId, reason }: About & { question: string },
  now: Date,
): Promise<Made> {
  const assignment = await db.assignment.findFirst({
    where: { id, ...taughtBy(viewer) },
    select: {
      ...standingSelect,
      setVersion: { select: { content: true } },
    },
  });
  if (!assignment) return fail('not-found');
  const content = assignment.setVersion.content as unknown as SetContent;
  const asked =
    content.manner === 'fixed'
      ? content.items.some(({ question }) => question.id === questionId)
      : await db.attemptItem.findFirst({
          where: { questionId, attempt: { assignmentId: id } },
          select: { id: true },
        });
  if (!asked) return fail('not-found');
  if (isArchived(assignment)) return fail('archived');
  if (assignment.rulings.some((each) => each.kind === 'drop' && each.questionId === questionId))
    return fail('already-ruled');
  return write(viewer, { assignmentId: id, kind: 'drop', questionId, reason }, now);
}

/** Ends a ruling; it stays in the history. */
export async function withdrawRuling(
  viewer: Teacher,
  { assignment, ruling: id }: { readonly assignment: string; readonly ruling: string },
  now: Date,
): Promise<Result<null, 'not-found' | 'archived'>> {
  const ruling = await db.ruling.findFirst({
    where: { id, assignmentId: assignment, assignment: taughtBy(viewer) },
    select: {
      assignment: {
        select: { archivedAt: true, classroom: { select: { archivedAt: true } } },
      },
    },
  });
  if (!ruling) return fail('not-found');
  if (isArchived(ruling.assignment)) return fail('archived');
  await db.ruling.updateMany({ where: { id, withdrawnAt: null }, data: { withdrawnAt: now } });
  return ok(null);
}
