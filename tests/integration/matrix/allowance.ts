import { allow, reopen, withdraw } from '../../../features/allowance/actions';
import {
  moveDeadlines,
  removeAllowance,
  reopenAttempt,
  setAllowances,
} from '../../../features/allowance/mutations';
import { countStillAnswering, listAllowances } from '../../../features/allowance/queries';
import { db } from '../../../lib/db';
import { asking, form } from './request';
import { type Row, STAFF } from './world';

export const rows: Row[] = [
  {
    export: 'features/allowance/queries.listAllowances',
    may: STAFF,
    run: ({ now }, viewer, { assignment }) => listAllowances(viewer, assignment, now),
  },
  {
    export: 'features/allowance/queries.countStillAnswering',
    may: STAFF,
    run: ({ now }, viewer, { assignment }) =>
      countStillAnswering(viewer, assignment, 'released', now),
  },
  {
    export: 'features/allowance/mutations.setAllowances',
    may: STAFF,
    run: (_world, viewer, { assignment, membership }) => {
      const given = { extraMinutes: 5, extraAttempts: 1, closes: '' };
      return setAllowances(viewer, assignment, { members: [membership], ...given });
    },
  },
  {
    export: 'features/allowance/mutations.removeAllowance',
    may: STAFF,
    run: (_world, viewer, { assignment, membership }) =>
      removeAllowance(viewer, assignment, membership),
  },
  {
    export: 'features/allowance/mutations.reopenAttempt',
    may: STAFF,
    run: ({ now }, viewer, { assignment, membership }) =>
      reopenAttempt(viewer, assignment, { member: membership, minutes: 5 }, now),
  },
  {
    export: 'features/allowance/mutations.moveDeadlines',
    may: STAFF,
    run: async ({ now }, viewer, { assignment: assignmentId }) => {
      const open = { assignmentId, finishedAt: null };
      await db.attempt.updateMany({ where: open, data: { expiresAt: now } });
      return moveDeadlines(viewer, db, assignmentId);
    },
  },
  {
    export: 'features/allowance/actions.allow',
    may: STAFF,
    run: (world, _viewer, { assignment, membership: member }, who) =>
      asking(world, who, () =>
        allow(form({ assignment, member, extraMinutes: '5', extraAttempts: '', closes: '' })),
      ),
  },
  {
    export: 'features/allowance/actions.withdraw',
    may: STAFF,
    run: (world, _viewer, { assignment, membership: member }, who) =>
      asking(world, who, () => withdraw(form({ assignment, member }))),
  },
  {
    export: 'features/allowance/actions.reopen',
    may: STAFF,
    run: (world, _viewer, { assignment, membership: member }, who) =>
      asking(world, who, () => reopen(form({ assignment, member, minutes: '5' }))),
  },
];
