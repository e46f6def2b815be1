// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
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
const { submitSecondStep } = await import('../../features/factor/mutations');
const { digestOf } = await import('../../lib/token');
const { addSession, makeTeacherAccount } = await import('../fixtures/account');
const { enrol } = await import('../fixtures/factor');
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

const keyOf = (server: string, purpose: string) =>
  Buffer.from(hkdfSync('sha256', server, '', `vekha: ${purpose}`, 32));

/** As lib/seal.ts did under another secret. */
function sealedBy(server: string, purpose: string, text: string): string {
  const nonce = Buffer.alloc(12, 7);
  const cipher = createCipheriv('aes-256-gcm', keyOf(server, purpose), nonce);
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, hidden, cipher.getAuthTag()]).toString('base64url');
}

function openedBy(server: string, purpose: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const cipher = createDecipheriv('aes-256-gcm', keyOf(server, purpose), bytes.subarray(0, 12));
  cipher.setAuthTag(bytes.subarray(-16));
  const text = cipher.update(bytes.subarray(12, -16));
  return Buffer.concat([text, cipher.final()]).toString('utf8');
}

it('codes of an app hold on, and its secret is sealed anew when one is used; of any other secret they do not', async () => {
  const viewer = await makeTeacherAccount({ email: 'app@example.org' });
  const now = new Date();
  const { app, secret } = await enrol(viewer, now);
  const purpose = `second factor of ${viewer.id}`;
  const where = { userId: viewer.id };
  const stored = async () => (await db.secondFactor.findUniqueOrThrow({ where })).secret;
  const account = await db.account.findFirstOrThrow({ where });
  const pending = { ...where, stamp: digestOf(account.password ?? '') };
  const use = (steps: number) =>
    submitSecondStep(
      null,
      pending,
      app(now, steps),
      'en',
      new Date(now.getTime() + steps * 30_000),
    );
  const store = (server: string) =>
    db.secondFactor.update({ where, data: { secret: sealedBy(server, purpose, secret) } });
  await store(OTHER);
  expect(await use(1)).toEqual({ ok: false, code: 'wrong-code' });
  await store(OLD);
  expect(await use(2)).toMatchObject({ ok: true });
  expect(openedBy(NEW, purpose, await stored())).toBe(secret);
});
