import type { Viewer } from '../../../lib/session';

/** What an attempt's own row says of whether it is open: a write that goes by this alone is one statement. */
export const unfinished = (now: Date) => ({ finishedAt: null, expiresAt: { gt: now } });

/**
 * The viewer's attempts that can be worked on, as a `where`: at an assignment only while it and its class are at
 * work and the viewer is in the class.
 */
export const openFor = (viewer: Viewer, now: Date) => ({
  userId: viewer.id,
  ...unfinished(now),
  OR: [
    { assignmentId: null },
    {
      membership: { userId: viewer.id, leftAt: null },
      assignment: { archivedAt: null, classroom: { archivedAt: null } },
    },
  ],
});
