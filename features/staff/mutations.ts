import { fail, ok, type Result } from '../../domain/vocabulary';
import { db } from '../../lib/db';
import { unlessGone } from '../../lib/gone';
import type { Teacher } from '../../lib/session';
import { makeToken } from '../../lib/token';
import { getInvitation } from './queries';
import { INVITATION_DAYS, INVITATIONS_MOST, type StaffProblem } from './schema';

/**
 * Invites a teacher by e-mail to a class of the viewer's own. The token is for the link and is stored nowhere;
 * whether anybody has an account with the address makes no difference.
 */
export async function inviteCoTeacher(
  viewer: Teacher,
  classroomId: string,
  email: string,
  now: Date,
): Promise<
  Result<{ readonly token: string; readonly classroom: string }, StaffProblem | 'not-found'>
> {
  const found = await db.classroom.findFirst({
    where: { id: classroomId, staff: { some: { userId: viewer.id, role: 'owner' } } },
    select: {
      name: true,
      archivedAt: true,
      staff: { where: { user: { email } }, select: { id: true } },
      _count: { select: { invitations: { where: { usedAt: null, expiresAt: { gt: now } } } } },
    },
  });
  if (!found) return fail('not-found');
  if (found.archivedAt) return fail('class-archived');
  if (found.staff.length > 0) return fail('already-staff');
  if (found._count.invitations >= INVITATIONS_MOST) return fail('invite-too-many');
  const { token, digest } = makeToken();
  const made = db.$transaction([
    // Asked again, the first link ends: one person has one.
    db.invitation.deleteMany({ where: { kind: 'co-teacher', classroomId, email, usedAt: null } }),
    db.invitation.create({
      data: {
        digest,
        kind: 'co-teacher',
        email,
        classroomId,
        createdById: viewer.id,
        createdAt: now,
        expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
      },
      select: { id: true },
    }),
  ]);
  const written = await unlessGone(made);
  return written.ok ? ok({ token, classroom: found.name }) : written;
}

/** Takes an invitation, once; for who teaches the class already it changes nothing. */
export async function acceptInvitation(
  viewer: Teacher,
  token: string,
  now: Date,
): Promise<Result<{ readonly classroomId: string }, 'not-found'>> {
  const found = await getInvitation(viewer, token, now);
  if (!found) return fail('not-found');
  const { id, classroom } = found;
  const taking = db.$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { id, usedAt: null },
      data: { usedAt: now },
    });
    if (count !== 1) return fail('not-found');
    await tx.staff.upsert({
      where: { classroomId_userId: { classroomId: classroom.id, userId: viewer.id } },
      create: {
        classroomId: classroom.id,
        userId: viewer.id,
        role: 'co-teacher',
        createdAt: now,
      },
      update: {},
      select: { id: true },
    });
    return ok({ classroomId: classroom.id });
  });
  const taken = await unlessGone(taking);
  return taken.ok ? taken.value : taken;
}

const done = (count: number): Result<null, 'not-found'> =>
  count === 1 ? ok(null) : fail('not-found');

/** Ends an invitation before it is taken. */
export async function withdrawInvitation(viewer: Teacher, classroomId: string, id: string) {
  const { count } = await db.invitation.deleteMany({
    where: {
      id,
      kind: 'co-teacher',
      usedAt: null,
      classroom: { id: classroomId, staff: { some: { userId: viewer.id, role: 'owner' } } },
    },
  });
  return done(count);
}

/** Takes a co-teacher out of a class of the viewer's own. */
export async function removeCoTeacher(viewer: Teacher, classroomId: string, staffId: string) {
  const { count } = await db.staff.deleteMany({
    where: {
      id: staffId,
      role: 'co-teacher',
      classroom: { id: classroomId, staff: { some: { userId: viewer.id, role: 'owner' } } },
    },
  });
  return done(count);
}

/** Leaves a class that is another's. Its owner hands it over first. */
export async function leaveClassroom(viewer: Teacher, classroomId: string) {
  const { count } = await db.staff.deleteMany({
    where: { classroomId, userId: viewer.id, role: 'co-teacher' },
  });
  return done(count);
}

/** Makes a co-teacher the owner, and the owner a co-teacher: a class has one owner at any time. */
export async function handOver(
  viewer: Teacher,
  classroomId: string,
  staffId: string,
): Promise<Result<null, 'not-found'>> {
  return db.$transaction(async (tx) => {
    const heir = { id: staffId, classroomId, role: 'co-teacher' };
    const owner = { classroomId, userId: viewer.id, role: 'owner' };
    if ((await tx.staff.count({ where: heir })) !== 1) return fail('not-found');
    const given = await tx.staff.updateMany({ where: owner, data: { role: 'co-teacher' } });
    if (given.count !== 1) return fail('not-found');
    const taken = await tx.staff.updateMany({ where: heir, data: { role: 'owner' } });
    // Only if the heir has just left: then nothing of this happens.
    if (taken.count !== 1) throw new Error('The co-teacher left while the class was handed over');
    return ok(null);
  });
}
