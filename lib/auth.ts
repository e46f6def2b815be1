import { prismaAdapter } from 'better-auth/adapters/prisma';
import { betterAuth } from 'better-auth/minimal';
import { nextCookies } from 'better-auth/next-js';
import { anonymous } from 'better-auth/plugins/anonymous';
import { db, provider } from './db';
import { authSecret, env } from './env';

const DAY = 60 * 60 * 24;

const makeAuth = () =>
  betterAuth({
    appName: 'Vekha',
    baseURL: env.BASE_URL,
    secret: authSecret(),
    database: prismaAdapter(db, { provider }),
    // A visitor has nothing but this cookie to find their history by: it lives a year from the last
    // renewal, which browsers allow, and is renewed at most once a week.
    session: { expiresIn: 365 * DAY, updateAge: 7 * DAY },
    user: { additionalFields: { role: { type: 'string', required: false, input: false } } },
    advanced: { cookiePrefix: 'vekha', database: { generateId: false } },
    telemetry: { enabled: false },
    // Everything is called from our own code, so there is no public endpoint to limit. Whoever adds one
    // sets limits per account, not per address: a classroom shares an address.
    rateLimit: { enabled: false },
    // `nextCookies` stands last: it hands the cookies that the others set to Next.
    plugins: [anonymous(), nextCookies()],
  });

let made: ReturnType<typeof makeAuth> | undefined;

/** Made at first need: a build imports this file and must neither read nor make the secret. */
export function getAuth() {
  made ??= makeAuth();
  return made;
}
