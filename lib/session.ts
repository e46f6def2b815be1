import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getAuth } from './auth';

declare const brand: unique symbol;

/** Somebody whose cookie was checked. Only this file makes one, so a query that takes one is guarded. */
export type Viewer = {
  readonly id: string;
  readonly isAnonymous: boolean;
  readonly [brand]: true;
};

/** For this file, and for tests that have made a user themselves. */
export const toViewer = (user: { id: string; isAnonymous?: boolean | null }): Viewer =>
  ({ id: user.id, isAnonymous: user.isAnonymous === true }) as Viewer;

/** Who is asking, or null. It never renews the cookie, because a page that renders cannot set one. */
export async function getViewer(): Promise<Viewer | null> {
  const session = await getAuth().api.getSession({
    headers: await headers(),
    query: { disableRefresh: true },
  });
  return session ? toViewer(session.user) : null;
}

/** Who is asking; a stranger sees what anyone sees of a thing that does not exist. */
export async function requireViewer(): Promise<Viewer> {
  return (await getViewer()) ?? notFound();
}

/** Who is asking, made known by a cookie if need be. Only for actions: it sets or renews the cookie. */
export async function ensureViewer(): Promise<Viewer> {
  const known = await getAuth().api.getSession({ headers: await headers() });
  if (known) return toViewer(known.user);
  const made = await getAuth().api.signInAnonymous({ headers: await headers() });
  return toViewer({ ...made.user, isAnonymous: true });
}
