import { prismaAdapter } from 'better-auth/adapters/prisma';
import { createAuthEndpoint, getSessionFromCtx } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { betterAuth } from 'better-auth/minimal';
import { nextCookies } from 'better-auth/next-js';
import { anonymous } from 'better-auth/plugins/anonymous';
import { cookies, headers } from 'next/headers';
import { z } from 'zod';
import { cookieName, isSecure, SESSION_COOKIE } from './cookie';
import { db, provider } from './db';
import { authSecret, env } from './env';
import { readToken, signToken } from './signature';

const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** How long a session lives after it was last used, in seconds: on one's own device, and on any. */
const LIFE = { kept: 30 * DAY, passing: 12 * HOUR };

/**
 * Opens a session for an account whose secret was checked elsewhere, with a new token, and ends the one that
 * the browser came with. It has an endpoint's shape because only there does the library set a cookie; nothing
 * routes to it. Its path is not one of sign-in, after which the anonymous plugin would delete the visitor with
 * all that is theirs.
 */
const sessions = () => ({
  id: 'vekha-sessions',
  endpoints: {
    openSession: createAuthEndpoint(
      '/vekha/open-session',
      {
        method: 'POST',
        body: z.object({ userId: z.string(), keep: z.boolean() }),
        metadata: { SERVER_ONLY: true },
      },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const { userId, keep } = ctx.body;
        const user = await internalAdapter.findUserById(userId);
        if (!user) throw new Error('A session for somebody who does not exist');
        const before = await getSessionFromCtx(ctx, { disableRefresh: true });
        const life = keep ? LIFE.kept : LIFE.passing;
        const expiresAt = new Date(Date.now() + life * 1000);
        const session = await internalAdapter.createSession(userId, !keep, { expiresAt }, true);
        if (before) await internalAdapter.deleteSession(before.session.token);
        await setSessionCookie(ctx, { session, user }, !keep);
        return ctx.json({ id: session.id });
      },
    ),
  },
});

const makeAuth = () =>
  betterAuth({
    appName: 'Vekha',
    baseURL: env.BASE_URL,
    secret: authSecret(),
    database: prismaAdapter(db, { provider }),
    // A visitor has nothing but this cookie to find their history by: it lives a year from the last
    // renewal, which browsers allow, and is renewed at most once a week. Sessions of accounts end sooner.
    session: { expiresIn: 365 * DAY, updateAge: 7 * DAY },
    user: { additionalFields: { role: { type: 'string', required: false, input: false } } },
    advanced: {
      // The library's own prefix is `__Secure-`, which a neighbour under the same domain could still set.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure },
      cookies: {
        session_token: { name: SESSION_COOKIE },
        session_data: { name: cookieName('session_data') },
        dont_remember: { name: cookieName('dont_remember') },
      },
      database: { generateId: false },
      // Nothing is decided by an address, so none is kept.
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    // Everything is called from our own code, so there is no public endpoint to limit; what is guessed at is
    // limited by lib/throttle.ts, by account and not by address: a classroom shares an address.
    rateLimit: { enabled: false },
    // `nextCookies` stands last: it hands the cookies that the others set to Next.
    plugins: [anonymous(), sessions(), nextCookies()],
  });

let made: ReturnType<typeof makeAuth> | undefined;

/** Made at first need: a build imports this file and must neither read nor make the secret. */
export function getAuth() {
  made ??= makeAuth();
  return made;
}

/**
 * The headers of the request, for the library, with the one session that we read from it, signed by the secret that signs
 * now: of two cookies of one name the library takes the first and Next the last, and it knows one secret.
 */
export async function askingHeaders(): Promise<Headers> {
  const given = new Headers(await headers());
  const cookie = (await cookies()).get(SESSION_COOKIE)?.value;
  const token = cookie && readToken(cookie);
  given.set('cookie', token ? `${SESSION_COOKIE}=${signToken(token)}` : '');
  return given;
}

/**
 * Makes the browser that asks somebody else's: for actions, after a secret or a link was checked. `keep` is
 * for a device of one's own; otherwise the session ends with the browser.
 */
export async function signInAs(userId: string, { keep = false } = {}): Promise<void> {
  await getAuth().api.openSession({ body: { userId, keep }, headers: await askingHeaders() });
}

/** Ends the session of the browser that asks. Only for actions. */
export async function endSession(): Promise<void> {
  await getAuth().api.signOut({ headers: await askingHeaders() });
}
