// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';

// The secret was changed a moment ago: settings are read once, when a process starts.
const [NEW, OLD, OTHER] = ['n'.repeat(43), 'o'.repeat(43), 'x'.repeat(43)];
process.env.AUTH_SECRET = NEW;
process.env.AUTH_SECRET_PREVIOUS = OLD;

const { SESSION_COOKIE } = await import('../../lib/cookie');
const { db } = await import('../../lib/db');
const { ensureViewer, getViewer } = await import('../../lib/session');
const { signInAs } = await import('../../lib/auth');
const { POST: leave } = await import('../../app/api/account/sign-out/route');
const { addSession, makeTeacherAccount } = await import('../fixtures/account');
const { post, within } = await import('./matrix/request');

const soon = () => new Date(Date.now() + 3_600_000);
const cookieOf = (token: string, secret: string) => {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `${SESSION_COOKIE}=${encodeURIComponent(`${token}.${signature}`)}`;
};
const whoIs = (cookie: string) => within(cookie, getViewer);
const isThere = async (token: string) => (await db.session.count({ where: { token } })) === 1;

it('a session that the secret before has signed holds on, and can be ended; any other does not', async () => {
  const { id } = await makeTeacherAccount({ email: 'rotated@example.org' });
  await addSession(id, 'rotated', soon());
  expect(await whoIs(cookieOf('rotated', NEW))).toMatchObject({ id });
  expect(await whoIs(cookieOf('rotated', OLD))).toMatchObject({ id });
  expect(await whoIs(cookieOf('rotated', OTHER))).toBeNull();
  const send = (cookie: string) =>
    within(cookie, (request) => leave(post(request, { locale: 'en' })));
  await send(cookieOf('rotated', OTHER));
  expect(await isThere('rotated')).toBe(true);
  await send(cookieOf('rotated', OLD));
  expect(await isThere('rotated')).toBe(false);
});

it('a sign-in ends the session that came with it, by whichever secret, and is signed by the new', async () => {
  const { id } = await makeTeacherAccount({ email: 'again@example.org' });
  await addSession(id, 'before', soon());
  const { cookies } = await import('next/headers');
  const set = await within(cookieOf('before', OLD), async () => {
    await signInAs(id);
    return (await cookies()).get(SESSION_COOKIE)?.value;
  });
  expect(await isThere('before')).toBe(false);
  const [token = '', signature] = String(set).split('.');
  expect(signature).toBe(createHmac('sha256', NEW).update(token).digest('base64'));
});

it('a visitor keeps their history', async () => {
  const data = { name: 'Visitor', email: 'v@visitor.invalid', isAnonymous: true };
  const { id } = await db.user.create({ data });
  await addSession(id, 'visitor', soon());
  expect(await within(cookieOf('visitor', OLD), ensureViewer)).toMatchObject({ id });
});
