import { db } from '../../lib/db';
import type { Viewer } from '../../lib/session';

/** Since when one's own sign-in takes a second step, and how many recovery codes are left; null where it takes none. */
export async function getSecondFactor(
  viewer: Viewer,
): Promise<{ readonly since: Date; readonly codesLeft: number } | null> {
  const found = await db.secondFactor.findUnique({
    where: { userId: viewer.id, user: { role: 'teacher' } },
    select: { createdAt: true, _count: { select: { recoveryCodes: true } } },
  });
  return found && { since: found.createdAt, codesLeft: found._count.recoveryCodes };
}
