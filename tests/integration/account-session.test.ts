// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { describe, expect, it } from 'vitest';
import { endSessions, submitSignIn } from '../../features/user/mutations';
import { listSessions } from '../../features/user/queries';
import { getAuth } from '../../lib/auth';
import { db } from '../../lib/db';
import { getViewer } from '../../lib/session';
import { addSession, makePupilAccount, makeTeacherAccount, PASSWORD } from '../fixtures/account';
import { later, NOW } from '../fixtures/learner';
import { within } from './matrix/request';

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

describe('the session of an account', () => {
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
    const end = (who: typeof ada, secret = PASSWORD, at = NOW) =>
      endSessions(who, { secret, session: id }, null, at);
    expect(await end(other)).toEqual({ ok: true, value: { ended: 0 } });
    expect(await end(ada, 'not the password')).toEqual({ ok: false, code: 'wrong-secret' });
    expect(await listSessions(ada, NOW)).toHaveLength(1);
    expect(await end(ada)).toEqual({ ok: true, value: { ended: 1 } });
    expect(await listSessions(ada, NOW)).toEqual([]);
  });

  it('is not ended by guessing the passphrase: that is locked as signing in is, and with it', async () => {
    const pupil = await makePupilAccount('guessed-1', 'one two three four');
    const { id } = await addSession(pupil.id, 'guessed', later({ days: 1 }));
    await addSession(pupil.id, 'another', later({ days: 1 }));
    const end = (secret: string, at = NOW) =>
      endSessions(pupil, { secret, session: 'others' }, id, at);
    for (let turn = 0; turn < 5; turn++)
      expect(await end(`guess ${turn}`)).toEqual({ ok: false, code: 'wrong-secret' });
    expect(await end('one two three four')).toEqual({ ok: false, code: 'locked' });
    const typed = { login: 'guessed-1', secret: 'one two three four' };
    expect(await submitSignIn(null, typed, 'en', NOW)).toEqual({ ok: false, code: 'locked' });
    const after = later({ minutes: 2 });
    expect(await end('One-Two Three Four', after)).toEqual({ ok: true, value: { ended: 1 } });
    expect((await listSessions(pupil, NOW)).map((session) => session.id)).toEqual([id]);
  });
});
