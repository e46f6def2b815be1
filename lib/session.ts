import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { LOCALES, USER_ROLES, type UserRole } from '../domain/vocabulary';
import { getAuth } from './auth';
import { askAgain } from './away';
import { db } from './db';

const HOUR = 3_600_000;

declare const brand: unique symbol;

/** Somebody whose cookie was checked. Only this file makes one, so a query that takes one is guarded. */
export type Viewer = {
  readonly id: string;
  readonly isAnonymous: boolean;
  readonly role: UserRole;
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
};

/** For this file, and for tests that have made a user themselves. */
export const toViewer = (user: User): Viewer =>
  ({
    id: user.id,
    isAnonymous: user.isAnonymous === true,
    role: USER_ROLES.find((role) => role === user.role) ?? 'visitor',
  }) as Viewer;

export const isTeacher = (viewer: Viewer | null): viewer is Teacher => viewer?.role === 'teacher';

/** For scripts/ alone, and for tests. */
export const asOperator = (): Operator => ({ operator: true }) as Operator;

/** Looked up once for a request. It never renews the cookie, because a page that renders cannot set one. */
const getSession = cache(async () => {
  const asked = { headers: await headers(), query: { disableRefresh: true } };
  // Every page and action begins here: while the database is away, they wait here, and say so here.
  const found = await askAgain(() => getAuth().api.getSession(asked));
  if (found && !found.user.isAnonymous) await touch(found.session, new Date());
  return found;
});

/**
 * Notes, at most once an hour, that the session of an account was used: it then lives as long again as it was
 * given at first.
 */
async function touch({ id, updatedAt, expiresAt }: Used, now: Date) {
  if (now.getTime() - updatedAt.getTime() < HOUR) return;
  const life = expiresAt.getTime() - updatedAt.getTime();
  const data = { updatedAt: now, expiresAt: new Date(now.getTime() + life) };
  await db.session.updateMany({ where: { id, updatedAt }, data });
}

type Used = { readonly id: string; readonly updatedAt: Date; readonly expiresAt: Date };

/** Who is asking, or null. */
export async function getViewer(): Promise<Viewer | null> {
  const session = await getSession();
  return session && toViewer(session.user);
}

/** The id of the session of whoever is asking, to tell it from their others. */
export const getSessionId = async (): Promise<string | null> =>
  (await getSession())?.session.id ?? null;

/** Who is asking; a stranger sees what anyone sees of a thing that does not exist. */
export async function requireViewer(): Promise<Viewer> {
  return (await getViewer()) ?? notFound();
}

/**
 * The teacher who is asking; to a pupil the page does not exist. Somebody without an account may be a teacher who is
 * signed out, and is asked to sign in, whatever the address names.
 */
export async function requireTeacher(next = '/teach'): Promise<Teacher> {
  const viewer = await getViewer();
  if (isTeacher(viewer)) return viewer;
  if (viewer?.role === 'pupil') return notFound();
  // As next-intl's `getLocale` does, which only pages can call.
  const asked = (await headers()).get('x-next-intl-locale');
  const locale = LOCALES.find((each) => each === asked) ?? LOCALES[0];
  return redirect(`/${locale}/sign-in?${new URLSearchParams({ next })}`);
}

/** Who is asking, made known by a cookie if need be. Only for actions: it sets or renews a visitor's cookie. */
export async function ensureViewer(): Promise<Viewer> {
  const known = await getViewer();
  if (known && !known.isAnonymous) return known;
  if (known) {
    await getAuth().api.getSession({ headers: await headers() });
    return known;
  }
  const made = await getAuth().api.signInAnonymous({ headers: await headers() });
  return toViewer({ ...made.user, isAnonymous: true });
}
