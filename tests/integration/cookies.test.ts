// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FormState } from '../../features/user/schema';

// A site behind TLS: the setting is read once, when a process starts.
process.env.BASE_URL = 'https://vekha.example';

const PASSWORD = 'four herons by a lake';
const NOBODY: FormState = { problem: null, kept: {} };

async function load() {
  const [{ getAuth }, { getViewer }, { makeTeacherAccount }, { within }] = await Promise.all([
    import('../../lib/auth'),
    import('../../lib/session'),
    import('../fixtures/account'),
    import('./matrix/request'),
  ]);
  return { getAuth, getViewer, makeTeacherAccount, within };
}

let at: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  at = await load();
});

const open = async (keep: boolean) => {
  const { id } = await at.makeTeacherAccount({ email: `${keep}@example.org`, password: PASSWORD });
  const { headers } = await at.getAuth().api.openSession({
    body: { userId: id, keep },
    headers: new Headers(),
    returnHeaders: true,
  });
  return headers.getSetCookie();
};

describe('behind TLS', () => {
  it('every cookie of a session is bound to this host, to TLS, and hidden from scripts', async () => {
    const cookies = [...(await open(true)), ...(await open(false))];
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
      '__Host-vekha.session_token',
      '__Host-vekha.session_token',
      '__Host-vekha.dont_remember',
    ]);
    for (const cookie of cookies) {
      // What a browser asks of a name that begins like this; it drops any other.
      expect(cookie).toMatch(/; Secure/i);
      expect(cookie).toMatch(/; Path=\/(;|$)/i);
      expect(cookie).not.toMatch(/; Domain=/i);
      expect(cookie).toMatch(/; HttpOnly/i);
      expect(cookie).toMatch(/; SameSite=Lax/i);
    }
  });

  it('a session is known by that name alone', async () => {
    const { id } = await at.makeTeacherAccount({ email: 'name@example.org', password: PASSWORD });
    const { headers } = await at.getAuth().api.openSession({
      body: { userId: id, keep: true },
      headers: new Headers(),
      returnHeaders: true,
    });
    const cookie = (headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
    expect(await at.within(cookie, at.getViewer)).toMatchObject({ id });
    for (const name of ['vekha.', '__Secure-vekha.'])
      expect(await at.within(cookie.replace('__Host-vekha.', name), at.getViewer)).toBeNull();
  });

  it('the language is kept by such a cookie too, and read from no other', async () => {
    const [{ NextRequest }, { proxy }] = await Promise.all([
      import('next/server'),
      import('../../proxy'),
    ]);
    const ask = (cookie: string) =>
      proxy(new NextRequest('https://vekha.example/', { headers: { cookie } }));
    const placeOf = (cookie: string) => ask(cookie).headers.get('location');
    expect(placeOf('__Host-vekha_locale=ru')).toBe('https://vekha.example/ru');
    expect(placeOf('vekha_locale=ru')).toBe('https://vekha.example/en');
    const [set] = ask('__Host-vekha_locale=xx').headers.getSetCookie();
    expect(set).toMatch(/^__Host-vekha_locale=en;/);
    expect(set).toMatch(/; Path=\/(;|$)/i);
    expect(set).toMatch(/; Secure/i);
    expect(set).not.toMatch(/; Domain=/i);
  });

  it('signing in and out goes by it', async () => {
    const { signIn } = await import('../../features/user/actions');
    const { POST: leave } = await import('../../app/api/account/sign-out/route');
    const { form, post } = await import('./matrix/request');
    const { db } = await import('../../lib/db');
    const { id } = await at.makeTeacherAccount({ email: 'both@example.org', password: PASSWORD });
    const fields = { login: 'both@example.org', secret: PASSWORD, locale: 'en' };
    const led = await at.within('', () => signIn(NOBODY, form(fields)));
    expect(led).toEqual({ leads: '/en/teach' });
    expect(await db.session.count({ where: { userId: id } })).toBe(1);
    const { signInCookie } = await import('./matrix/world');
    const { id: session, cookie } = await signInCookie(id);
    await at.within(cookie, (request) => leave(post(request, { locale: 'en' })));
    expect(await db.session.count({ where: { id: session } })).toBe(0);
  });
});
