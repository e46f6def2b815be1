import { fail, ok, type Result } from '../domain/vocabulary';
import { db } from './db';
import { matches } from './secret';
import type { Viewer } from './session';
import { accountKey, throttle } from './throttle';

/** The owner of an account, as letters go to them: `locale` is the language that they came in last. */
export type Owner = { readonly email: string; readonly locale: string | null };

/**
 * Whether whoever is signed in knows the password, or the passphrase, of the account: asked again before what somebody
 * else at their computer must not do. What is wrong counts as a failure to sign in.
 */
export async function confirmSecret(
  viewer: Viewer,
  secret: string,
  now: Date,
): Promise<Result<Owner, 'wrong-secret' | 'locked'>> {
  const accounts = { where: { providerId: 'credential' }, select: { password: true } };
  const user = await db.user.findFirst({
    where: { id: viewer.id, role: { in: ['teacher', 'pupil'] } },
    select: { role: true, email: true, locale: true, username: true, accounts },
  });
  const isPupil = user?.role === 'pupil';
  const key = accountKey((isPupil ? user?.username : user?.email) ?? viewer.id);
  if ((await throttle.fail(key, now)).lockedUntil) return fail('locked');
  const hash = user?.accounts[0]?.password ?? null;
  const isRight = await matches(secret, { role: isPupil ? 'pupil' : 'teacher', hash });
  if (!isRight || !user) return fail('wrong-secret');
  await throttle.clear(key);
  return ok({ email: user.email, locale: user.locale });
}

/** The same of a teacher, whose secret is a password. */
export async function confirmPassword(
  viewer: Viewer,
  password: string,
  now: Date,
): Promise<Result<Owner, 'wrong-password' | 'locked'>> {
  if (viewer.role !== 'teacher') return fail('wrong-password');
  const known = await confirmSecret(viewer, password, now);
  if (known.ok) return known;
  return fail(known.code === 'locked' ? 'locked' : 'wrong-password');
}
