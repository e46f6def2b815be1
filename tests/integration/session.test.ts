// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { describe, expect, it } from 'vitest';
import { getAuth } from '../../lib/auth';
import { db } from '../../lib/db';
import { ensureViewer, getViewer, requireTeacher } from '../../lib/session';
import en from '../../messages/en.json';
import ru from '../../messages/ru.json';
import { makePupil, makeTeacher } from '../fixtures/school';
import { within } from './matrix/request';
import { signInCookie } from './matrix/world';

const YEAR = 365 * 24 * 60 * 60;

async function visit() {
  const { headers, response } = await getAuth().api.signInAnonymous({
    headers: new Headers(),
    returnHeaders: true,
  });
  const cookie = headers.get('set-cookie') ?? '';
  return { cookie, id: response.user.id };
}

const viewerBy = (cookie: string) => within(cookie, getViewer);

describe('a visitor', () => {
  it('is known again by a cookie that scripts cannot read and that lasts a year', async () => {
    const { cookie, id } = await visit();
    expect(cookie).toMatch(/^vekha\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).toContain(`Max-Age=${YEAR}`);
    expect(await viewerBy(cookie.split(';')[0] ?? '')).toMatchObject({ id, isAnonymous: true });
  });

  it('is nobody when the cookie was tampered with, or its session is over', async () => {
    const { cookie, id } = await visit();
    const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
    const [token, signature = ''] = decodeURIComponent(value).split('.');
    const other = (await visit()).cookie.split(';')[0]?.split('=')[1] ?? '';
    const forged = [
      `x${token}.${signature}`,
      `${token}.${decodeURIComponent(other).split('.')[1]}`,
      `${token}.`,
      `${token}`,
      `.${signature}`,
      '.',
    ];
    for (const text of forged)
      expect(await viewerBy(`${name}=${encodeURIComponent(text)}`), text).toBeNull();
    expect(await viewerBy(`${name}=${value}`)).toMatchObject({ id });
    await db.session.updateMany({ where: { userId: id }, data: { expiresAt: new Date(0) } });
    expect(await viewerBy(`${name}=${value}`)).toBeNull();
  });

  it('who sends a second cookie of the name is whoever that says, for all that looks', async () => {
    const { cookie } = await visit();
    const [pair = ''] = cookie.split(';');
    const two = `${pair}; ${pair.split('=')[0]}=x`;
    expect(await within(two, getViewer)).toBeNull();
    expect(await within(two, ensureViewer)).toMatchObject({ isAnonymous: true });
  });

  it('is asked for nothing: no address, no name', async () => {
    const { id } = await visit();
    const user = await db.user.findUniqueOrThrow({ where: { id } });
    expect(user).toMatchObject({ emailVerified: false, isAnonymous: true, username: null });
  });
});

describe('the privacy page', () => {
  it('names every cookie that is set', async () => {
    const { id } = await makeTeacher();
    const opened = await getAuth().api.openSession({
      body: { userId: id, keep: false },
      headers: new Headers(),
      returnHeaders: true,
    });
    const names = opened.headers.getSetCookie().map((cookie) => cookie.split('=')[0] ?? '');
    expect(names).toContain('vekha.dont_remember');
    for (const { text } of [en.privacy.cookies, ru.privacy.cookies])
      for (const name of [...names, 'vekha_locale']) expect(text).toContain(name);
  });
});

describe('a page for teachers', () => {
  const open = (cookie: string) => within(cookie, async () => (await requireTeacher()).role);
  const openAs = async ({ id }: { id: string }) => open((await signInCookie(id)).cookie);

  it('asks whoever has no account to sign in, since they may be a teacher who is signed out', async () => {
    const leads = '/en/sign-in?next=%2Fteach';
    expect(await open('')).toEqual({ leads });
    expect(await open((await visit()).cookie.split(';')[0] ?? '')).toEqual({ leads });
  });

  it('leads on, after that, to the address that was asked for', async () => {
    const asked = { 'x-asked': '/teach/sets?page=2' };
    const leads = '/en/sign-in?next=%2Fteach%2Fsets%3Fpage%3D2';
    expect(await within('', requireTeacher, asked)).toEqual({ leads });
  });

  it('is not there for a pupil, and there for a teacher', async () => {
    expect(await openAs(await makePupil())).toEqual({ status: 404 });
    expect(await openAs(await makeTeacher())).toBe('teacher');
  });
});
