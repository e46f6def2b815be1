import {
  changePassword,
  confirmSignUp,
  endSessions,
  renameUser,
  requestReset,
  setPassword,
  submitSignIn,
  submitSignUp,
} from '../../../features/user/mutations';
import {
  getAccount,
  getPublicInvitation,
  getPublicReset,
  getPublicSignUp,
  listSessions,
} from '../../../features/user/queries';
import { db } from '../../../lib/db';
import { hashPassphrase, hashPassword } from '../../../lib/secret';
import { digestOf, issueLink } from '../../../lib/token';
import { makeTeacherAccount, PASSWORD } from '../../fixtures/account';
import { makeTeacher } from '../../fixtures/school';
import { ANYONE, type Row, TEACHERS } from './world';

const soon = () => new Date(Date.now() + 3_600_000);
export const newEmail = () => `${crypto.randomUUID()}@example.org`;
export const isThere = async (session: string) =>
  (await db.session.count({ where: { id: session } })) === 1;

/** A link to choose a password, of a teacher made for it. */
export async function makeReset() {
  const { id } = await makeTeacher('Ada');
  return issueLink('reset', id, 60, new Date());
}
export async function makeSignUp() {
  const draft = {
    name: 'Ada',
    email: newEmail(),
    hash: await hashPassword(PASSWORD),
    locale: 'en',
    invitationId: null,
  };
  return issueLink('sign-up', JSON.stringify(draft), 60, new Date());
}
export const givePassword = async (userId: string) => {
  const key = { providerId: 'credential', accountId: userId };
  const { role } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const password = await (role === 'pupil' ? hashPassphrase : hashPassword)(PASSWORD);
  const create = { ...key, userId, password };
  const where = { providerId_accountId: key };
  await db.account.upsert({ where, create, update: { password } });
};

export const rows: Row[] = [
  {
    export: 'features/user/queries.getAccount',
    may: ['pupil', 'elsewhere', ...TEACHERS],
    own: true,
    run: async (_world, viewer) => (await getAccount(viewer))?.role === viewer.role,
  },
  {
    export: 'features/user/queries.listSessions',
    may: ['pupil'],
    run: async (_world, viewer, { session }) =>
      (await listSessions(viewer, new Date())).some(({ id }) => id === session),
  },
  {
    export: 'features/user/queries.getPublicInvitation',
    case: 'an invitation to a class makes nobody a teacher',
    may: [],
    run: (_world, _viewer, { coTeacherToken }) => getPublicInvitation(coTeacherToken, new Date(0)),
  },
  {
    export: 'features/user/queries.getPublicInvitation',
    case: 'with its token',
    may: [...ANYONE, 'operator'],
    own: true,
    run: async () => {
      const token = crypto.randomUUID();
      const data = { digest: digestOf(token), kind: 'teacher', expiresAt: soon() };
      await db.invitation.create({ data });
      return (await getPublicInvitation(token, new Date())) !== null;
    },
  },
  {
    export: 'features/user/queries.getPublicReset',
    may: [...ANYONE, 'operator'],
    own: true,
    run: async () => (await getPublicReset(await makeReset(), new Date())) !== null,
  },
  {
    export: 'features/user/queries.getPublicSignUp',
    may: [...ANYONE, 'operator'],
    own: true,
    run: async () => (await getPublicSignUp(await makeSignUp(), new Date())) !== null,
  },
  {
    export: 'features/user/mutations.submitSignIn',
    may: ANYONE,
    own: true,
    run: async (_world, viewer) => {
      const email = newEmail();
      await makeTeacherAccount({ email });
      const typed = { login: email, secret: PASSWORD };
      return (await submitSignIn(viewer, typed, 'en', new Date())).ok;
    },
  },
  {
    export: 'features/user/mutations.submitSignUp',
    may: ANYONE,
    own: true,
    run: async (_world, viewer) => {
      const typed = { name: 'Ada', email: newEmail(), password: PASSWORD };
      const how = { mode: 'open', locale: 'en', now: new Date() } as const;
      return (await submitSignUp(viewer, typed, how)).ok;
    },
  },
  {
    export: 'features/user/mutations.confirmSignUp',
    may: ANYONE,
    own: true,
    run: async (_world, viewer) =>
      (await confirmSignUp(viewer, { token: await makeSignUp(), password: PASSWORD }, new Date()))
        .ok,
  },
  {
    export: 'features/user/mutations.requestReset',
    may: ANYONE,
    own: true,
    run: async (_world, viewer) =>
      (await requestReset(viewer, newEmail(), 'en', new Date())) === undefined,
  },
  {
    export: 'features/user/mutations.setPassword',
    may: ANYONE,
    own: true,
    run: async (_world, viewer) => {
      const chosen = { token: await makeReset(), password: 'another password' };
      return (await setPassword(viewer, chosen, new Date())).ok;
    },
  },
  {
    export: 'features/user/mutations.changePassword',
    may: TEACHERS,
    own: true,
    run: async (_world, viewer) => {
      await givePassword(viewer.id);
      const typed = { current: PASSWORD, password: 'another password' };
      return (await changePassword(viewer, typed, null, new Date())).ok;
    },
  },
  {
    export: 'features/user/mutations.renameUser',
    may: TEACHERS,
    own: true,
    run: async (_world, viewer) => {
      await renameUser(viewer, 'Another name');
      const user = await db.user.findUnique({ where: { id: viewer.id } });
      return user?.name === 'Another name';
    },
  },
  {
    export: 'features/user/mutations.endSessions',
    may: ['pupil'],
    run: async (_world, viewer, { session }) => {
      if ('id' in viewer) await givePassword(viewer.id);
      const ended = await endSessions(viewer, { secret: PASSWORD, session }, null, new Date());
      return ended.ok && ended.value.ended === 1;
    },
  },
  {
    export: 'features/user/mutations.endSessions',
    case: 'all others',
    may: ['pupil'],
    own: true,
    run: async (_world, viewer, { session }) => {
      if ('id' in viewer) await givePassword(viewer.id);
      await endSessions(viewer, { secret: PASSWORD, session: 'others' }, null, new Date());
      return !(await isThere(session));
    },
  },
];
