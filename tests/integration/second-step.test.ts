// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { cookies } from 'next/headers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FormState } from '../../features/user/schema';
import type { TicketName } from '../../lib/ticket';

// A site behind TLS whose teachers must have a second step: the settings are read once, when a process starts.
process.env.BASE_URL = 'https://vekha.example';
process.env.TEACHER_SECOND_FACTOR = 'required';

const EMPTY: FormState = { problem: null, kept: {} };

async function load() {
  const [actions, factor, session, account, app, request, world, { db }] = await Promise.all([
    import('../../features/user/actions'),
    import('../../features/factor/actions'),
    import('../../lib/session'),
    import('../fixtures/account'),
    import('../fixtures/factor'),
    import('./matrix/request'),
    import('./matrix/world'),
    import('../../lib/db'),
  ]);
  return { ...actions, ...factor, ...session, ...account, ...app, ...request, ...world, db };
}

let at: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  at = await load();
});

/** Calls an action, and tells what came of it and what the browser then carries under a name. */
async function send(cookie: string, name: TicketName, task: () => unknown) {
  let carried: unknown;
  const answer = await at.within(cookie, async () => {
    try {
      return await task();
    } finally {
      carried = (await cookies()).get(`__Host-vekha.${name}`);
    }
  });
  return { answer, carried: carried as { value: string } | undefined };
}

const makeTeacher = async (email: string) => {
  const viewer = await at.makeTeacherAccount({ email });
  const sessions = () => at.db.session.count({ where: { userId: viewer.id } });
  return { viewer, email, sessions };
};

describe('a sign-in of two steps', () => {
  it('opens no session before the second, and carries what is between them sealed and bound to the host', async () => {
    const { viewer, email, sessions } = await makeTeacher('two-steps@example.org');
    const { codes } = await at.enrol(viewer, new Date());
    const fields = { login: email, secret: at.PASSWORD, locale: 'ru', next: '/teach/sets' };
    const first = await send('', 'second_step', () => at.signIn(EMPTY, at.form(fields)));
    expect(first.answer).toEqual({ leads: '/ru/sign-in/second-step' });
    expect(await sessions()).toBe(0);
    expect(first.carried).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'lax',
      path: '/',
      maxAge: 600,
    });
    const ticket = first.carried?.value ?? '';
    for (const said of [ticket, Buffer.from(ticket, 'base64url').toString('latin1')])
      expect(said).not.toMatch(new RegExp(`${viewer.id}|${email}`));
    const take = (cookie: string, code = '') =>
      send(cookie, 'second_step', () => at.takeSecondStep(EMPTY, at.form({ code, locale: 'ru' })));
    const carrying = `__Host-vekha.second_step=${ticket}`;
    expect((await take(carrying, '123 456')).answer).toMatchObject({ problem: 'wrong-code' });
    expect((await take(carrying)).answer).toMatchObject({ problem: 'code-missing' });
    expect(await sessions()).toBe(0);
    // In groups and small letters, as it may be typed off paper.
    const typed = (codes[0] ?? '').toLowerCase().replace(/.{4}/g, '$& ');
    const second = await take(carrying, typed);
    expect(second.answer).toEqual({ leads: '/ru/teach/sets' });
    expect(second.carried).toMatchObject({ value: '', maxAge: 0 });
    expect(await sessions()).toBe(1);
  });

  it('ends after ten minutes, and begins with nothing that is not ours', async () => {
    const { viewer, email, sessions } = await makeTeacher('late@example.org');
    const { codes } = await at.enrol(viewer, new Date());
    const [code = ''] = codes;
    const account = await at.db.account.findFirstOrThrow({ where: { userId: viewer.id } });
    const { digestOf } = await import('../../lib/token');
    const stamp = digestOf(account.password ?? '');
    const pending = { userId: viewer.id, stamp, login: email, keep: false };
    const sealed = at.ticketCookie('second_step', pending);
    const tampered = sealed.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'));
    const other = at.ticketCookie('enrolment', pending).replace('enrolment', 'second_step');
    const late = at.ticketCookie('second_step', pending, Date.now());
    for (const cookie of ['', late, tampered, other, '__Host-vekha.second_step=x']) {
      const take = () => at.takeSecondStep(EMPTY, at.form({ code, locale: 'en' }));
      const { answer } = await send(cookie, 'second_step', take);
      expect(answer, cookie).toMatchObject({ problem: 'step-expired' });
    }
    expect(await sessions()).toBe(0);
  });

  it('says in the language of the reader how long its lock will last, whichever secret was guessed at', async () => {
    const told = (minutes: string) =>
      `Слишком много неверных попыток. Попробовать снова можно через ${minutes}.`;
    const { viewer, email } = await makeTeacher('guessed@example.org');
    await at.enrol(viewer, new Date());
    const fields = { login: email, secret: at.PASSWORD, locale: 'ru' };
    const first = await send('', 'second_step', () => at.signIn(EMPTY, at.form(fields)));
    const ticket = `__Host-vekha.second_step=${first.carried?.value}`;
    const guess = () => at.takeSecondStep(EMPTY, at.form({ code: '000000', locale: 'ru' }));
    const answers = [];
    for (let n = 0; n < 6; n++) answers.push((await send(ticket, 'second_step', guess)).answer);
    expect(answers[4]).toMatchObject({ problem: 'wrong-code' });
    expect(answers[5]).toMatchObject({ problem: 'locked', told: told('1\u00a0минуту') });

    const { cookie } = await at.signInCookie(viewer.id);
    const off = (current: string) =>
      at.within(cookie, () =>
        at.turnOffSecondStep(EMPTY, at.form({ current, code: '000000', locale: 'ru' })),
      );
    expect(await off(at.PASSWORD)).toMatchObject({ told: told('1\u00a0минуту') });
    for (let n = 0; n < 5; n++) await off('wrong');
    expect(await off('wrong')).toMatchObject({ told: told('1\u00a0минуту') });
    const begin = () => at.beginEnrolment(EMPTY, at.form({ current: 'wrong', locale: 'ru' }));
    expect(await at.within(cookie, begin)).toMatchObject({ told: told('1\u00a0минуту') });
  });

  it('is led to by a new password as well', async () => {
    const { viewer, sessions } = await makeTeacher('chooses@example.org');
    await at.enrol(viewer, new Date());
    const { issueLink } = await import('../../lib/token');
    const token = await issueLink('reset', viewer.id, 60, new Date());
    const fields = { token, password: 'four herons by a lake', locale: 'en' };
    const chosen = await send('', 'second_step', () => at.choosePassword(EMPTY, at.form(fields)));
    expect(chosen.answer).toEqual({ leads: '/en/sign-in/second-step' });
    expect(await sessions()).toBe(0);
  });
});

