import { type Keep, oldBefore } from '../../domain/retention';
import { fail, ok, type Result } from '../../domain/vocabulary';
import { db, Prisma, type Tx } from '../../lib/db';
import { confirmSecret } from '../../lib/reauth';
import type { Operator, Viewer } from '../../lib/session';

/**
 * Removes people with everything that is theirs alone. What a pupil answered in a class stays in its figures,
 * without a name and without an account; what they had not sent, and what they were allowed beyond the others,
 * goes.
 */
async function forget(tx: Tx, userIds: readonly string[], now: Date) {
  const userId = { in: [...userIds] };
  await tx.attempt.deleteMany({ where: { userId, assignmentId: null } });
  await tx.attemptItem.updateMany({
    where: { attempt: { userId } },
    data: { draft: Prisma.DbNull, flagged: false },
  });
  await tx.attempt.updateMany({ where: { userId }, data: { userId: null } });
  await tx.allowance.deleteMany({ where: { membership: { userId } } });
  await tx.membership.updateMany({
    where: { userId },
    data: { userId: null, name: null, leftAt: now },
  });
  await tx.user.deleteMany({ where: { id: userId } });
}

/** Hands the classes of a teacher to whoever has taught in them longest beside them; those of nobody else go. */
async function leaveClasses(tx: Tx, userId: string) {
  const owned = await tx.staff.findMany({
    where: { userId, role: 'owner' },
    select: {
      classroomId: true,
      classroom: {
        select: {
          staff: {
            where: { role: 'co-teacher' },
            orderBy: { createdAt: 'asc' },
            take: 1,
            select: { id: true },
          },
        },
      },
    },
  });
  for (const { classroomId, classroom } of owned) {
    const [heir] = classroom.staff;
    if (heir) await tx.staff.update({ where: { id: heir.id }, data: { role: 'owner' } });
    else await tx.classroom.delete({ where: { id: classroomId } });
  }
}

/**
 * Deletes whoever asks and knows the secret of the account, which a visitor does not have. A teacher first hands over or deletes each class that has pupils and is not put away: what
 * pupils have done is not theirs to take along.
 */
export async function deleteOwnAccount(
  viewer: Viewer,
  secret: string,
  now: Date,
): Promise<Result<null, 'wrong-secret' | 'locked' | 'classes-with-pupils'>> {
  const known = viewer.role === 'visitor' ? null : await confirmSecret(viewer, secret, now);
  if (known && !known.ok) return known;
  return db.$transaction(async (tx) => {
    const taught = await tx.classroom.count({
      where: {
        archivedAt: null,
        staff: { some: { userId: viewer.id, role: 'owner' } },
        pupils: { some: { leftAt: null } },
      },
    });
    if (taught > 0) return fail('classes-with-pupils');
    await leaveClasses(tx, viewer.id);
    await forget(tx, [viewer.id], now);
    return ok(null);
  });
}

/** So many at once that no lock is held for long. */
const BATCH = 200;

/** Who is a visitor or a pupil without a class, and did nothing since. */
const idle = (since: Date): Prisma.UserWhereInput => ({
  createdAt: { lt: since },
  sessions: { none: { updatedAt: { gte: since } } },
  attempts: { none: { OR: [{ startedAt: { gte: since } }, { seenAt: { gte: since } }] } },
});

async function forgetWhere(where: Prisma.UserWhereInput, now: Date): Promise<number> {
  let count = 0;
  for (;;) {
    const users = await db.user.findMany({ where, select: { id: true }, take: BATCH });
    if (users.length === 0) return count;
    const ids = users.map(({ id }) => id);
    await db.$transaction((tx) => forget(tx, ids, now));
    count += ids.length;
  }
}

export type Tidied = {
  readonly visitors: number;
  readonly pupils: number;
  readonly classes: number;
};

/** Removes what is older than it is kept, and what nothing leads to any more. Tells how much it was. */
export async function tidy(_operator: Operator, keep: Keep, now: Date): Promise<Tidied> {
  const archived = await db.classroom.deleteMany({
    where: { archivedAt: { lt: oldBefore(now, keep.archived) } },
  });
  const visitors = await forgetWhere(
    {
      isAnonymous: true,
      memberships: { none: {} },
      staff: { none: {} },
      ...idle(oldBefore(now, keep.visitors)),
    },
    now,
  );
  const left = oldBefore(now, keep.pupils);
  const pupils = await forgetWhere(
    {
      role: 'pupil',
      memberships: { none: { OR: [{ leftAt: null }, { leftAt: { gte: left } }] } },
      ...idle(left),
    },
    now,
  );
  // A quiz that was begun in the moment in which whoever began it was removed.
  await db.attempt.deleteMany({ where: { userId: null, assignmentId: null } });
  await db.session.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.verification.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.invitation.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.throttle.deleteMany({
    where: {
      since: { lt: oldBefore(now, 1) },
      OR: [{ lockedUntil: null }, { lockedUntil: { lt: now } }],
    },
  });
  await db.setVersion.deleteMany({ where: { setId: null, assignments: { none: {} } } });
  return { visitors, pupils, classes: archived.count };
}
