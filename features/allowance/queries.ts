import type { Allowance, AssignmentSettings } from '../../domain/assignment';
import { byName, namesakes } from '../../domain/by-name';
import { type AttemptState, attemptState } from '../../domain/policy';
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
