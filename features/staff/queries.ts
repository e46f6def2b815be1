import type { StaffRole } from '../../domain/vocabulary';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';
import { digestOf } from '../../lib/token';

export type Colleague = {
  readonly id: string;
  readonly role: StaffRole;
  readonly name: string;
  readonly email: string;
  readonly self: boolean;
};

/** Who teaches a class that the viewer teaches, the owner first. */
export async function listStaff(viewer: Teacher, classroomId: string): Promise<Colleague[]> {
  const rows = await db.staff.findMany({
    where: { classroomId, classroom: { staff: { some: { userId: viewer.id } } } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, role: true, userId: true, user: { select: { name: true, email: true } } },
  });
  return rows
    .map(({ id, role, userId, user }) => ({
      id,
      role: role === 'owner' ? ('owner' as const) : ('co-teacher' as const),
      ...user,
      self: userId === viewer.id,
    }))
    .sort((a, b) => Number(b.role === 'owner') - Number(a.role === 'owner'));
}

/** Invitations to a class of the viewer's own that nobody has taken yet. */
export async function listInvitations(viewer: Teacher, classroomId: string, now: Date) {
  return db.invitation.findMany({
    where: {
      kind: 'co-teacher',
      usedAt: null,
      expiresAt: { gt: now },
      classroom: { id: classroomId, staff: { some: { userId: viewer.id, role: 'owner' } } },
    },
    orderBy: { createdAt: 'asc' },
    select: { id: true, email: true, expiresAt: true },
  });
}

/** An invitation that the viewer may take: it is to their address, and nobody has taken it. */
export async function getInvitation(viewer: Teacher, token: string, now: Date) {
  const teacher = await db.user.findFirst({
    where: { id: viewer.id, role: 'teacher' },
    select: { email: true },
  });
  if (!teacher) return null;
  const row = await db.invitation.findFirst({
    where: {
      digest: digestOf(token),
      kind: 'co-teacher',
      usedAt: null,
      expiresAt: { gt: now },
      classroom: { archivedAt: null },
      OR: [{ email: teacher.email }, { email: null }],
    },
    select: {
      id: true,
      classroom: { select: { id: true, name: true } },
      createdBy: { select: { name: true } },
    },
  });
  return row?.classroom ? { id: row.id, classroom: row.classroom, by: row.createdBy?.name } : null;
}
