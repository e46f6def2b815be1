import {
  type AssignmentSettings,
  assignmentState,
  deadlineOf,
  NO_ALLOWANCE,
  windowFor,
} from '../../domain/assignment';
import { attemptState } from '../../domain/policy';
import { fail, ok, type Result } from '../../domain/vocabulary';
import { db, type Prisma, type Tx } from '../../lib/db';
import { holdAssignment } from '../../lib/hold';
import type { Teacher } from '../../lib/session';
import { type TimeProblem, toInstant } from '../../lib/zone';
import type { AllowanceInput, Reopening } from './schema';

const MINUTE = 60_000;

/** An assignment that its teacher may change: neither it nor its class is put away. */
const changeable = (viewer: Teacher, id: string) => ({
  id,
  archivedAt: null,
  classroom: { archivedAt: null, staff: { some: { userId: viewer.id } } },
});

const windowSelect = { id: true, opensAt: true, closesAt: true, settings: true } as const;
const allowanceSelect = { extraMinutes: true, extraAttempts: true, closesAt: true } as const;

/** What a reopened attempt keeps beside its settings: an instant, up to which its time is not up. */
type Reopened = { readonly until?: string };

const untilOf = (settings: unknown) => {
  const { until } = settings as Reopened;
  return until ? new Date(until) : null;
};

/**
 * Sets anew when the unfinished attempts close, after any change of the window or of what pupils are allowed; how
 * many were moved. An attempt after which the pupil made another is left as it ended. Call it in the transaction
 * of the change, which holds the assignment, so that no attempt starts meanwhile by what stood before.
 */
export async function moveDeadlines(viewer: Teacher, tx: Tx, assignmentId: string) {
  const assignment = await tx.assignment.findFirst({
    where: changeable(viewer, assignmentId),
    select: {
      ...windowSelect,
      allowances: { select: { membershipId: true, ...allowanceSelect } },
      attempts: {
        orderBy: { number: 'asc' },
        select: {
          id: true,
          membershipId: true,
          startedAt: true,
          expiresAt: true,
          finishedAt: true,
          settings: true,
        },
      },
    },
  });
  if (!assignment) return 0;
  const settings = assignment.settings as unknown as AssignmentSettings;
  const allowed = new Map(assignment.allowances.map((each) => [each.membershipId, each]));
  const last = new Map(assignment.attempts.map((attempt) => [attempt.membershipId, attempt]));
  let moved = 0;
  for (const [member, attempt] of last) {
    if (attempt.finishedAt) continue;
    const allowance = allowed.get(member ?? '') ?? NO_ALLOWANCE;
    const until = untilOf(attempt.settings);
    const expiresAt = deadlineOf(attempt.startedAt, assignment, settings, allowance, until);
    if (expiresAt.getTime() === attempt.expiresAt.getTime()) continue;
    await tx.attempt.update({ where: { id: attempt.id }, data: { expiresAt } });
    moved += 1;
  }
  return moved;
}

/** Gives some pupils the same beyond the class, in place of what they had; how many attempts have a new time by it. */
export async function setAllowances(
  viewer: Teacher,
  assignmentId: string,
  { members, closes, extraMinutes, extraAttempts }: AllowanceInput,
): Promise<
  Result<
    { readonly twice: boolean; readonly moved: number },
    'not-found' | 'nobody-chosen' | 'nothing-allowed' | 'closes-before-opens' | TimeProblem
  >
