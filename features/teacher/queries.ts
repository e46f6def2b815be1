import { db } from '../../lib/db';
import type { Operator } from '../../lib/session';

/** Every teacher of the site, by address: for the operator alone. */
export const listTeachers = (_operator: Operator) =>
  db.user.findMany({
    where: { role: 'teacher' },
    orderBy: { email: 'asc' },
    select: {
      name: true,
      email: true,
      createdAt: true,
      sessions: { orderBy: { updatedAt: 'desc' }, take: 1, select: { updatedAt: true } },
      _count: { select: { staff: true, sets: true } },
    },
  });
