// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { beforeAll, describe, expect, it } from 'vitest';
import { signIn as signInAction } from '../../features/user/actions';
import {
  changePassword,
  endSession,
  setPassword,
  submitSignIn,
  submitSignUp,
} from '../../features/user/mutations';
import { getAccount, getPublicReset, listSessions } from '../../features/user/queries';
import { type FormState, signUpSchema } from '../../features/user/schema';
import { getAuth } from '../../lib/auth';
import { db } from '../../lib/db';
import type { SignupMode } from '../../lib/env';
import { getViewer, toViewer } from '../../lib/session';
import { digestOf, issueLink } from '../../lib/token';
import { addSession, makePupilAccount, makeTeacherAccount, PASSWORD } from '../fixtures/account';
import { importBuiltIn, later, makeLearner, NOW, startQuiz } from '../fixtures/learner';
import { form, within } from './matrix/request';

const NOBODY: FormState = { problem: null, kept: {} };
const signIn = (login: string, secret: string, now = NOW) =>
  submitSignIn(null, { login, secret }, 'ru', now);
const signUp = (email: string, mode: SignupMode = 'open', invitation?: string) =>
  submitSignUp(null, signUpSchema.parse({ name: 'Ada', email, password: PASSWORD, invitation }), {
    mode,
    locale: 'en',
    now: NOW,
  });

async function openSession(userId: string, cookie = '', keep = false) {
  const { headers } = await getAuth().api.openSession({
    body: { userId, keep },
    headers: new Headers({ cookie }),
    returnHeaders: true,
  });
  const cookies = headers.getSetCookie();
  // Of several cookies of one name the last one stands.
  const last = cookies.filter((each) => each.startsWith('vekha.session_token=')).at(-1) ?? '';
  return { whole: last, cookie: last.split(';')[0] ?? '' };
}

beforeAll(async () => {
  await importBuiltIn();
});

