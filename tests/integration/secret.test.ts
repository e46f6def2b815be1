import { scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { submitSignIn } from '../../features/user/mutations';
import { db } from '../../lib/db';
import { hashPassphrase, hashPassword, isOutdated, matches } from '../../lib/secret';
import { makeTeacherAccount, PASSWORD } from '../fixtures/account';
import { NOW } from '../fixtures/learner';

/** As passwords were stored before: at the cost that cards still have. */
const stored = (password: string) => {
  const salt = 'a1'.repeat(16);
  const key = scryptSync(password.normalize('NFKC'), salt, 64, {
    N: 2 ** 14,
    r: 16,
    p: 1,
    maxmem: 2 ** 26,
  });
  return `${salt}:${key.toString('hex')}`;
};

describe('a secret as it is stored', () => {
  it('is known again, and no other is, whichever its cost', async () => {
    for (const [role, hash] of [
      ['teacher', await hashPassword(PASSWORD)],
      ['teacher', stored(PASSWORD)],
      ['pupil', await hashPassphrase('lamp river door cloud')],
    ] as const) {
      const secret = role === 'pupil' ? 'Lamp-River door CLOUD' : PASSWORD;
      expect(hash).not.toContain(secret);
      expect(await matches(secret, { role, hash })).toBe(true);
      expect(await matches(`${secret}x`, { role, hash })).toBe(false);
      expect(await matches(secret, { role, hash: null })).toBe(false);
    }
  });

  it('has a salt of its own', async () => {
    expect(await hashPassword(PASSWORD)).not.toBe(await hashPassword(PASSWORD));
  });

  it('is never equal to what is stored of nothing', async () => {
    for (const hash of ['', ':', 's15-8-3::', 'no hash'])
      expect(await matches('', { role: 'teacher', hash })).toBe(false);
  });
});

it('a password stored at an older cost is stored anew when it is used, and still lets in', async () => {
  const { id } = await makeTeacherAccount({ email: 'older@example.org' });
  await db.account.updateMany({ where: { userId: id }, data: { password: stored(PASSWORD) } });
  const hashOf = async () =>
    (await db.account.findFirstOrThrow({ where: { userId: id } })).password ?? '';
  const signIn = (secret: string) =>
    submitSignIn(null, { login: 'older@example.org', secret }, 'en', NOW);
  expect((await signIn('wrong wrong wrong')).ok).toBe(false);
  expect(isOutdated('teacher', await hashOf())).toBe(true);
  expect((await signIn(PASSWORD)).ok).toBe(true);
  expect(isOutdated('teacher', await hashOf())).toBe(false);
  expect((await signIn(PASSWORD)).ok).toBe(true);
});
