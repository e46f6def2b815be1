import {
  type Allowance,
  type AssignmentSettings,
  NO_ALLOWANCE,
  type Results,
} from '../../domain/assignment';
import { byName, namesakes } from '../../domain/by-name';
import { type AttemptState, attemptState, showsEarly } from '../../domain/policy';
import { standingOf } from '../../domain/standing';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';

/** What an allowance is measured against. */
export type AllowanceView = {
  readonly id: string;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly settings: AssignmentSettings;
  readonly classroom: { readonly timeZone: string };
};

export type PupilAllowance = {
  readonly member: string;
  readonly name: string;
  /** Where another pupil of the class has the same name. */
  readonly username: string | null;
  /** What this pupil has beyond the class; null for nothing. */
  readonly allowance: Allowance | null;
  /** The last attempt that was made, which is the one that may be reopened. */
  readonly last: {
    readonly number: number;
    readonly state: AttemptState;
    readonly expiresAt: Date;
  } | null;
};

/** The pupils of the class by name, each with what is allowed to them and their last attempt. */
export async function listAllowances(
  viewer: Teacher,
  assignmentId: string,
  now: Date,
): Promise<readonly PupilAllowance[]> {
  const rows = await db.membership.findMany({
    where: {
      leftAt: null,
      classroom: {
        staff: { some: { userId: viewer.id } },
        assignments: { some: { id: assignmentId } },
      },
    },
    select: {
      id: true,
      name: true,
      user: { select: { username: true, displayUsername: true } },
      allowances: {
        where: { assignmentId },
        select: { extraMinutes: true, extraAttempts: true, closesAt: true },
      },
      attempts: {
        where: { assignmentId },
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, startedAt: true, expiresAt: true, finishedAt: true },
      },
    },
  });
  const shared = namesakes(rows);
  const pupils = rows.map(({ id, name, user, allowances: [allowance], attempts: [last] }) => ({
    member: id,
    name: name ?? '',
    username: shared.has(name ?? '') ? (user?.displayUsername ?? user?.username ?? null) : null,
    allowance: allowance ?? null,
    last: last
      ? { number: last.number, state: attemptState(last, now), expiresAt: last.expiresAt }
      : null,
  }));
  return pupils.sort(byName);
}

/**
 * How many of the class may still answer while this word on the results would show the key to those who have finished;
 * 0 where it shows nothing that is not shown already. Null for another's assignment, as for none.
 */
export async function countStillAnswering(
  viewer: Teacher,
  id: string,
  wanted: Results,
  now: Date,
): Promise<number | null> {
  const times = { id: true, startedAt: true, expiresAt: true, finishedAt: true } as const;
  const row = await db.assignment.findFirst({
    where: { id, archivedAt: null, classroom: { staff: { some: { userId: viewer.id } } } },
    select: {
      opensAt: true,
      closesAt: true,
      settings: true,
      results: true,
      classroom: {
        select: {
          archivedAt: true,
          pupils: {
            where: { leftAt: null },
            select: {
              allowances: {
                where: { assignmentId: id },
                select: { extraMinutes: true, extraAttempts: true, closesAt: true },
              },
              attempts: {
                where: { assignmentId: id },
                orderBy: { number: 'asc' },
                select: times,
              },
            },
          },
        },
      },
    },
  });
  if (!row) return null;
  const { classroom, opensAt, closesAt } = row;
  const settings = row.settings as unknown as AssignmentSettings;
  if (!showsEarly(settings.feedback, row.results as Results, wanted)) return 0;
  const shared = {
    window: { opensAt, closesAt },
    settings,
    archived: classroom.archivedAt !== null,
  };
  return classroom.pupils.filter(({ allowances: [allowance = NO_ALLOWANCE], attempts }) => {
    return standingOf({ ...shared, allowance, attempts }, now).name !== 'done';
  }).length;
}
