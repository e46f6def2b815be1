import { db } from '../../lib/db';
import type { Operator } from '../../lib/session';

/** SQLite takes no more than some thousands of values in one question, and sessions are asked for by their users. */
const PAGE = 500;

/** Teachers of the site by address, a page at a time from after an address; the last page is not full. */
export const listTeachers = (_operator: Operator, after = '') =>
  db.user.findMany({
    where: { role: 'teacher', email: { gt: after } },
    orderBy: { email: 'asc' },
    take: PAGE,
    select: {
      name: true,
      email: true,
      createdAt: true,
      sessions: { orderBy: { updatedAt: 'desc' }, take: 1, select: { updatedAt: true } },
      _count: { select: { staff: true, sets: true } },
    },
  });
