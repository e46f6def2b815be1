// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { once } from 'node:events';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

// A real mail server, which must be there before the settings are read.
const post = await vi.hoisted(async () => (await import('../fixtures/post')).openPost());

const { inviteTeacher } = await import('../../features/teacher/mutations');
const { confirmSignUp, requestReset, setPassword, submitSignIn, submitSignUp } = await import(
  '../../features/user/mutations'
);
const { db } = await import('../../lib/db');
const { sendMail } = await import('../../lib/mail');
const { asOperator } = await import('../../lib/session');
const actions = await import('../../features/user/actions');
const { inviteTeacher: inviteToClass } = await import('../../features/staff/actions');
const { form, within } = await import('./matrix/request');
const { signInCookie } = await import('./matrix/world');
const { makeClass } = await import('../fixtures/school');
const { makeTeacherAccount, PASSWORD } = await import('../fixtures/account');
const { openLetter } = await import('../fixtures/letter');
const { later, NOW } = await import('../fixtures/learner');

/** The letters that have come since the last test; some are sent after the answer. */
async function letters(count: number) {
  const come = () => expect(post.letters.length).toBeGreaterThanOrEqual(count);
  await vi.waitFor(come, { timeout: 5000 });
  return post.letters.map(openLetter);
}
const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? '';

afterEach(() => {
  post.letters.length = 0;
  post.refuses = false;
});
afterAll(async () => {
  post.server.close();
  await once(post.server.server, 'close').catch(() => {});
});

const signUp = (email: string, locale: 'en' | 'ru' = 'ru', invitation?: string) =>
  submitSignUp(
    null,
    { name: 'Ольга', email, password: PASSWORD, ...(invitation && { invitation }) },
    { mode: 'open', locale, now: NOW },
  );

