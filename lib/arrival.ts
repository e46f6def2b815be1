import type { Locale } from '../domain/vocabulary';
import { db, type Tx } from './db';
import type { Viewer } from './session';

/** What a visitor has done on their own becomes the account's; the visitor is then nobody. Null is a stranger. */
export async function adoptHistory(tx: Tx, viewer: Viewer | null, userId: string): Promise<void> {
  if (!viewer?.isAnonymous || viewer.id === userId) return;
  await tx.attempt.updateMany({
    where: { userId: viewer.id, assignmentId: null },
    data: { userId },
  });
  await tx.user.deleteMany({
    where: { id: viewer.id, isAnonymous: true, memberships: { none: {} } },
  });
}

/** Somebody has shown all that is asked of them: the language they came in is noted, and their history goes along. */
export const arrive = (viewer: Viewer | null, userId: string, locale: Locale): Promise<void> =>
  db.$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { locale }, select: { id: true } });
    await adoptHistory(tx, viewer, userId);
  });
