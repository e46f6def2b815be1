import { randomUUID } from 'node:crypto';
import { isGuessable } from '../../domain/password';
import { fail, type Locale, ok, type Result } from '../../domain/vocabulary';
import { adoptHistory, arrive } from '../../lib/arrival';
import { db, type Tx } from '../../lib/db';
import type { SignupMode } from '../../lib/env';
import { canMail, sendMail, sendMailLater } from '../../lib/mail';
import { SIGN_UPS } from '../../lib/pace';
import { confirmPassword, confirmSecret } from '../../lib/reauth';
import { hashPassword, isOutdated, matches } from '../../lib/secret';
import type { Teacher, Viewer } from '../../lib/session';
import { accountKey, throttle } from '../../lib/throttle';
import { digestOf, issueLink, readLink, takeLink } from '../../lib/token';
import { isTaken } from '../../lib/unique';
import { makeLetter, makeNotice } from './format/letter';
import { getPublicInvitation, getPublicReset } from './queries';
import { type EndSessions, type SignIn, type SignUp, withNext } from './schema';

/** For how many minutes a link lets somebody in. */
const LIFE = { signUp: 24 * 60, reset: 60 };

/** `stamp`: the password was right, but a second step is asked for; it stands for that password. */
type SignedIn = {
  readonly id: string;
  readonly role: 'teacher' | 'pupil';
  readonly stamp?: string;
};
/** Null is a stranger; a visitor's history goes with them into the account. */
type Asking = Viewer | null;
type Made<Code extends string> = Promise<Result<{ readonly id: string }, Code>>;
type Weak = 'password-guessable';

/**
 * Who has this login and this password or passphrase. An unknown login, a wrong secret and a locked account cost
 * the same and are told in the same words whether there is such an account or not.
 */
export async function submitSignIn(
  viewer: Asking,
  { login, secret }: SignIn,
  locale: Locale,
  now: Date,
): Promise<Result<SignedIn, 'wrong-login' | 'locked'>> {
  const { lockedUntil } = await throttle.fail(accountKey(login), now);
  if (lockedUntil) return fail('locked');
  const role = login.includes('@') ? 'teacher' : 'pupil';
  const user = role === 'teacher' ? { email: login, role } : { username: login, role };
  // Asked for in one: a second query, for somebody who is there, would be heard in the time of the answer.
  const found = await db.account.findFirst({
    where: { providerId: 'credential', user },
    select: { userId: true, password: true },
  });
  const hash = found?.password ?? null;
  if (!(await matches(secret, { role, hash })) || !found || !hash) return fail('wrong-login');
  await throttle.clear(accountKey(login));
  const { userId: id } = found;
  let stored = hash;
  // It is known at this moment alone.
  if (isOutdated(role, hash)) {
    stored = await hashPassword(secret);
    const where = { userId: id, password: hash };
    await db.account.updateMany({ where, data: { password: stored } });
  }
  const asked = { where: { userId: id }, select: { userId: true } } as const;
  if (role === 'teacher' && (await db.secondFactor.findUnique(asked)))
    return ok({ id, role, stamp: digestOf(stored) });
  await arrive(viewer, id, locale);
  return ok({ id, role });
}

type Draft = Pick<SignUp, 'name' | 'email'> & {
  readonly hash: string;
  readonly locale: Locale;
  readonly invitationId: string | null;
};
type Refused =
  | 'too-many'
  | 'sign-up-closed'
  | 'link-spent'
  | 'address-taken'
  | 'mail-failed'
  | Weak;

/**
 * Makes a teacher's account, or, where there is mail and the address was not vouched for by an invitation to
 * it, sends a letter (`id` is null): the same is then said and done whether or not the address has an account.
 */
export async function submitSignUp(
  viewer: Asking,
  { invitation: token, password, next, ...form }: SignUp,
  { mode, locale, now }: { mode: SignupMode; locale: Locale; now: Date },
): Promise<Result<{ readonly id: string | null }, Refused>> {
  if (mode === 'closed') return fail('sign-up-closed');
  const invitation = token ? await getPublicInvitation(token, now) : null;
  if (!invitation && (token || mode === 'invite')) return fail('link-spent');
  const email = invitation?.email ?? form.email;
  if (isGuessable(password, email)) return fail('password-guessable');
  if (!canMail() && !invitation && (await throttle.use('sign-ups', SIGN_UPS, now)))
    return fail('too-many');
  const hash = await hashPassword(password);
  const invitationId = invitation?.id ?? null;
  const draft: Draft = { name: form.name, email, hash, locale, invitationId };
  if (invitation?.email || !canMail()) {
    const isVerified = Boolean(invitation?.email);
    return db.$transaction((tx) => insertTeacher(tx, viewer, draft, isVerified, now)).catch(told);
  }
  if ((await throttle.fail(`mail:${draft.email}`, now)).lockedUntil) return ok({ id: null });
  const link = await issueLink('sign-up', JSON.stringify(draft), LIFE.signUp, now);
  const known = await db.user.findUnique({ where: { email: draft.email }, select: { id: true } });
  const letter = known
    ? makeLetter('known', locale, draft.email, withNext('/sign-in', next))
    : makeLetter('confirm', locale, draft.email, withNext(`/sign-up/confirm?token=${link}`, next));
  return (await sendMail(letter)) ? ok({ id: null }) : fail('mail-failed');
}

/**
 * Ends a sign-up by the link that was mailed and the password that was chosen: whoever signed up with the address
 * of another must not be left with a password to the account that the other confirms.
 */
