import { beforeAll, describe, expect, it } from 'vitest';
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  submitSecondStep,
} from '../../features/factor/mutations';
import { getSecondFactor } from '../../features/factor/queries';
import { deleteOwnAccount } from '../../features/privacy/mutations';
import { getOwnData } from '../../features/privacy/queries';
import { setPassword, submitSignIn } from '../../features/user/mutations';
import { db } from '../../lib/db';
import { issueLink } from '../../lib/token';
import { addSession, makePupilAccount, makeTeacherAccount, PASSWORD } from '../fixtures/account';
import { enrol, makeApp } from '../fixtures/factor';
import { importBuiltIn, later, makeLearner, NOW, startQuiz } from '../fixtures/learner';

const WRONG = { ok: false, code: 'wrong-code' };
const LOCKED = { ok: false, code: 'locked' };
const EXPIRED = { ok: false, code: 'step-expired' };
const DONE = { ok: true, value: null };

let made = 0;
const makeTeacher = async () => {
  const email = `factor-${made++}@example.org`;
  return { email, viewer: await makeTeacherAccount({ email }) };
};

const signIn = (login: string, now = NOW) =>
  submitSignIn(null, { login, secret: PASSWORD }, 'en', now);

/** A teacher whose sign-in takes a second step, in the middle of it. */
async function makeHalfway() {
  const { email, viewer } = await makeTeacher();
  const enrolled = await enrol(viewer, NOW);
  const first = await signIn(email);
  if (!first.ok || !first.value.stamp) throw new Error('no second step');
  const pending = { userId: viewer.id, stamp: first.value.stamp };
  const pass = (code: string, now = NOW) => submitSecondStep(null, pending, code, 'en', now);
  return { ...enrolled, email, viewer, pending, pass };
}

beforeAll(async () => {
  await importBuiltIn();
});

describe('setting up a second step', () => {
  it('asks for the password, then for a code of the app, and ends the other sessions', async () => {
    const { viewer, email } = await makeTeacher();
    const here = await addSession(viewer.id, `${email} here`, later({ days: 1 }));
    await addSession(viewer.id, `${email} there`, later({ days: 1 }));
    expect(await beginSecondFactor(viewer, 'wrong', NOW)).toEqual({
      ok: false,
      code: 'wrong-password',
    });
    const begun = await beginSecondFactor(viewer, PASSWORD, NOW);
    if (!begun.ok) throw new Error(begun.code);
    expect(Buffer.from(begun.value.secret, 'base64url')).toHaveLength(20);
    const confirm = (code: string) => confirmSecondFactor(viewer, begun.value, code, here.id, NOW);
    expect(await confirm('000000')).toEqual(WRONG);
    // Until then nothing is asked of them, and nothing is stored.
    expect(await getSecondFactor(viewer)).toBeNull();
    expect(await signIn(email)).toEqual({ ok: true, value: { id: viewer.id, role: 'teacher' } });
    const confirmed = await confirm(makeApp(begun.value.secret)(NOW));
    if (!confirmed.ok) throw new Error(confirmed.code);
    expect(await getSecondFactor(viewer)).toEqual({ since: NOW, codesLeft: 10 });
    expect(new Set(confirmed.value.codes).size).toBe(10);
    for (const code of confirmed.value.codes) expect(code).toMatch(/^[A-Z2-7]{24}$/);
    const sessions = await db.session.findMany({ where: { userId: viewer.id } });
    expect(sessions.map(({ id }) => id)).toEqual([here.id]);
    // The same app cannot be set up twice, nor for somebody else.
    expect(await confirm(makeApp(begun.value.secret)(NOW, 1))).toEqual(EXPIRED);
    const other = await makeTeacher();
    expect(await confirmSecondFactor(other.viewer, begun.value, '000000', null, NOW)).toEqual(
      EXPIRED,
    );
  });

  it('stores nothing that lets anybody in', async () => {
    const { secret, codes, viewer } = await makeHalfway();
    const stored = JSON.stringify([
      await db.secondFactor.findMany(),
      await db.recoveryCode.findMany(),
    ]);
    const bytes = Buffer.from(secret, 'base64url');
    for (const said of [secret, bytes.toString('hex'), bytes.toString('base64'), ...codes])
      expect(stored).not.toContain(said);
    // Sealed for one account, it opens for no other.
    const other = await makeHalfway();
    const { secret: sealed } = await db.secondFactor.findUniqueOrThrow({
      where: { userId: viewer.id },
    });
    await db.secondFactor.update({ where: { userId: other.viewer.id }, data: { secret: sealed } });
    expect(await other.pass(makeApp(secret)(NOW, 1))).toEqual(WRONG);
  });

  it('is not for pupils', async () => {
    const pupil = await makePupilAccount('factor-pupil', 'one two three four');
    expect(await beginSecondFactor(pupil, 'one two three four', NOW)).toMatchObject({ ok: false });
    const enrolment = { userId: pupil.id, secret: 'AAAA' };
    expect(await confirmSecondFactor(pupil, enrolment, '000000', null, NOW)).toEqual(EXPIRED);
  });
});

