// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SESSION_COOKIE } from '../../lib/cookie';
import { db } from '../../lib/db';
import { authSecret } from '../../lib/env';
import { getViewer } from '../../lib/session';
import { makePupil, makeTeacher } from '../fixtures/school';
import { within } from './matrix/request';
import { signInCookie } from './matrix/world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const whoIs = (cookie: string) => within(cookie, getViewer);
const fromNow = (ms: number) => new Date(Date.now() + ms);

const sign = (token: string, secret = authSecret()) =>
  createHmac('sha256', secret).update(token).digest('base64');
const cookieOf = (value: string) => `${SESSION_COOKIE}=${encodeURIComponent(value)}`;

describe('a session is nobody’s', () => {
  it('from the minute that it ends', async () => {
    const { id } = await makeTeacher();
    const session = await signInCookie(id);
    const end = (ms: number) =>
      db.session.update({ where: { id: session.id }, data: { expiresAt: fromNow(ms) } });
    await end(60_000);
    expect(await whoIs(session.cookie)).toMatchObject({ id, role: 'teacher', isAnonymous: false });
    await end(-1000);
    expect(await whoIs(session.cookie)).toBeNull();
  });

  it('once it, or whose it was, is gone', async () => {
    const { id } = await makePupil();
    const [one, other] = [await signInCookie(id), await signInCookie(id)];
    await db.session.delete({ where: { id: one.id } });
    expect(await whoIs(one.cookie)).toBeNull();
    expect(await whoIs(other.cookie)).toMatchObject({ id });
    await db.user.delete({ where: { id } });
    expect(await whoIs(other.cookie)).toBeNull();
  });

  it('under any signature but ours of that very token', async () => {
    const { id } = await makeTeacher();
    const session = await signInCookie(id);
    const { token } = await db.session.findUniqueOrThrow({ where: { id: session.id } });
    expect(await whoIs(cookieOf(`${token}.${sign(token)}`))).toMatchObject({ id });
    const wrong = [
      token,
      `${token}.`,
      `.${sign('')}`,
      `${token}.${sign(`${token}x`)}`,
      `${token}.${sign(token, 'x'.repeat(43))}`,
      `${token}.${sign(token).slice(0, 20)}`,
      `${token}.AAAA${sign(token)}`,
      `true.${sign('true')}`,
    ];
    for (const value of wrong) expect(await whoIs(cookieOf(value)), value).toBeNull();
  });
});

it('a session of an account ends ninety days after its sign-in, however much it is used', async () => {
  const { id } = await makeTeacher();
  const session = await signInCookie(id);
  const life = { updatedAt: fromNow(-2 * HOUR), expiresAt: fromNow(30 * DAY - 2 * HOUR) };
  const ends = async (createdAt: Date) => {
    await db.session.update({ where: { id: session.id }, data: { ...life, createdAt } });
    expect(await whoIs(session.cookie)).toMatchObject({ id });
    const { expiresAt } = await db.session.findUniqueOrThrow({ where: { id: session.id } });
    return Math.round((expiresAt.getTime() - Date.now()) / HOUR);
  };
  expect(await ends(fromNow(-10 * DAY))).toBe(30 * 24);
  expect(await ends(fromNow(-80 * DAY))).toBe(10 * 24);
});
