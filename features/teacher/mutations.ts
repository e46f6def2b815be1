import { fail, type Locale, ok, type Result } from '../../domain/vocabulary';
import { db, type Tx } from '../../lib/db';
import { canMail, sendMail } from '../../lib/mail';
import type { Operator } from '../../lib/session';
import { issueLink, makeToken } from '../../lib/token';
import { isTaken } from '../../lib/unique';
import { languageOf, linkTo, makeLetter, makeNotice } from '../user/format/letter';

const HOUR = 60;
const DAYS = 24 * HOUR;
const INVITATION_DAYS = 14;

/** A link to be handed over, which works once. */
export type Link = { readonly link: string };

/** Makes a teacher who chooses a password by the link, within fourteen days. */
export async function createTeacher(
  _operator: Operator,
  { email, name }: { email: string; name: string },
  locale: Locale,
  now: Date,
): Promise<Result<Link, 'address-taken'>> {
  const data = { email, name, role: 'teacher', emailVerified: true, locale };
  try {
    const { id } = await db.user.create({ data, select: { id: true } });
    return ok({ link: await resetLink(id, INVITATION_DAYS * DAYS, locale, now) });
  } catch (error) {
    if (isTaken(error)) return fail('address-taken');
    throw error;
  }
}

async function resetLink(userId: string, minutes: number, locale: Locale, now: Date) {
  const token = await issueLink('reset', userId, minutes, now);
  return linkTo(locale, `/reset?token=${token}`);
}

/**
 * A link by which somebody makes a teacher's account, once, within fourteen days: with an address, for that
 * address alone, and mailed to it where there is mail.
 */
export async function inviteTeacher(
  _operator: Operator,
  email: string | null,
  locale: Locale,
  now: Date,
): Promise<Link & { readonly isMailed: boolean }> {
  const { token, digest } = makeToken();
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAYS * 60_000);
  const data = { digest, kind: 'teacher', email, createdAt: now, expiresAt };
  await db.invitation.create({ data, select: { id: true } });
  const path = `/sign-up?invitation=${token}`;
  const isMailed =
    email !== null && canMail() && (await sendMail(makeLetter('invite', locale, email, path)));
  return { link: linkTo(locale, path), isMailed };
}

/** A link to choose a new password, within an hour, in the language that the teacher used last. */
export async function createResetLink(
  _operator: Operator,
  email: string,
  locale: Locale | null,
  now: Date,
): Promise<Result<Link, 'not-found'>> {
  const user = await db.user.findFirst({
    where: { email, role: 'teacher' },
    select: { id: true, locale: true },
  });
  if (!user) return fail('not-found');
  return ok({ link: await resetLink(user.id, HOUR, locale ?? languageOf(user), now) });
}

/**
 * Turns a teacher's second step off, whose telephone is lost, and ends their sessions: the telephone may have one. Where
 * there is mail they are told, since whoever asked the operator for it may have been another.
 */
export async function removeTeacherFactor(
  _operator: Operator,
  email: string,
  now: Date,
): Promise<Result<null, 'not-found' | 'no-second-factor'>> {
  const removed = await db.$transaction(async (tx) => {
    const where = { email, role: 'teacher' };
    const user = await tx.user.findFirst({ where, select: { email: true, locale: true } });
    if (!user) return fail('not-found');
    const { count } = await tx.secondFactor.deleteMany({ where: { user: where } });
    if (count === 0) return fail('no-second-factor');
    await tx.session.deleteMany({ where: { user: where } });
    return ok(user);
  });
  if (!removed.ok) return removed;
  await sendMail(makeNotice('offByOperator', removed.value, now));
  return ok(null);
}

/** Ends every session of an account, a teacher's by the address or a pupil's by the username. @returns how many */
export async function endSessionsOf(
  _operator: Operator,
  login: string,
): Promise<Result<{ readonly ended: number }, 'not-found'>> {
  const where = login.includes('@')
    ? { email: login, role: 'teacher' }
    : { username: login, role: 'pupil' };
  const user = await db.user.findFirst({ where, select: { id: true } });
  if (!user) return fail('not-found');
  const { count } = await db.session.deleteMany({ where: { userId: user.id } });
  return ok({ ended: count });
}

export type Removed = Result<null, 'not-found' | 'no-heir' | 'owns-classes'>;

/**
 * Removes a teacher with their sets and quizzes. Their classes hold other people's work, so whoever owns one is
 * removed only when another teacher is named, who is given the classes and the sets.
 */
export async function removeTeacher(
  _operator: Operator,
  email: string,
  heirEmail: string | null,
): Promise<Removed> {
  return db.$transaction(async (tx) => {
    const select = { id: true } as const;
    const teacher = await tx.user.findFirst({ where: { email, role: 'teacher' }, select });
    if (!teacher) return fail('not-found');
    const heir = heirEmail
      ? await tx.user.findFirst({ where: { email: heirEmail, role: 'teacher' }, select })
      : null;
    if (heirEmail && (!heir || heir.id === teacher.id)) return fail('no-heir');
    const owned = await tx.staff.findMany({
      where: { userId: teacher.id, role: 'owner' },
      select: { id: true, classroomId: true },
    });
    if (owned.length > 0 && !heir) return fail('owns-classes');
    if (heir) await inherit(tx, teacher.id, heir.id, owned);
    // Quizzes of one's own belong to no class; without this they would stay as nobody's.
    await tx.attempt.deleteMany({ where: { userId: teacher.id, assignmentId: null } });
    await tx.verification.deleteMany({
      where: { identifier: { startsWith: 'reset:' }, value: teacher.id },
    });
    await tx.user.delete({ where: { id: teacher.id }, select });
    return ok(null);
  });
}

/** In a class where the heir is a co-teacher already, they become its owner. */
async function inherit(
  tx: Tx,
  from: string,
  to: string,
  owned: readonly { id: string; classroomId: string }[],
) {
  for (const { id, classroomId } of owned) {
    await tx.staff.deleteMany({ where: { classroomId, userId: to } });
    await tx.staff.update({ where: { id }, data: { userId: to }, select: { id: true } });
  }
  await tx.questionSet.updateMany({ where: { ownerId: from }, data: { ownerId: to } });
}
