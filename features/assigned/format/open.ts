import type { Viewer } from '../../../lib/session';

/**
 * The viewer's attempts that can be worked on, as a `where`: at an assignment only while it and its class are at
 * work and the viewer is in the class.
 */
export const openFor = (viewer: Viewer, now: Date) => ({
  userId: viewer.id,
  finishedAt: null,
  expiresAt: { gt: now },
  OR: [
    { assignmentId: null },
    {
      membership: { userId: viewer.id, leftAt: null },
      assignment: { archivedAt: null, classroom: { archivedAt: null } },
    },
  ],
});