export async function confirmSignUp(
  viewer: Asking,
  { token, password }: { token: string; password: string },
  now: Date,
): Made<'link-spent' | 'address-taken' | 'other-password' | 'locked'> {
  const value = await readLink('sign-up', token, now);
  if (value === null) return fail('link-spent');
  const draft = JSON.parse(value) as Draft;
  const key = `sign-up:${draft.email}`;
  if ((await throttle.fail(key, now)).lockedUntil) return fail('locked');
  if (!(await matches(password, { role: 'teacher', hash: draft.hash })))
    return fail('other-password');
  await throttle.clear(key);
  return db
    .$transaction(async (tx) =>
      (await takeLink(tx, 'sign-up', token, now))
        ? insertTeacher(tx, viewer, draft, true, now)
        : fail('link-spent'),
    )
    .catch(told);
}

/** Thrown to the transaction, so that a link stays as good as it was. */
function told(error: unknown) {
  if (isTaken(error)) return fail('address-taken');
  throw error;
}

async function insertTeacher(
  tx: Tx,
  viewer: Asking,
  { hash, invitationId, ...about }: Draft,
  emailVerified: boolean,
  now: Date,
) {
  if (invitationId) {
    const where = { id: invitationId, usedAt: null, expiresAt: { gt: now } };
    const { count } = await tx.invitation.updateMany({ where, data: { usedAt: now } });
    if (count === 0) return fail('link-spent');
  }
  const id = randomUUID();
  const accounts = { create: { providerId: 'credential', accountId: id, password: hash } };
  const data = { id, ...about, role: 'teacher', emailVerified, accounts };
  await tx.user.create({ data, select: { id: true } });
  await adoptHistory(tx, viewer, id);
  return ok({ id });
}

/**
 * Mails a link to choose a new password, if the address is a teacher's. It says nothing: the letter is not waited
 * for, and as much is stored for an address that is nobody's.
 */
export async function requestReset(_viewer: Asking, email: string, locale: Locale, now: Date) {
  if (!canMail() || (await throttle.fail(`mail:${email}`, now)).lockedUntil) return;
  const user = await db.user.findFirst({ where: { email, role: 'teacher' }, select: { id: true } });
  const token = await issueLink('reset', user?.id ?? '', LIFE.reset, now);
  const letter = makeLetter('reset', locale, email, `/reset?token=${token}`);
  if (user) sendMailLater(letter);
}

const resetsOf = (userId: string) => ({
  where: { identifier: { startsWith: 'reset:' }, value: userId },
});

/** Sets a password by a link, ends every session and every other such link of the account. */
export async function setPassword(
  _viewer: Asking,
  { token, password }: { token: string; password: string },
  now: Date,
): Promise<Result<SignedIn & { readonly email: string }, 'link-spent' | Weak>> {
  const holder = await getPublicReset(token, now);
  if (holder && isGuessable(password, holder.email)) return fail('password-guessable');
  const hash = await hashPassword(password);
  const user = await db.$transaction(async (tx) => {
    const id = (await takeLink(tx, 'reset', token, now)) ?? '';
    const factor = { secondFactor: { select: { userId: true } } };
    const select = { id: true, email: true, locale: true, ...factor };
    const found = await tx.user.findFirst({ where: { id, role: 'teacher' }, select });
    if (!found) return null;
    const account = { providerId: 'credential', accountId: found.id };
    const create = { ...account, userId: found.id, password: hash };
    const where = { providerId_accountId: account };
    await tx.account.upsert({ where, create, update: { password: hash } });
    await tx.session.deleteMany({ where: { userId: found.id } });
    await tx.verification.deleteMany(resetsOf(found.id));
    return found;
  });
  if (!user) return fail('link-spent');
  const { id, email, secondFactor } = user;
  await throttle.clear(accountKey(email));
  sendMailLater(makeNotice('passwordChosen', user, now));
  return ok({ id, email, role: 'teacher', ...(secondFactor && { stamp: digestOf(hash) }) });
}

/** A teacher changes their password, knowing the one they have; their other sessions, and links to choose one, end. */
export async function changePassword(
  viewer: Teacher,
  { current, password }: { current: string; password: string },
  sessionId: string | null,
  now: Date,
): Promise<Result<null, 'wrong-password' | 'locked' | Weak>> {
  const known = await confirmPassword(viewer, current, now);
  if (!known.ok) return known;
  if (isGuessable(password, known.value.email)) return fail('password-guessable');
  const next = await hashPassword(password);
  const own = { userId: viewer.id, providerId: 'credential' };
  await db.$transaction([
    db.account.updateMany({ where: own, data: { password: next } }),
    db.session.deleteMany({ where: { userId: viewer.id, id: { not: sessionId ?? '' } } }),
    db.verification.deleteMany(resetsOf(viewer.id)),
  ]);
  sendMailLater(makeNotice('passwordChanged', known.value, now));
  return ok(null);
}

export async function renameUser(viewer: Teacher, name: string) {
  await db.user.updateMany({ where: { id: viewer.id, role: 'teacher' }, data: { name } });
}

/** Ends one session of one's own, or all but the one that asks, for whoever knows the secret of the account. */
export async function endSessions(
  viewer: Viewer,
  { secret, session }: EndSessions,
  sessionId: string | null,
  now: Date,
): Promise<Result<{ readonly ended: number }, 'wrong-secret' | 'locked'>> {
  const known = await confirmSecret(viewer, secret, now);
  if (!known.ok) return known;
  const id = session === 'others' ? { not: sessionId ?? '' } : session;
  const { count } = await db.session.deleteMany({ where: { id, userId: viewer.id } });
  return ok({ ended: count });
}