describe('signing in', () => {
  it('takes a username and a passphrase however they are typed, in both scripts', async () => {
    const { id } = await makePupilAccount('артем-4827', 'ёлка-окно-мост-река');
    const typed = [
      ['артем-4827', 'елка окно мост река'],
      ['артем-4827', ' Ёлка — Окно  мост-РЕКА '],
    ] as const;
    for (const [login, secret] of typed)
      expect(await signIn(login, secret)).toEqual({ ok: true, value: { id, role: 'pupil' } });
    const latin = await makePupilAccount('anya-0312', 'lamp river door cloud');
    expect(await signIn('anya-0312', 'Lamp-River-Door-Cloud')).toMatchObject({
      value: { id: latin.id },
    });
  });

  it('takes a password as it was chosen, and forgives nothing in it', async () => {
    await makeTeacherAccount({ email: 'exact@example.org' });
    expect((await signIn('exact@example.org', PASSWORD)).ok).toBe(true);
    expect((await signIn('exact@example.org', PASSWORD.normalize('NFD'))).ok).toBe(true);
    for (const wrong of [PASSWORD.toUpperCase(), PASSWORD.replace('ё', 'е'), `${PASSWORD} `])
      expect(await signIn('exact@example.org', wrong)).toEqual({ ok: false, code: 'wrong-login' });
  });

  it('lets nobody in as a pupil by the address that only the database knows', async () => {
    await makePupilAccount('hidden-1', 'one two three four');
    expect((await signIn('hidden-1@pupil.invalid', 'one two three four')).ok).toBe(false);
  });

  it('answers the same for a login that is nobody’s, before and after it is locked', async () => {
    await makeTeacherAccount({ email: 'known@example.org' });
    const answers = async (login: string) => {
      const said = [];
      for (let n = 0; n < 7; n++) said.push(await signIn(login, 'wrong wrong'));
      return said;
    };
    const known = await answers('known@example.org');
    expect(await answers('unknown@example.org')).toEqual(known);
    expect(known.map((answer) => !answer.ok && answer.code)).toEqual([
      ...Array(5).fill('wrong-login'),
      ...Array(2).fill('locked'),
    ]);
    expect(await signIn('known@example.org', PASSWORD)).toEqual({ ok: false, code: 'locked' });
    const waited = await signIn('known@example.org', PASSWORD, later({ minutes: 1 }));
    expect(waited.ok).toBe(true);
  });

  it('takes as long for a login that is nobody’s', async () => {
    await makeTeacherAccount({ email: 'timed@example.org' });
    const time = async (login: string) => {
      const from = performance.now();
      await signIn(login, 'wrong wrong');
      return performance.now() - from;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let n = 0; n < 4; n++) {
      known.push(await time('timed@example.org'));
      unknown.push(await time(`timed${n}@example.com`));
    }
    // Without a hash to compare with, an answer would come in a tenth of the time.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2);
  });

  it('takes a class of thirty-five at one time', async () => {
    const names = Array.from({ length: 35 }, (_, n) => `class-${1000 + n}`);
    for (const name of names) await makePupilAccount(name, `lamp river door ${name}`);
    const from = performance.now();
    const led = await Promise.all(
      names.map((login) => {
        const fields = { login, secret: `lamp river door ${login}`, locale: 'ru' };
        return within('', () => signInAction(NOBODY, form(fields)));
      }),
    );
    console.info(`35 pupils signed in within ${Math.round(performance.now() - from)} ms`);
    expect(led).toEqual(Array(35).fill({ leads: '/ru/learn' }));
  });

  it('keeps what was typed but the secret, and leads on only within the site', async () => {
    await makeTeacherAccount({ email: 'next@example.org' });
    const send = (fields: Record<string, string>) =>
      within('', () => signInAction(NOBODY, form({ locale: 'en', ...fields })));
    const login = 'next@example.org';
    expect(await send({ login, secret: 'wrong', keep: 'on' })).toEqual({
      problem: 'wrong-login',
      field: 'secret',
      kept: { login, keep: 'on' },
    });
    const to = async (next: string) => await send({ login, secret: PASSWORD, next });
    expect(await to('/join/ABCD')).toEqual({ leads: '/en/join/ABCD' });
    expect(await to('/ru/account')).toEqual({ leads: '/en/account' });
    for (const out of ['//evil.test', 'https://evil.test', '/\\evil.test', ''])
      expect(await to(out)).toEqual({ leads: '/en/teach' });
  });
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

describe('a session', () => {
  it('has a new token at each sign-in, and ends the one that came before it', async () => {
    const visit = await getAuth().api.signInAnonymous({
      headers: new Headers(),
      returnHeaders: true,
    });
    const before = (visit.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const { id } = await makePupilAccount('fixed-1', 'one two three four');
    const { cookie, whole } = await openSession(id, before);
    expect(cookie).toMatch(/^vekha\.session_token=.+/);
    expect(cookie).not.toBe(before);
    expect(whole).not.toMatch(/Max-Age/i);
    expect(await within(before, getViewer)).toBeNull();
    expect(await within(cookie, getViewer)).toMatchObject({ id, role: 'pupil' });
  });

  it('lives on as it is used: twelve hours, or thirty days on a device of one’s own', async () => {
    const { id } = await makeTeacherAccount({ email: 'lasting@example.org' });
    const lives = { false: 12, true: 30 * 24 };
    for (const keep of [false, true]) {
      const { cookie, whole } = await openSession(id, '', keep);
      expect(/Max-Age/i.test(whole)).toBe(keep);
      const opened = await db.session.findFirstOrThrow({
        where: { userId: id },
        orderBy: { id: 'desc' },
      });
      const HOUR = 3_600_000;
      const back = (at: Date) => new Date(at.getTime() - 5 * HOUR);
      const data = { updatedAt: back(opened.updatedAt), expiresAt: back(opened.expiresAt) };
      await db.session.update({ where: { id: opened.id }, data });
      await within(cookie, getViewer);
      const used = await db.session.findUniqueOrThrow({ where: { id: opened.id } });
      const hours = (used.expiresAt.getTime() - Date.now()) / HOUR;
      expect(Math.round(hours)).toBe(lives[`${keep}`]);
      await db.session.delete({ where: { id: opened.id } });
    }
  });

  it('keeps no address of whoever opened it', async () => {
    const { id } = await makeTeacherAccount({ email: 'unseen@example.org' });
    await getAuth().api.openSession({
      body: { userId: id, keep: false },
      headers: new Headers({ 'x-forwarded-for': '203.0.113.7', 'user-agent': 'Firefox' }),
    });
    const session = await db.session.findFirstOrThrow({ where: { userId: id } });
    expect(session).toMatchObject({ userAgent: 'Firefox', ipAddress: '' });
  });

  it('is listed and ended by its owner alone', async () => {
    const ada = await makeTeacherAccount({ email: 'lists@example.org' });
    const other = await makeTeacherAccount({ email: 'other@example.org' });
    const soon = later({ days: 1 });
    const { id } = await addSession(ada.id, 'one', soon, 'Firefox');
    await addSession(ada.id, 'over', NOW);
    expect((await listSessions(ada, NOW)).map((session) => session.id)).toEqual([id]);
    expect(await listSessions(other, NOW)).toEqual([]);
    expect(await endSession(other, id)).toBe(false);
    expect(await endSession(ada, id)).toBe(true);
    expect(await listSessions(ada, NOW)).toEqual([]);
  });
});

describe('a password', () => {
  it('is changed by whoever knows it, which ends every other session', async () => {
    const ada = await makeTeacherAccount({ email: 'changes@example.org' });
    const here = await addSession(ada.id, 'here', later({ days: 1 }));
    await addSession(ada.id, 'there', later({ days: 1 }));
    const change = (current: string) =>
      changePassword(ada, { current, password: 'another password' }, here.id, NOW);
    const link = await issueLink('reset', ada.id, 60, NOW);
    expect(await change('wrong')).toEqual({ ok: false, code: 'wrong-password' });
    expect(await getPublicReset(link, NOW)).not.toBeNull();
    expect(await db.session.count({ where: { userId: ada.id } })).toBe(2);
    expect(await change(PASSWORD)).toEqual({ ok: true, value: null });
    expect((await listSessions(ada, NOW)).map(({ id }) => id)).toEqual([here.id]);
    expect(await getPublicReset(link, NOW)).toBeNull();
    expect((await signIn('changes@example.org', PASSWORD)).ok).toBe(false);
    expect((await signIn('changes@example.org', 'another password')).ok).toBe(true);
  });

  it('that anybody would try first is refused at sign-up, by a link, which stays good, and in a change', async () => {
    const refused = { ok: false, code: 'password-guessable' };
    const ada = await makeTeacherAccount({ email: 'obvious@example.org' });
    const token = await issueLink('reset', ada.id, 60, NOW);
    for (const password of ['1234567890', 'Obvious 7 lakes']) {
      const draft = { name: 'Ada', email: 'obvious@example.net', password };
      const how = { mode: 'open', locale: 'en', now: NOW } as const;
      expect(await submitSignUp(null, draft, how)).toEqual(refused);
      expect(await setPassword(null, { token, password }, NOW)).toEqual(refused);
      expect(await changePassword(ada, { current: PASSWORD, password }, null, NOW)).toEqual(
        refused,
      );
    }
    expect(await db.user.count({ where: { email: 'obvious@example.net' } })).toBe(0);
    expect((await setPassword(null, { token, password: 'another password' }, NOW)).ok).toBe(true);
  });

  it('is guessed at no faster from within an account than from outside', async () => {
    const ada = await makeTeacherAccount({ email: 'guessed@example.org' });
    const guess = () => changePassword(ada, { current: 'no', password: 'x'.repeat(10) }, null, NOW);
    for (let n = 0; n < 5; n++) await guess();
    expect(await guess()).toEqual({ ok: false, code: 'locked' });
    expect(await signIn('guessed@example.org', PASSWORD)).toMatchObject({ code: 'locked' });
  });

  it('is chosen by a link once, in time; the other links and all sessions end', async () => {
    const ada = await makeTeacherAccount({ email: 'forgets@example.org' });
    await addSession(ada.id, 'stolen', later({ days: 9 }));
    const [token, other, late] = [
      await issueLink('reset', ada.id, 60, NOW),
      await issueLink('reset', ada.id, 60, NOW),
      await issueLink('reset', ada.id, 60, NOW),
    ];
    expect(await getPublicReset(token, NOW)).toEqual({ email: 'forgets@example.org' });
    const password = 'a new password';
    const spent = { ok: false, code: 'link-spent' };
    expect(await setPassword(null, { token: late, password }, later({ minutes: 60 }))).toEqual(
      spent,
    );
    const both = await Promise.all([
      setPassword(null, { token, password }, NOW),
      setPassword(null, { token, password }, NOW),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await setPassword(null, { token: other, password }, NOW)).toEqual(spent);
    expect(await db.session.count({ where: { userId: ada.id } })).toBe(0);
    expect((await signIn('forgets@example.org', password)).ok).toBe(true);
    const stored = await db.verification.findMany();
    expect(JSON.stringify(stored)).not.toContain(token);
  });
});

it('a visitor has no account', async () => {
  expect(await getAccount(await makeLearner())).toBeNull();
  const ada = await makeTeacherAccount({ email: 'has@example.org' });
  expect(await getAccount(toViewer(ada))).toMatchObject({ email: 'has@example.org' });
});