describe('an open sign-up where there is mail', () => {
  it('makes an account once the address is confirmed, and not before', async () => {
    expect(await signUp('olga@example.org')).toEqual({ ok: true, value: { id: null } });
    expect(await db.user.count({ where: { email: 'olga@example.org' } })).toBe(0);
    const [letter] = await letters(1);
    expect(letter?.to).toBe('olga@example.org');
    expect(letter?.from).toBe('Vekha <vekha@school.test>');
    expect(letter?.subject).toBe('Подтвердите адрес для «Вехи»');
    expect(letter?.type).toMatch(/^text\/plain; charset=utf-8/i);
    expect(letter?.link).toMatch(/^https:\/\/vekha\.test\/ru\/sign-up\/confirm\?token=[\w-]{43}$/);
    const token = tokenOf(letter?.link ?? '');
    expect(
      await confirmSignUp(null, { token, password: PASSWORD }, later({ days: 1 })),
    ).toMatchObject({ ok: false });
    const both = await Promise.all(
      [1, 2].map(() => confirmSignUp(null, { token, password: PASSWORD }, NOW)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const user = await db.user.findUnique({ where: { email: 'olga@example.org' } });
    expect(user).toMatchObject({ role: 'teacher', emailVerified: true, locale: 'ru' });
    const login = { login: 'olga@example.org', secret: PASSWORD };
    expect((await submitSignIn(null, login, 'ru', NOW)).ok).toBe(true);
  });

  it('leads on to where it was asked for, within this site alone', async () => {
    const before = { problem: null, kept: {} };
    for (const [email, next, leads] of [
      ['co@example.org', '/co-teach/abc', '/en/co-teach/abc'],
      ['out@example.org', '//example.org', '/en/teach'],
    ] as const) {
      const typed = { name: 'Ada', email, password: PASSWORD, locale: 'en', next };
      await within('', () => actions.signUp(before, form(typed)));
      const link = new URL((await letters(1)).at(-1)?.link ?? '');
      post.letters.length = 0;
      const mailed = Object.fromEntries(link.searchParams);
      expect(mailed.next).toBe(next === '/co-teach/abc' ? next : undefined);
      const ending = { ...mailed, password: PASSWORD, locale: 'en' };
      expect(await within('', () => actions.confirmAddress(before, form(ending)))).toEqual({
        leads,
      });
    }
  });

  it('is ended by whoever began it alone: the owner of an address confirms no password of another', async () => {
    await signUp('victim@example.org');
    const token = tokenOf((await letters(1))[0]?.link ?? '');
    const guessed = await confirmSignUp(null, { token, password: 'another password' }, NOW);
    expect(guessed).toEqual({ ok: false, code: 'other-password' });
    expect(await db.user.count({ where: { email: 'victim@example.org' } })).toBe(0);
    expect((await confirmSignUp(null, { token, password: PASSWORD }, NOW)).ok).toBe(true);
  });

  it('says the same, and writes too, when there is an account already', async () => {
    await makeTeacherAccount({ email: 'ada@example.org' });
    const unknown = await signUp('nobody@example.org', 'en');
    expect(await signUp('ada@example.org', 'en')).toEqual(unknown);
    const [, known] = await letters(2);
    expect(known).toMatchObject({
      to: 'ada@example.org',
      subject: 'You already have an account at Vekha',
      link: 'https://vekha.test/en/sign-in',
    });
    expect(await db.user.count({ where: { email: 'ada@example.org' } })).toBe(1);
  });

  it('tells that a letter could not be sent, whether or not there is an account', async () => {
    await makeTeacherAccount({ email: 'unsent@example.org' });
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    post.refuses = true;
    const failed = { ok: false, code: 'mail-failed' };
    expect(await signUp('unsent@example.org')).toEqual(failed);
    expect(await signUp('unsent-new@example.org')).toEqual(failed);
    const log = JSON.stringify(said.mock.calls);
    said.mockRestore();
    expect(log).toContain('A letter was not sent');
    expect(log).not.toContain('unsent');
  });

  it('writes to one address no more than five times in a quarter of an hour', async () => {
    const answers = [];
    for (let n = 0; n < 7; n++) answers.push(await signUp('flood@example.org'));
    expect(answers).toEqual(Array(7).fill({ ok: true, value: { id: null } }));
    expect(post.letters).toHaveLength(5);
  });
});

describe('a forgotten password', () => {
  it('is chosen anew by a letter in the language of the form', async () => {
    await makeTeacherAccount({ email: 'forgot@example.org' });
    expect(await requestReset(null, 'forgot@example.org', 'ru', NOW)).toBeUndefined();
    const [letter] = await letters(1);
    expect(letter?.subject).toBe('Новый пароль для «Вехи»');
    expect(letter?.link).toMatch(/^https:\/\/vekha\.test\/ru\/reset\?token=/);
    const chosen = { token: tokenOf(letter?.link ?? ''), password: 'another password' };
    expect((await setPassword(null, chosen, NOW)).ok).toBe(true);
    // The one that tells of it is sent after the answer.
    expect((await letters(2)).map(({ to }) => to)).toEqual(Array(2).fill('forgot@example.org'));
  });

  it('of nobody is answered the same, stores as much and is sent nowhere', async () => {
    const before = await db.verification.count();
    expect(await requestReset(null, 'stranger@example.org', 'en', NOW)).toBeUndefined();
    expect(await db.verification.count()).toBe(before + 1);
    await sendMail({ to: 'last@example.org', subject: 'last', text: 'last' });
    expect((await letters(1)).map(({ to }) => to)).toEqual(['last@example.org']);
  });
});

describe('an invitation', () => {
  it('is mailed, and vouches for the address it was mailed to', async () => {
    const made = await inviteTeacher(asOperator(), 'guest@example.org', 'en', NOW);
    expect(made.isMailed).toBe(true);
    const [letter] = await letters(1);
    expect(letter).toMatchObject({ to: 'guest@example.org', link: made.link });
    const token = new URL(made.link).searchParams.get('invitation') ?? '';
    const signed = await signUp('other@example.org', 'en', token);
    expect(signed).toMatchObject({ ok: true, value: { id: expect.any(String) } });
    const user = await db.user.findUnique({ where: { email: 'guest@example.org' } });
    expect(user).toMatchObject({ role: 'teacher', emailVerified: true });
  });

  it('to nobody in particular leaves the address to be confirmed', async () => {
    const { link, isMailed } = await inviteTeacher(asOperator(), null, 'en', NOW);
    expect(isMailed).toBe(false);
    const token = new URL(link).searchParams.get('invitation') ?? '';
    expect(await signUp('any@example.org', 'en', token)).toEqual({ ok: true, value: { id: null } });
    const [letter] = await letters(1);
    expect(
      (await confirmSignUp(null, { token: tokenOf(letter?.link ?? ''), password: PASSWORD }, NOW))
        .ok,
    ).toBe(true);
    expect(await signUp('second@example.org', 'en', token)).toMatchObject({ code: 'link-spent' });
  });
});

describe('an invitation to teach a class', () => {
  it('is mailed a few times by one teacher, and shown as a link however often', async () => {
    const owner = await makeTeacherAccount({ email: 'owner@example.org' });
    const { id } = await makeClass(owner);
    const { cookie } = await signInCookie(owner.id);
    for (let n = 0; n < 7; n++) {
      const sent = form({ classroom: id, locale: 'en', email: `colleague-${n}@example.org` });
      const told = await within(cookie, () => inviteToClass({}, sent));
      expect(told).toMatchObject({ link: expect.stringContaining('/en/co-teach/') });
    }
    expect(await letters(5)).toHaveLength(5);
  });
});
