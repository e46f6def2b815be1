import {
  beginEnrolment,
  confirmEnrolment,
  keepRecoveryCodes,
  replaceRecoveryCodes,
  takeSecondStep,
  turnOffSecondStep,
} from '../../../features/factor/actions';
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  submitSecondStep,
} from '../../../features/factor/mutations';
import { getSecondFactor } from '../../../features/factor/queries';
import { submitSignIn } from '../../../features/user/mutations';
import type { FormState } from '../../../features/user/schema';
import type { Viewer } from '../../../lib/session';
import { makeTotpSecret } from '../../../lib/totp';
import { makeTeacherAccount, PASSWORD } from '../../fixtures/account';
import { enrol, makeApp, ticketCookie } from '../../fixtures/factor';
import { asking, form, within } from './request';
import { givePassword, newEmail } from './user';
import { ANYONE, type Row, signInCookie, TEACHERS, type Who, type World } from './world';

const EMPTY: FormState = { problem: null, kept: {} };
const now = () => new Date();
const leadsTo = (answer: unknown, path: string) =>
  (answer as { leads?: string } | null)?.leads === path;

/** The second step of the viewer, if they may have one: the recovery codes of it, and a secret that is not theirs. */
async function enrolled(viewer: Viewer): Promise<string> {
  await givePassword(viewer.id);
  return viewer.role === 'teacher' ? ((await enrol(viewer, now())).codes[0] ?? '') : 'NONE';
}
const enrolmentOf = (viewer: Viewer) => ({
  userId: viewer.id,
  secret: makeTotpSecret().toString('base64url'),
});

/** Somebody in the middle of signing in. */
async function makePending() {
  const login = newEmail();
  const viewer = await makeTeacherAccount({ email: login });
  const { codes } = await enrol(viewer, now());
  const first = await submitSignIn(null, { login, secret: PASSWORD }, 'en', now());
  const stamp = (first.ok && first.value.stamp) || '';
  return { pending: { userId: viewer.id, stamp, login, keep: false }, code: codes[0] ?? '' };
}

/** An action asked by somebody whose browser carries a ticket as well. */
async function carrying(world: World, who: Who, ticket: string, task: () => unknown) {
  if (who === 'operator') throw new Error('the operator asks nothing of the site');
  const { cookie } = await signInCookie(world.viewers[who].id);
  return within(`${cookie}; ${ticket}`, task);
}

export const rows: Row[] = [
  {
    export: 'features/factor/queries.getSecondFactor',
    may: TEACHERS,
    own: true,
    run: async (_world, viewer) => {
      if ('operator' in viewer) return false;
      await enrolled(viewer);
      return (await getSecondFactor(viewer))?.codesLeft === 10;
    },
  },
  {
    export: 'features/factor/mutations.beginSecondFactor',
    may: TEACHERS,
    own: true,
    run: async (_world, viewer) => {
      await givePassword(viewer.id);
      return (await beginSecondFactor(viewer, PASSWORD, now())).ok;
    },
  },
  {
    export: 'features/factor/mutations.confirmSecondFactor',
    may: TEACHERS,
    own: true,
    run: async (_world, viewer) => {
      const enrolment = enrolmentOf(viewer);
      const code = makeApp(enrolment.secret)(now());
      return (await confirmSecondFactor(viewer, enrolment, code, null, now())).ok;
    },
  },
  {
    export: 'features/factor/mutations.renewRecoveryCodes',
    may: TEACHERS,
    own: true,
    run: async (_world, viewer) => {
      const proof = { current: PASSWORD, code: await enrolled(viewer) };
      return (await renewRecoveryCodes(viewer, proof, now())).ok;
    },
  },
  {
    export: 'features/factor/mutations.removeSecondFactor',
    may: TEACHERS,
    own: true,
    run: async (_world, viewer) => {
      const proof = { current: PASSWORD, code: await enrolled(viewer) };
      return (await removeSecondFactor(viewer, proof, now())).ok;
    },
  },
  {
    export: 'features/factor/mutations.submitSecondStep',
    may: ANYONE,
    own: true,
    run: async (_world, viewer) => {
      const { pending, code } = await makePending();
      return (await submitSecondStep(viewer, pending, code, 'en', now())).ok;
    },
  },
  {
    export: 'features/factor/actions.beginEnrolment',
    may: TEACHERS,
    own: true,
    run: async (world, viewer, _ids, who) => {
      if (who !== 'operator') await givePassword(viewer.id);
      const fields = { current: PASSWORD, locale: 'en' };
      const answer = await asking(world, who, () => beginEnrolment(EMPTY, form(fields)));
      return leadsTo(answer, '/en/account/second-step');
    },
  },
  {
    export: 'features/factor/actions.confirmEnrolment',
    may: TEACHERS,
    own: true,
    run: async (world, viewer, _ids, who) => {
      const enrolment = enrolmentOf(viewer);
      const fields = { code: makeApp(enrolment.secret)(now()), locale: 'en' };
      const ticket = ticketCookie('enrolment', enrolment);
      const confirm = () => confirmEnrolment(EMPTY, form(fields));
      return leadsTo(await carrying(world, who, ticket, confirm), '/en/account/second-step/codes');
    },
  },
  {
    export: 'features/factor/actions.replaceRecoveryCodes',
    may: TEACHERS,
    own: true,
    run: async (world, viewer, _ids, who) => {
      const fields = { current: PASSWORD, code: await enrolled(viewer), locale: 'en' };
      const answer = await asking(world, who, () => replaceRecoveryCodes(EMPTY, form(fields)));
      return leadsTo(answer, '/en/account/second-step/codes');
    },
  },
  {
    export: 'features/factor/actions.turnOffSecondStep',
    may: TEACHERS,
    own: true,
    run: async (world, viewer, _ids, who) => {
      const fields = { current: PASSWORD, code: await enrolled(viewer), locale: 'en' };
      const answer = await asking(world, who, () => turnOffSecondStep(EMPTY, form(fields)));
      return leadsTo(answer, '/en/account#second-step');
    },
  },
  {
    export: 'features/factor/actions.keepRecoveryCodes',
    case: 'forgets what one’s own browser carries',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) => {
      const answer = await asking(world, who, () => keepRecoveryCodes(form({ locale: 'en' })));
      return leadsTo(answer, '/en/account#second-step');
    },
  },
  {
    export: 'features/factor/actions.takeSecondStep',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) => {
      const { pending, code } = await makePending();
      const take = () => takeSecondStep(EMPTY, form({ code, locale: 'en' }));
      const answer = await carrying(world, who, ticketCookie('second_step', pending), take);
      return leadsTo(answer, '/en/teach');
    },
  },
  {
    export: 'features/factor/actions.takeSecondStep',
    case: 'without a right password before it',
    may: [],
    own: true,
    run: async (world, _viewer, _ids, who) => {
      const { code } = await makePending();
      const take = () => takeSecondStep(EMPTY, form({ code, locale: 'en' }));
      return leadsTo(await asking(world, who, take), '/en/teach');
    },
  },
];
