import {
  createResetLink,
  createTeacher,
  endSessionsOf,
  inviteTeacher,
  removeTeacher,
  removeTeacherFactor,
} from '../../../features/teacher/mutations';
import { listTeachers } from '../../../features/teacher/queries';
import { db } from '../../../lib/db';
import type { Operator } from '../../../lib/session';
import { makeTeacherAccount } from '../../fixtures/account';
import { enrol } from '../../fixtures/factor';
import { makeTeacher } from '../../fixtures/school';
import type { Row } from './world';

const newEmail = () => `${crypto.randomUUID()}@example.org`;
async function addressOf() {
  const { id } = await makeTeacher('Ada');
  return (await db.user.findUniqueOrThrow({ where: { id } })).email;
}

export const rows: Row[] = [
  {
    export: 'features/teacher/queries.listTeachers',
    may: ['operator'],
    own: true,
    run: async (_world, viewer) => (await listTeachers(viewer as unknown as Operator)).length > 0,
  },
  {
    export: 'features/teacher/mutations.createTeacher',
    may: ['operator'],
    own: true,
    run: async (_world, viewer) => {
      const teacher = { email: newEmail(), name: 'Ada' };
      return (await createTeacher(viewer as unknown as Operator, teacher, 'en', new Date())).ok;
    },
  },
  {
    export: 'features/teacher/mutations.inviteTeacher',
    may: ['operator'],
    own: true,
    run: async (_world, viewer) => {
      const made = await inviteTeacher(viewer as unknown as Operator, null, 'en', new Date());
      return made.link.includes('/sign-up?invitation=');
    },
  },
  {
    export: 'features/teacher/mutations.createResetLink',
    may: ['operator'],
    own: true,
    run: async (_world, viewer) =>
      (await createResetLink(viewer as unknown as Operator, await addressOf(), null, new Date()))
        .ok,
  },
  {
    export: 'features/teacher/mutations.removeTeacherFactor',
    may: ['operator'],
    own: true,
    run: async (_world, viewer) => {
      const email = newEmail();
      await enrol(await makeTeacherAccount({ email }), new Date());
      return (await removeTeacherFactor(viewer as unknown as Operator, email, new Date())).ok;
    },
  },
  {
    export: 'features/teacher/mutations.endSessionsOf',
    may: ['operator'],
    own: true,
    run: async (_world, viewer) =>
      (await endSessionsOf(viewer as unknown as Operator, await addressOf())).ok,
  },
  {
    export: 'features/teacher/mutations.removeTeacher',
    may: ['operator'],
    own: true,
    run: async (_world, viewer) =>
      (await removeTeacher(viewer as unknown as Operator, await addressOf(), null)).ok,
  },
];
