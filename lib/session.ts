import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { LOCALES, USER_ROLES, type UserRole } from '../domain/vocabulary';
import { askingHeaders, getAuth } from './auth';
import { askAgain } from './away';
import { SESSION_COOKIE } from './cookie';
import { db } from './db';
import { env } from './env';
import { readToken } from './signature';

const HOUR = 3_600_000;
/** However much it is used, a session of an account ends so long after the sign-in. */
const LONGEST = 90 * 24 * HOUR;

declare const brand: unique symbol;

/** Somebody whose cookie was checked. Only this file makes one, so a query that takes one is guarded. */
export type Viewer = {
  readonly id: string;
  readonly isAnonymous: boolean;
  readonly role: UserRole;
  /** A teacher who is yet to set up the second step that this site requires. */
  readonly mustEnrol?: true;
  readonly [brand]: true;
};

/** A viewer who may make classes and sets. Whose they are is asked of the database each time. */
export type Teacher = Viewer & { readonly role: 'teacher' };

/** Whoever has the command line of the server: no request ever comes from them. */
export type Operator = { readonly operator: true; readonly [brand]: true };

type User = {
  readonly id: string;
  readonly isAnonymous?: boolean | null;
  readonly role?: string | null;
  readonly mustEnrol?: boolean;
};

/** For this file, and for tests that have made a user themselves. */
export const toViewer = (user: User): Viewer =>
  ({
    id: user.id,
    isAnonymous: user.isAnonymous === true,
    role: USER_ROLES.find((role) => role === user.role) ?? 'visitor',
    ...(user.mustEnrol && { mustEnrol: true }),
  }) as Viewer;

export const isTeacher = (viewer: Viewer | null): viewer is Teacher =>
  viewer?.role === 'teacher' && !viewer.mustEnrol;

/** For scripts/ alone, and for tests. */
export const asOperator = (): Operator => ({ operator: true }) as Operator;

type Found = {
  readonly id: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly expiresAt: Date;
  readonly userId: string;
  readonly role: string | null;
  readonly isAnonymous: boolean | null;
  /** The same id, where their sign-in takes a second step. */
  readonly factorOf: string | null;
};

/** Written out: every page asks this, and through the client's own way it costs more than twice as much. */
const readSession = (token: string) => db.$queryRaw<Found[]>`
  SELECT s."id", s."createdAt", s."updatedAt", s."expiresAt", u."id" AS "userId", u."role", u."isAnonymous",
    f."userId" AS "factorOf"
  FROM "Session" s JOIN "User" u ON u."id" = s."userId" LEFT JOIN "SecondFactor" f ON f."userId" = u."id"
  WHERE s."token" = ${token}`;

/** Looked up once for a request. It never renews the cookie, because a page that renders cannot set one. */
const getSession = cache(async (): Promise<Found | null> => {
  const cookie = (await cookies()).get(SESSION_COOKIE)?.value;
  const token = cookie && readToken(cookie);
  if (!token) return null;
  // Every page and action begins here: while the database is away, they wait here, and say so here.
  const [found] = await askAgain(() => readSession(token));
  const now = new Date();
  if (!found || found.expiresAt < now) return null;
  if (!found.isAnonymous) await touch(found, now);
  return found;
});

/**
 * Notes, at most once an hour, that the session of an account was used: it then lives as long again as it was
 * given at first, but no longer than a session may.
 */
async function touch({ id, createdAt, updatedAt, expiresAt }: Found, now: Date) {
  if (now.getTime() - updatedAt.getTime() < HOUR) return;
  const life = expiresAt.getTime() - updatedAt.getTime();
  const end = Math.min(now.getTime() + life, createdAt.getTime() + LONGEST);
  const data = { updatedAt: now, expiresAt: new Date(end) };
  await db.session.updateMany({ where: { id, updatedAt }, data });
}

/** Who is asking, or null. */
export async function getViewer(): Promise<Viewer | null> {
  const session = await getSession();
  if (!session) return null;
  const { userId: id, role, factorOf } = session;
  const mustEnrol = role === 'teacher' && !factorOf && env.TEACHER_SECOND_FACTOR === 'required';
  return toViewer({ ...session, id, mustEnrol });
}

/** The id of the session of whoever is asking, to tell it from their others. */
export const getSessionId = async (): Promise<string | null> => (await getSession())?.id ?? null;

/** Who is asking; a stranger sees what anyone sees of a thing that does not exist. */
export async function requireViewer(): Promise<Viewer> {
  return (await getViewer()) ?? notFound();
}

/**
 * The teacher who is asking; to a pupil the page does not exist. Somebody without an account may be a teacher who is
 * signed out, and is asked to sign in, whatever the address names; one who must set up a second step is led there.
 * Either is then led on to the address that was asked for.
 */
export async function requireTeacher(): Promise<Teacher> {
  const viewer = await getViewer();
  if (isTeacher(viewer)) return viewer;
  if (viewer?.role === 'pupil') return notFound();
  const where = viewer?.mustEnrol ? '/account/second-step' : '/sign-in';
  // As next-intl's `getLocale` does, which only pages can call.
  const asked = await headers();
  const locale = LOCALES.find((each) => each === asked.get('x-next-intl-locale')) ?? LOCALES[0];
  const next = asked.get('x-asked') || '/teach';
  return redirect(`/${locale}${where}?${new URLSearchParams({ next })}`);
}

/** Who is asking, made known by a cookie if need be. Only for actions: it sets or renews a visitor's cookie. */
export async function ensureViewer(): Promise<Viewer> {
  const known = await getViewer();
  if (known && !known.isAnonymous) return known;
  if (known) {
    await getAuth().api.getSession({ headers: await askingHeaders() });
    return known;
  }
  const made = await getAuth().api.signInAnonymous({ headers: await askingHeaders() });
  return toViewer({ ...made.user, isAnonymous: true });
}
