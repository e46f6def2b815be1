import { POST as leave } from '../../../app/api/account/sign-out/route';
import {
  askReset,
  choosePassword,
  confirmAddress,
  renameAccount,
  replacePassword,
  signIn,
  signOutThere,
  signUp,
} from '../../../features/user/actions';
import type { FormState } from '../../../features/user/schema';
import { db } from '../../../lib/db';
import { makeTeacherAccount, PASSWORD } from '../../fixtures/account';
import { asking, form, post } from './request';
import { givePassword, isThere, makeReset, makeSignUp, newEmail } from './user';
import { ANYONE, type Row, signInCookie, TEACHERS } from './world';

const EMPTY: FormState = { problem: null, kept: {} };
const leadsTo = (answer: unknown, path: string) =>
  (answer as { leads?: string } | null)?.leads === path;
const isDone = (answer: unknown) => (answer as FormState | null)?.done === true;

export const rows: Row[] = [
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
    run: async (world, viewer, { session }, who) => {
      await givePassword(viewer.id);
      const before = await isThere(session);
      const fields = { session, secret: PASSWORD, locale: 'en' };
      await asking(world, who, () => signOutThere(EMPTY, form(fields)));
      return before && !(await isThere(session));
    },
  },
  {
    export: 'features/user/actions.signOutThere',
    case: 'everywhere else',
    may: ['pupil'],
    own: true,
    run: async (world, viewer, { session }, who) => {
      await givePassword(viewer.id);
      const fields = { session: 'others', secret: PASSWORD, locale: 'en' };
      await asking(world, who, () => signOutThere(EMPTY, form(fields)));
      return !(await isThere(session));
    },
  },
  {
    export: 'app/api/account/sign-out/route.POST',
    may: ['pupil', 'elsewhere', ...TEACHERS],
    own: true,
    run: async (world, _viewer, _ids, who) => {
      if (who === 'operator') return false;
      const { id } = await signInCookie(world.viewers[who].id);
      const count = () => db.session.count({ where: { userId: world.viewers[who].id } });
      const before = await count();
      const answer = await asking(world, who, (request) => leave(post(request, { locale: 'ru' })));
      // The one that asked is ended, and no other.
      const led = (answer as Response).headers.get('location') === '/ru';
      return led && (await count()) === before && (await isThere(id));
    },
  },
];
