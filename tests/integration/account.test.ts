import { beforeAll, describe, expect, it } from 'vitest';
import { submitSignIn, submitSignUp } from '../../features/user/mutations';
import { getAccount } from '../../features/user/queries';
import { signUpSchema } from '../../features/user/schema';
import { db } from '../../lib/db';
import type { SignupMode } from '../../lib/env';
import { toViewer } from '../../lib/session';
import { digestOf } from '../../lib/token';
import { makePupilAccount, makeTeacherAccount, PASSWORD } from '../fixtures/account';
import { importBuiltIn, later, makeLearner, NOW, startQuiz } from '../fixtures/learner';

const signUp = (email: string, mode: SignupMode = 'open', invitation?: string) =>
  submitSignUp(null, signUpSchema.parse({ name: 'Ada', email, password: PASSWORD, invitation }), {
    mode,
    locale: 'en',
    now: NOW,
  });

beforeAll(async () => {
  await importBuiltIn();
});

describe('the history of a visitor', () => {
  it('goes with them into the account they sign in to, and they are nobody then', async () => {
    const visitor = await makeLearner();
    const quiz = await startQuiz(visitor);
    const pupil = await makePupilAccount('bringer-1', 'one two three four');
    await submitSignIn(visitor, { login: 'bringer-1', secret: 'one two three four' }, 'ru', NOW);
    expect(await db.attempt.findUnique({ where: { id: quiz } })).toMatchObject({
      userId: pupil.id,
    });
    expect(await db.user.findUnique({ where: { id: visitor.id } })).toBeNull();
    expect(await db.user.findUnique({ where: { id: pupil.id } })).toMatchObject({ locale: 'ru' });
  });

  it('goes with them into the account they make; nobody else’s ever does', async () => {
    const visitor = await makeLearner();
    const quiz = await startQuiz(visitor);
    const how = { mode: 'open', locale: 'en', now: NOW } as const;
    const typed = { name: 'Ada', email: 'bringer@example.org', password: PASSWORD };
    const made = await submitSignUp(visitor, typed, how);
    const id = made.ok ? made.value.id : null;
    expect(await db.attempt.findUnique({ where: { id: quiz } })).toMatchObject({ userId: id });
    const pupil = await makePupilAccount('keeper-1', 'one two three four');
    const own = await startQuiz(pupil);
    await submitSignIn(pupil, { login: 'bringer@example.org', secret: PASSWORD }, 'en', NOW);
    expect(await db.attempt.findUnique({ where: { id: own } })).toMatchObject({
      userId: pupil.id,
    });
  });
});

describe('making a teacher’s account', () => {
  it('is open, by invitation or closed, as the site is set', async () => {
    const made = await signUp('open@example.org');
    const id = (made.ok && made.value.id) || '';
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({ role: 'teacher' });
    expect(await signUp('closed@example.org', 'closed')).toMatchObject({ code: 'sign-up-closed' });
    expect(await signUp('uninvited@example.org', 'invite')).toMatchObject({ code: 'link-spent' });
    expect(await signUp('Open@example.org')).toMatchObject({ code: 'address-taken' });
  });

  it('by invitation is done once, in time, and for the address that was invited', async () => {
    const token = 'an-invitation-of-the-test';
    const data = { digest: digestOf(token), kind: 'teacher', email: 'guest@example.org' };
    await db.invitation.create({ data: { ...data, expiresAt: later({ days: 14 }) } });
    const both = await Promise.all([
      signUp('typed@example.org', 'invite', token),
      signUp('typed@example.org', 'invite', token),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const guest = await db.user.findUnique({ where: { email: 'guest@example.org' } });
    expect(guest).toMatchObject({ role: 'teacher', emailVerified: true });
    expect(await signUp('late@example.org', 'invite', token)).toMatchObject({ code: 'link-spent' });
    const late = { digest: digestOf(`${token} late`), kind: 'teacher', expiresAt: NOW };
    await db.invitation.create({ data: late });
    expect(await signUp('late@example.org', 'open', `${token} late`)).toMatchObject({
      code: 'link-spent',
    });
  });
});

it('a visitor has no account', async () => {
  expect(await getAccount(await makeLearner())).toBeNull();
  const ada = await makeTeacherAccount({ email: 'has@example.org' });
  expect(await getAccount(toViewer(ada))).toMatchObject({ email: 'has@example.org' });
});
