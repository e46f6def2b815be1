import { once } from 'node:events';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';

// A real mail server, which must be there before the settings are read.
const post = await vi.hoisted(async () => (await import('../fixtures/post')).openPost());

const { removeSecondFactor, renewRecoveryCodes, submitSecondStep } = await import(
  '../../features/factor/mutations'
);
const { removeTeacherFactor } = await import('../../features/teacher/mutations');
const { changePassword, setPassword, submitSignIn } = await import('../../features/user/mutations');
const { db } = await import('../../lib/db');
const { sendMail } = await import('../../lib/mail');
const { asOperator } = await import('../../lib/session');
const { issueLink } = await import('../../lib/token');
const { makeTeacherAccount, PASSWORD } = await import('../fixtures/account');
const { enrol } = await import('../fixtures/factor');
const { openLetter } = await import('../fixtures/letter');
const { NOW } = await import('../fixtures/learner');

beforeEach(() => {
  post.letters.length = 0;
});
afterAll(async () => {
  post.server.close();
  await once(post.server.server, 'close').catch(() => {});
});

/** The only letter that has come since it was last asked; those of accounts are sent after the answer. */
async function letter() {
  await vi.waitFor(() => expect(post.letters.length).toBeGreaterThan(0), 5_000);
  const [only, ...others] = post.letters.splice(0).map(openLetter);
  expect(others).toEqual([]);
  return only;
}

/** Whatever was to be sent has come by then: one more letter is, and is alone. */
async function silence() {
  await new Promise((done) => setTimeout(done, 1_000));
  await sendMail({ to: 'last@example.org', subject: 'last', text: 'last' });
  expect((await letter())?.to).toBe('last@example.org');
}

let made = 0;
async function makeTeacher(locale: 'en' | 'ru') {
  const email = `told-${made++}@example.org`;
  const viewer = await makeTeacherAccount({ email });
  await db.user.update({ where: { id: viewer.id }, data: { locale } });
  return { email, viewer };
}

async function passFirstStep(userId: string, login: string, code: string) {
  const first = await submitSignIn(null, { login, secret: PASSWORD }, 'en', NOW);
  const stamp = (first.ok && first.value.stamp) || '';
  return submitSecondStep(null, { userId, stamp }, code, 'en', NOW);
}

const SUBJECTS = {
  on: 'Two-step sign-in is on at Vekha',
  off: 'Two-step sign-in is off at Vekha',
};

it('a teacher is told of each change of their second step, and of a recovery code that was used', async () => {
  const { email, viewer } = await makeTeacher('en');
  const { app, codes } = await enrol(viewer, NOW);
  const [first = '', second = ''] = codes;
  expect((await letter())?.subject).toBe(SUBJECTS.on);
  await passFirstStep(viewer.id, email, first);
  expect((await letter())?.subject).toBe('A recovery code was used at Vekha');
  // The app is how they always sign in.
  expect((await passFirstStep(viewer.id, email, app(NOW, 1))).ok).toBe(true);
  await silence();
  const renewed = await renewRecoveryCodes(viewer, { current: PASSWORD, code: second }, NOW);
  expect((await letter())?.subject).toBe('New recovery codes at Vekha');
  const code = (renewed.ok && renewed.value.codes[0]) || '';
  await removeSecondFactor(viewer, { current: PASSWORD, code }, NOW);
  expect((await letter())?.subject).toBe(SUBJECTS.off);
});

it('a teacher is told when the operator turns their second step off', async () => {
  const { email, viewer } = await makeTeacher('en');
  await enrol(viewer, NOW);
  await letter();
  await removeTeacherFactor(asOperator(), email, NOW);
  const told = await letter();
  expect(told?.subject).toBe(SUBJECTS.off);
  expect(told?.text).toContain('Whoever runs the site turned two-step sign-in off');
});

it('a teacher is told of another password, whichever way it came', async () => {
  const { viewer } = await makeTeacher('en');
  const password = 'four herons by a lake';
  await changePassword(viewer, { current: PASSWORD, password }, null, NOW);
  expect((await letter())?.subject).toBe('Your password at Vekha was changed');
  const token = await issueLink('reset', viewer.id, 60, NOW);
  await setPassword(null, { token, password: PASSWORD }, NOW);
  expect((await letter())?.subject).toBe('A new password was chosen at Vekha');
});

it('the letter says what happened, when, and what to do, in their language, and holds no secret', async () => {
  const { email, viewer } = await makeTeacher('ru');
  const { codes, secret } = await enrol(viewer, NOW);
  await letter();
  // Whoever comes in by a code on an English page is not asked in which language the owner reads.
  await passFirstStep(viewer.id, email, codes[0] ?? '');
  const told = await letter();
  expect(told).toMatchObject({
    to: email,
    from: 'Vekha <vekha@school.test>',
    subject: 'На сайте «Веха» использован резервный код',
    link: 'https://vekha.test/ru/forgot',
  });
  expect(told?.text).toContain('1 марта 2026\u00a0года в 10:00 UTC');
  expect(told?.text).toContain('Если это были не вы');
  for (const hidden of [...codes, secret, PASSWORD, 'token'])
    expect(told?.text).not.toContain(hidden);
});

it('what is refused is told to nobody', async () => {
  const { email, viewer } = await makeTeacher('en');
  await removeSecondFactor(viewer, { current: PASSWORD, code: '000000' }, NOW);
  await renewRecoveryCodes(viewer, { current: 'wrong', code: '000000' }, NOW);
  await changePassword(viewer, { current: 'wrong', password: 'four herons by a lake' }, null, NOW);
  await setPassword(null, { token: 'x'.repeat(43), password: 'four herons by a lake' }, NOW);
  await removeTeacherFactor(asOperator(), email, NOW);
  await silence();
});
