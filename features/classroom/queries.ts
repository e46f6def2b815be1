import { byName } from '../../domain/by-name';
import type { StaffRole } from '../../domain/vocabulary';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';

export type ClassSummary = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** Pupils who are in it now. */
  readonly pupils: number;
  /** Who the viewer is to it. */
  readonly role: StaffRole;
  readonly archivedAt: Date | null;
};

const staffOf = (viewer: Teacher) =>
  ({ where: { userId: viewer.id }, select: { role: true } }) as const;
const pupilCount = { select: { pupils: { where: { leftAt: null } } } } as const;

const roleIn = (staff: readonly { role: string }[]): StaffRole =>
  staff[0]?.role === 'owner' ? 'owner' : 'co-teacher';

/** The classes that the viewer teaches, by name: those in use, or with `archived` those that are not. */
export async function listClasses(
  viewer: Teacher,
  { archived = false }: { readonly archived?: boolean } = {},
): Promise<ClassSummary[]> {
  const rows = await db.classroom.findMany({
    where: {
      staff: { some: { userId: viewer.id } },
      archivedAt: archived ? { not: null } : null,
    },
    orderBy: [{ createdAt: 'desc' }],
    select: {
      id: true,
      name: true,
      timeZone: true,
      archivedAt: true,
      staff: staffOf(viewer),
      _count: pupilCount,
    },
  });
  return rows
    .map(({ staff, _count, ...row }) => ({ ...row, pupils: _count.pupils, role: roleIn(staff) }))
    .sort(byName);
}

/** A class that the viewer teaches, archived or not; null for another's, as for none. */
export async function getClassroom(viewer: Teacher, id: string) {
  const row = await db.classroom.findFirst({
    where: { id, staff: { some: { userId: viewer.id } } },
    select: {
      id: true,
      name: true,
      timeZone: true,
      code: true,
      codeOpen: true,
      createdAt: true,
      archivedAt: true,
      staff: staffOf(viewer),
      _count: pupilCount,
    },
  });
  if (!row) return null;
  const { staff, _count, ...classroom } = row;
  return { ...classroom, pupils: _count.pupils, role: roleIn(staff) };
}

export type ClassroomPage = NonNullable<Awaited<ReturnType<typeof getClassroom>>>;

/** Everything of a class, for its teachers to keep: see `format/export.ts` for the shape. */
export async function getClassRecords(viewer: Teacher, id: string) {
  return db.classroom.findFirst({
    where: { id, staff: { some: { userId: viewer.id } } },
    select: {
      name: true,
      timeZone: true,
      createdAt: true,
      archivedAt: true,
      staff: {
        select: { role: true, user: { select: { name: true, email: true } } },
        orderBy: { createdAt: 'asc' },
      },
      pupils: {
        select: {
          id: true,
          name: true,
          joinedAt: true,
          leftAt: true,
          user: { select: { username: true } },
        },
        orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
      },
      assignments: {
        orderBy: { opensAt: 'asc' },
        select: {
          id: true,
          title: true,
          opensAt: true,
          closesAt: true,
          settings: true,
          results: true,
          createdAt: true,
          archivedAt: true,
          allowances: {
            select: { membershipId: true, extraMinutes: true, extraAttempts: true, closesAt: true },
          },
          rulings: {
            orderBy: { createdAt: 'asc' },
            select: {
              kind: true,
              questionId: true,
              itemId: true,
              value: true,
              reason: true,
              createdAt: true,
              withdrawnAt: true,
            },
          },
          attempts: {
            orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
            select: {
              membershipId: true,
              number: true,
              startedAt: true,
              expiresAt: true,
              finishedAt: true,
              items: {
                orderBy: { position: 'asc' },
                select: {
                  id: true,
                  position: true,
                  questionId: true,
                  weight: true,
                  question: true,
                  answer: { select: { response: true, locale: true, answeredAt: true } },
                },
              },
            },
          },
        },
      },
    },
  });
}

export type ClassRecords = NonNullable<Awaited<ReturnType<typeof getClassRecords>>>;