> {
  const assignment = await db.assignment.findFirst({
    where: changeable(viewer, assignmentId),
    select: { opensAt: true, classroom: { select: { id: true, timeZone: true } } },
  });
  if (!assignment) return fail('not-found');
  if (members.length === 0) return fail('nobody-chosen');
  const read = closes ? toInstant(closes, assignment.classroom.timeZone) : null;
  if (read && !read.ok) return read;
  const closesAt = read?.value.at ?? null;
  if (!closesAt && extraMinutes === 0 && extraAttempts === 0) return fail('nothing-allowed');
  if (closesAt && closesAt <= assignment.opensAt) return fail('closes-before-opens');

  const extra = { extraMinutes, extraAttempts, closesAt };
  const given = await db.$transaction(async (tx) => {
    await holdAssignment(tx, assignmentId);
    const pupils = await tx.membership.findMany({
      where: { id: { in: [...members] }, classroomId: assignment.classroom.id, leftAt: null },
      select: { id: true },
    });
    for (const { id: membershipId } of pupils)
      await tx.allowance.upsert({
        where: { assignmentId_membershipId: { assignmentId, membershipId } },
        create: { assignmentId, membershipId, ...extra },
        update: extra,
      });
    const moved = await moveDeadlines(viewer, tx, assignmentId);
    return pupils.length > 0 ? { moved } : null;
  });
  if (!given) return fail('nobody-chosen');
  return ok({ twice: read?.value.twice ?? false, ...given });
}

/** Takes back what one pupil had beyond the class; whether there was anything. */
export function removeAllowance(viewer: Teacher, assignmentId: string, membershipId: string) {
  return db.$transaction(async (tx) => {
    await holdAssignment(tx, assignmentId);
    const { count } = await tx.allowance.deleteMany({
      where: { membershipId, assignment: changeable(viewer, assignmentId) },
    });
    await moveDeadlines(viewer, tx, assignmentId);
    return count > 0;
  });
}

/**
 * Opens a pupil's last attempt again, for at least so many minutes from now, with its answers as they stand. Where
 * the assignment would close sooner, it closes for this pupil then. What a pupil was shown stays known to them.
 */
export function reopenAttempt(
  viewer: Teacher,
  assignmentId: string,
  { member: membershipId, minutes }: Reopening,
  now: Date,
): Promise<Result<null, 'not-found' | 'nothing-to-reopen' | 'reopen-needs-minutes'>> {
  return db.$transaction(async (tx) => {
    await holdAssignment(tx, assignmentId);
    const attempt = await findLast(viewer, tx, assignmentId, membershipId);
    if (!attempt?.assignment) return fail('not-found');
    if (attemptState(attempt, now) === 'open') return fail('nothing-to-reopen');

    const { assignment } = attempt;
    const settings = assignment.settings as unknown as AssignmentSettings;
    const stood = assignment.allowances[0] ?? NO_ALLOWANCE;
    const until = minutes > 0 ? new Date(now.getTime() + minutes * MINUTE) : null;
    const window = windowFor(assignment, stood);
    const closesSooner = until && assignmentState(window, until) === 'closed';
    const allowance = closesSooner ? { ...stood, closesAt: until } : stood;
    const expiresAt = deadlineOf(attempt.startedAt, assignment, settings, allowance, until);
    if (expiresAt <= now) return fail('reopen-needs-minutes');

    if (closesSooner)
      await tx.allowance.upsert({
        where: { assignmentId_membershipId: { assignmentId, membershipId } },
        create: { assignmentId, membershipId, ...allowance },
        update: { closesAt: until },
      });
    const kept = {
      ...(attempt.settings as object),
      reopened: true,
      ...(until && { until: until.toISOString() }),
    };
    await tx.attempt.update({
      where: { id: attempt.id },
      data: { finishedAt: null, expiresAt, settings: kept as Prisma.InputJsonValue },
    });
    return ok(null);
  });
}

const findLast = (viewer: Teacher, tx: Tx, assignmentId: string, membershipId: string) =>
  tx.attempt.findFirst({
    where: {
      membershipId,
      membership: { leftAt: null },
      assignment: changeable(viewer, assignmentId),
    },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      startedAt: true,
      expiresAt: true,
      finishedAt: true,
      settings: true,
      assignment: {
        select: {
          ...windowSelect,
          allowances: { where: { membershipId }, select: allowanceSelect },
        },
      },
    },
  });
