// Who teaches a class: its teachers see it, its owner changes it, a co-teacher leaves.
import { randomUUID } from 'node:crypto';
import {
  acceptClass,
  handOverClass,
  inviteTeacher,
  leaveClass,
  removeTeacher,
  withdraw,
} from '../../../features/staff/actions';
import {
  acceptInvitation,
  handOver,
  inviteCoTeacher,
  leaveClassroom,
  removeCoTeacher,
  withdrawInvitation,
} from '../../../features/staff/mutations';
import { getInvitation, listInvitations, listStaff } from '../../../features/staff/queries';
import { db } from '../../../lib/db';
import { asking, form } from './request';
import { type Ids, type Row, STAFF, TEACHERS } from './world';

const EMAIL = 'guest@example.org';

/** The invitation that waits in the class of these ids. */
async function invitationOf({ classroom }: Ids) {
  const found = await db.invitation.findFirst({ where: { classroomId: classroom } });
  return found?.id ?? randomUUID();
}

const asked = (ids: Ids, more: Readonly<Record<string, string>> = {}) =>
  form({ classroom: ids.classroom, locale: 'en', ...more });

export const rows: Row[] = [
  {
    export: 'features/staff/queries.listStaff',
    may: STAFF,
    run: (_world, viewer, ids) => listStaff(viewer, ids.classroom),
  },
  {
    export: 'features/staff/queries.listInvitations',
    may: ['owner'],
    run: (_world, viewer, ids) => listInvitations(viewer, ids.classroom, new Date()),
  },
  {
    export: 'features/staff/queries.getInvitation',
    may: TEACHERS,
    run: (_world, viewer, ids) => getInvitation(viewer, ids.coTeacherToken, new Date()),
  },
  {
    export: 'features/staff/mutations.inviteCoTeacher',
    may: ['owner'],
    run: ({ now }, viewer, ids) => inviteCoTeacher(viewer, ids.classroom, EMAIL, now),
  },
  {
    export: 'features/staff/mutations.acceptInvitation',
    may: TEACHERS,
    run: (_world, viewer, ids) => acceptInvitation(viewer, ids.coTeacherToken, new Date()),
  },
  {
    export: 'features/staff/mutations.withdrawInvitation',
    may: ['owner'],
    run: async (_world, viewer, ids) =>
      withdrawInvitation(viewer, ids.classroom, await invitationOf(ids)),
  },
  {
    export: 'features/staff/mutations.removeCoTeacher',
    may: ['owner'],
    run: (_world, viewer, ids) => removeCoTeacher(viewer, ids.classroom, ids.staff),
  },
  {
    export: 'features/staff/mutations.leaveClassroom',
    may: ['co-teacher'],
    run: (_world, viewer, ids) => leaveClassroom(viewer, ids.classroom),
  },
  {
    export: 'features/staff/mutations.handOver',
    may: ['owner'],
    run: (_world, viewer, ids) => handOver(viewer, ids.classroom, ids.staff),
  },
  {
    export: 'features/staff/actions.inviteTeacher',
    may: ['owner'],
    run: (world, _viewer, ids, who) =>
      asking(world, who, () => inviteTeacher({}, asked(ids, { email: EMAIL }))),
  },
  {
    export: 'features/staff/actions.acceptClass',
    may: TEACHERS,
    run: (world, _viewer, ids, who) =>
      asking(world, who, () => acceptClass(form({ token: ids.coTeacherToken, locale: 'en' }))),
  },
  {
    export: 'features/staff/actions.withdraw',
    may: ['owner'],
    run: async (world, _viewer, ids, who) => {
      const row = await invitationOf(ids);
      return asking(world, who, () => withdraw(asked(ids, { row })));
    },
  },
  {
    export: 'features/staff/actions.removeTeacher',
    may: ['owner'],
    run: (world, _viewer, ids, who) =>
      asking(world, who, () => removeTeacher(asked(ids, { row: ids.staff }))),
  },
  {
    export: 'features/staff/actions.handOverClass',
    may: ['owner'],
    run: (world, _viewer, ids, who) =>
      asking(world, who, () => handOverClass(asked(ids, { row: ids.staff }))),
  },
  {
    export: 'features/staff/actions.leaveClass',
    may: ['co-teacher'],
    run: (world, _viewer, ids, who) => asking(world, who, () => leaveClass(asked(ids))),
  },
];
