import { db } from '../../lib/db';
import type { Viewer } from '../../lib/session';

/** The class that a code leads to now; null for a closed or archived one, as for none. */
export async function getPublicClassroom(code: string) {
  return db.classroom.findFirst({
    where: { code, codeOpen: true, archivedAt: null },
    select: { id: true, name: true },
  });
}

/** Whether the viewer is a pupil of the class already, and under what name they would join it. */
export async function getJoining(viewer: Viewer, classroomId: string) {
  const user = await db.user.findUnique({
    where: { id: viewer.id },
    select: {
      name: true,
      memberships: { where: { classroomId, leftAt: null }, select: { name: true } },
    },
  });
  return {
    name: viewer.role === 'pupil' ? (user?.name ?? null) : null,
    member: (user?.memberships.length ?? 0) > 0,
  };
}
