import {
  askReset,
  choosePassword,
  confirmAddress,
  renameAccount,
  replacePassword,
  signIn,
  signOut,
  signOutElsewhere,
  signOutThere,
  signUp,
} from '../../../features/user/actions';
import {
  changePassword,
  confirmSignUp,
  endOtherSessions,
  endSession,
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
import type { FormState } from '../../../features/user/schema';
import { hashPassword } from '../../../lib/auth';
import { db } from '../../../lib/db';
import { digestOf, issueLink } from '../../../lib/token';
import { makeTeacherAccount, PASSWORD } from '../../fixtures/account';
import { makeTeacher } from '../../fixtures/school';
import { asking, form } from './request';
import { ANYONE, type Row, signInCookie, TEACHERS } from './world';

const EMPTY: FormState = { problem: null, kept: {} };
const soon = () => new Date(Date.now() + 3_600_000);
const newEmail = () => `${crypto.randomUUID()}@example.org`;
const leadsTo = (answer: unknown, path: string) =>
  (answer as { leads?: string } | null)?.leads === path;
const isDone = (answer: unknown) => (answer as FormState | null)?.done === true;
const isThere = async (session: string) =>
  (await db.session.count({ where: { id: session } })) === 1;

/** A link to choose a password, of a teacher made for it. */
async function makeReset() {
  const { id } = await makeTeacher('Ada');
  return issueLink('reset', id, 60, new Date());
}
async function makeSignUp() {
  const draft = {
    name: 'Ada',
    email: newEmail(),
    hash: await hashPassword(PASSWORD),
    locale: 'en',
    invitationId: null,
  };
  return issueLink('sign-up', JSON.stringify(draft), 60, new Date());
}
const givePassword = async (userId: string) => {
  const account = { userId, providerId: 'credential', accountId: userId };
  await db.account.create({ data: { ...account, password: await hashPassword(PASSWORD) } });
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
    export: 'features/user/mutations.endSession',
    may: ['pupil'],
    run: (_world, viewer, { session }) => endSession(viewer, session),
  },
  {
    export: 'features/user/mutations.endOtherSessions',
    may: ['pupil'],
    own: true,
    run: async (_world, viewer, { session }) => {
      await endOtherSessions(viewer, null);
      return !(await isThere(session));
    },
  },
  {
    export: 'features/user/actions.signIn',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) => {
      const login = newEmail();
      await makeTeacherAccount({ email: login });
      const fields = { login, secret: PASSWORD, locale: 'en' };
      return leadsTo(await asking(world, who, () => signIn(EMPTY, form(fields))), '/en/teach');
    },
  },
  {
    export: 'features/user/actions.signUp',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) => {
      const fields = { name: 'Ada', email: newEmail(), password: PASSWORD, locale: 'en' };
      return leadsTo(await asking(world, who, () => signUp(EMPTY, form(fields))), '/en/teach');
    },
  },
  {
    export: 'features/user/actions.confirmAddress',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) => {
      const fields = { token: await makeSignUp(), password: PASSWORD, locale: 'en' };
      return leadsTo(
        await asking(world, who, () => confirmAddress(EMPTY, form(fields))),
        '/en/teach',
      );
    },
  },
  {
    export: 'features/user/actions.askReset',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) =>
      isDone(await asking(world, who, () => askReset(EMPTY, form({ email: newEmail() })))),
  },
  {
    export: 'features/user/actions.choosePassword',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) => {
      const fields = { token: await makeReset(), password: 'another password', locale: 'en' };
      const answer = await asking(world, who, () => choosePassword(EMPTY, form(fields)));
      return leadsTo(answer, '/en/teach');
    },
  },
  {
    export: 'features/user/actions.replacePassword',
    may: TEACHERS,
    own: true,
    run: async (world, viewer, _ids, who) => {
      if (who !== 'operator') await givePassword(viewer.id);
      const fields = { current: PASSWORD, password: 'another password', locale: 'en' };
      return isDone(await asking(world, who, () => replacePassword(EMPTY, form(fields))));
    },
  },
  {
    export: 'features/user/actions.renameAccount',
    may: TEACHERS,
    own: true,
    run: async (world, _viewer, _ids, who) =>
      isDone(
        await asking(world, who, () => renameAccount(EMPTY, form({ name: 'B', locale: 'en' }))),
      ),
  },
  {
    export: 'features/user/actions.signOutThere',
    may: ['pupil'],
    run: async (world, _viewer, { session }, who) => {
      const before = await isThere(session);
      await asking(world, who, () => signOutThere(form({ session, locale: 'en' })));
      return before && !(await isThere(session));
    },
  },
  {
    export: 'features/user/actions.signOutElsewhere',
    may: ['pupil'],
    own: true,
    run: async (world, _viewer, { session }, who) => {
      await asking(world, who, () => signOutElsewhere(form({ locale: 'en' })));
      return !(await isThere(session));
    },
  },
  {
    export: 'features/user/actions.signOut',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) => {
      if (who === 'operator') return false;
      const { id } = await signInCookie(world.viewers[who].id);
      const count = () => db.session.count({ where: { userId: world.viewers[who].id } });
      const before = await count();
      const answer = await asking(world, who, () => signOut(form({ locale: 'en' })));
      // The one that asked is ended, and no other.
      return leadsTo(answer, '/en') && (await count()) === before && (await isThere(id));
    },
  },
];