describe('where it is required', () => {
  it('a teacher without it is led to it before anything else, and has no other door', async () => {
    const { viewer } = await makeTeacher('required@example.org');
    const { cookie } = await at.signInCookie(viewer.id);
    const ask = () => at.within(cookie, at.requireTeacher, { 'x-asked': '/teach/classes' });
    expect(await ask()).toEqual({ leads: '/en/account/second-step?next=%2Fteach%2Fclasses' });
    // Handlers answer as to somebody who is no teacher.
    const seen = (await at.within(cookie, at.getViewer)) as Parameters<typeof at.isTeacher>[0];
    expect(seen).toMatchObject({ role: 'teacher', mustEnrol: true });
    expect(at.isTeacher(seen)).toBe(false);

    const begin = () => at.beginEnrolment(EMPTY, at.form({ current: at.PASSWORD, locale: 'en' }));
    const begun = await send(cookie, 'enrolment', begin);
    expect(begun.answer).toEqual({ leads: '/en/account/second-step' });
    const { unseal } = await import('../../lib/seal');
    const { value } = JSON.parse(unseal('ticket enrolment', begun.carried?.value ?? '') ?? '');
    const code = at.makeApp(value.secret)(new Date());
    const fields = { code, locale: 'en', next: '/teach/classes' };
    const confirmed = await send(
      `${cookie}; __Host-vekha.enrolment=${begun.carried?.value}`,
      'recovery',
      () => at.confirmEnrolment(EMPTY, at.form(fields)),
    );
    const codes = '/en/account/second-step/codes?next=%2Fteach%2Fclasses';
    expect(confirmed.answer).toEqual({ leads: codes });
    expect(await ask()).toMatchObject({ id: viewer.id, role: 'teacher' });
    const kept = await send(cookie, 'recovery', () => at.keepRecoveryCodes(at.form(fields)));
    expect(kept.answer).toEqual({ leads: '/en/teach/classes' });
    expect(kept.carried).toMatchObject({ value: '', maxAge: 0 });
  });

  it('nothing is asked of pupils', async () => {
    const { id } = await at.makePupilAccount('pupil-1', 'one two three four');
    const { cookie } = await at.signInCookie(id);
    expect(await at.within(cookie, at.getViewer)).not.toHaveProperty('mustEnrol');
  });
});
