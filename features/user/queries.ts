import { db } from '../../lib/db';
import type { Viewer } from '../../lib/session';
import { digestOf, readLink } from '../../lib/token';

/** One's own account; a visitor has none. */
export const getAccount = (viewer: Viewer) =>
  db.user.findFirst({
    where: { id: viewer.id, role: { in: ['teacher', 'pupil'] } },
    select: { name: true, email: true, displayUsername: true, username: true, role: true },
  });

/** Where one is signed in, the last used first. */
export const listSessions = (viewer: Viewer, now: Date) =>
  db.session.findMany({
    where: { userId: viewer.id, expiresAt: { gt: now } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { id: true, userAgent: true, updatedAt: true, createdAt: true },
  });

export type ListedSession = Awaited<ReturnType<typeof listSessions>>[number];

/** An invitation to be a teacher that can still be used, with the address it was sent to. */
export const getPublicInvitation = (token: string, now: Date) =>
  db.invitation.findFirst({
    where: { digest: digestOf(token), kind: 'teacher', usedAt: null, expiresAt: { gt: now } },
    select: { id: true, email: true },
  });

/** Whose password a link lets choose; the holder of the link knows the address already. */
export async function getPublicReset(token: string, now: Date): Promise<{ email: string } | null> {
  const id = await readLink('reset', token, now);
  return id ? db.user.findUnique({ where: { id }, select: { email: true } }) : null;
}

/** Whose sign-up a link ends, while it can. */
export async function getPublicSignUp(token: string, now: Date): Promise<{ email: string } | null> {
  const draft = await readLink('sign-up', token, now);
  return draft === null ? null : { email: (JSON.parse(draft) as { email: string }).email };
}