describe('signing in with a second step', () => {
  it('takes a code of the app, once', async () => {
    const { app, pass } = await makeHalfway();
    // The one it was set up with.
    expect(await pass(app(NOW))).toEqual(WRONG);
    expect(await pass(app(NOW, 1))).toEqual(DONE);
    expect(await pass(app(NOW, 1))).toEqual(WRONG);
    expect(await pass(app(NOW, 3))).toEqual(WRONG);
    const next = later({ minutes: 2 });
    expect(await pass(app(next), next)).toEqual(DONE);
  });

  it('lets one of two equal codes through', async () => {
    const { app, pass, codes } = await makeHalfway();
    for (const code of [app(NOW, 1), codes[0] ?? '']) {
      const both = await Promise.all([pass(code), pass(code)]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });

  it('takes each recovery code once, and none of those that were replaced', async () => {
    const { app, codes, pass, viewer } = await makeHalfway();
    const [one = '', two = ''] = codes;
    expect(await pass(one)).toEqual(DONE);
    expect(await pass(one)).toEqual(WRONG);
    expect(await getSecondFactor(viewer)).toMatchObject({ codesLeft: 9 });
    const proof = { current: PASSWORD, code: app(NOW, 1) };
    const renewed = await renewRecoveryCodes(viewer, proof, NOW);
    if (!renewed.ok) throw new Error(renewed.code);
    expect(await pass(two)).toEqual(WRONG);
    // Off paper, where letters look like digits that no code has.
    for (const code of renewed.value.codes.slice(0, 3)) {
      const misread = code.replaceAll('O', '0').replaceAll('I', '1').replaceAll('B', '8');
      expect(await pass(misread), code).toEqual(DONE);
    }
  });

  it('locks after five wrong codes, and the right password clears none of them', async () => {
    const { app, codes, pass, email } = await makeHalfway();
    for (let n = 0; n < 4; n++) expect(await pass('000000')).toEqual(WRONG);
    expect((await signIn(email)).ok).toBe(true);
    expect(await pass('ABCD')).toEqual(WRONG);
    expect(await pass(app(NOW, 1))).toEqual(LOCKED);
    expect(await pass(codes[0] ?? '')).toEqual(LOCKED);
    const waited = later({ minutes: 1 });
    expect(await pass(app(waited), waited)).toEqual(DONE);
  });

  it('is not got round by a new password, and what was begun with the old one ends', async () => {
    const { viewer, pass, app, email } = await makeHalfway();
    const token = await issueLink('reset', viewer.id, 60, NOW);
    const password = 'four herons by a lake';
    const set = await setPassword(null, { token, password }, NOW);
    expect(set).toMatchObject({ ok: true, value: { id: viewer.id, stamp: expect.any(String) } });
    expect(await pass(app(NOW, 1))).toEqual(EXPIRED);
    const again = await submitSignIn(null, { login: email, secret: password }, 'en', NOW);
    if (!again.ok || !again.value.stamp) throw new Error('no second step');
    const pending = { userId: viewer.id, stamp: again.value.stamp };
    expect(await submitSecondStep(null, pending, app(NOW, 1), 'en', NOW)).toEqual(DONE);
  });

  it('takes a visitor’s history along only when it is done', async () => {
    const { pending, app, email } = await makeHalfway();
    const visitor = await makeLearner();
    const attempt = await startQuiz(visitor);
    const whose = async () => (await db.attempt.findUnique({ where: { id: attempt } }))?.userId;
    await submitSignIn(visitor, { login: email, secret: PASSWORD }, 'en', NOW);
    await submitSecondStep(visitor, pending, '000000', 'en', NOW);
    expect(await whose()).toBe(visitor.id);
    await submitSecondStep(visitor, pending, app(NOW, 1), 'en', NOW);
    expect(await whose()).toBe(pending.userId);
  });
});

describe('turning it off', () => {
  it('takes the password and a code, and leaves nothing', async () => {
    const { viewer, app, codes, email } = await makeHalfway();
    const off = (current: string, code: string) =>
      removeSecondFactor(viewer, { current, code }, NOW);
    expect(await off('wrong', app(NOW, 1))).toEqual({ ok: false, code: 'wrong-password' });
    expect(await off(PASSWORD, '000000')).toEqual(WRONG);
    expect(await getSecondFactor(viewer)).not.toBeNull();
    expect(await off(PASSWORD, codes[0] ?? '')).toEqual(DONE);
    expect(await getSecondFactor(viewer)).toBeNull();
    expect(await db.recoveryCode.count({ where: { userId: viewer.id } })).toBe(0);
    expect(await signIn(email)).toEqual({ ok: true, value: { id: viewer.id, role: 'teacher' } });
  });

  it('is what deleting the account does too; until then one’s own data tells of it, and no secret', async () => {
    const { viewer, secret } = await makeHalfway();
    const told = await getOwnData(viewer);
    expect(told).toMatchObject({ secondFactor: { since: NOW, recoveryCodes: 10 } });
    expect(JSON.stringify(told)).not.toContain(secret);
    expect(await deleteOwnAccount(viewer, PASSWORD, NOW)).toEqual(DONE);
    expect(await db.secondFactor.count({ where: { userId: viewer.id } })).toBe(0);
    expect(await db.recoveryCode.count({ where: { userId: viewer.id } })).toBe(0);
  });
});
