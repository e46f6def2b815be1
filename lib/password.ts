import { fail, ok, type Result } from '../domain/vocabulary';
import { db } from './db';
import { matches } from './secret';
import type { Viewer } from './session';
import { accountKey, throttle } from './throttle';

/**
 * Asks a teacher who is signed in for their password again. Failures count as those of signing in do, so that a session
 * left open is no faster way to guess.
 */
export async function checkPassword(
  viewer: Viewer,
  typed: string,
  now: Date,
): Promise<Result<{ readonly email: string }, 'wrong-password' | 'locked'>> {
  const accounts = { where: { providerId: 'credential' }, select: { password: true } };
  const user = await db.user.findFirst({
    where: { id: viewer.id, role: 'teacher' },
    select: { email: true, accounts },
  });
  const key = accountKey(user?.email ?? viewer.id);
  if ((await throttle.fail(key, now)).lockedUntil) return fail('locked');
  const hash = user?.accounts[0]?.password ?? null;
  if (!(await matches(typed, { role: 'teacher', hash })) || !user) return fail('wrong-password');
  await throttle.clear(key);
  return ok({ email: user.email });
}
