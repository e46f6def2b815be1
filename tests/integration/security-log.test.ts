// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { beforeEach, expect, it, vi } from 'vitest';
import { POST as leave } from '../../app/api/account/sign-out/route';
import { CODE_LENGTH, makeCode } from '../../domain/code';
import { takeSecondStep } from '../../features/factor/actions';
import { findClass } from '../../features/join/actions';
import { askReset, replacePassword, signIn } from '../../features/user/actions';
import type { FormState } from '../../features/user/schema';
import { db } from '../../lib/db';
import { pseudonymOf } from '../../lib/throttle';
import { digestOf } from '../../lib/token';
import { makeTeacherAccount, PASSWORD } from '../fixtures/account';
import { enrol, ticketCookie } from '../fixtures/factor';
import { form, post, within } from './matrix/request';
import { signInCookie } from './matrix/world';

const NOBODY: FormState = { problem: null, kept: {} };
const told = vi.spyOn(console, 'info').mockImplementation(() => {});
const lines = () => told.mock.calls.map(([line]) => String(line));
beforeEach(() => {
  told.mockClear();
});

const CODE = makeCode(Array.from({ length: CODE_LENGTH }, () => 0.5));

it('what is tried on an account stands in the log, with what came of it and without who it is', async () => {
  const login = 'logged@example.org';
  const { id } = await makeTeacherAccount({ email: login });
  const { cookie } = await signInCookie(id);
  const fields = { login, locale: 'en' };
  const send = (task: () => unknown, as = '') => within(as, task);
  await send(() => signIn(NOBODY, form({ ...fields, secret: 'wrong wrong' })));
  await send(() => signIn(NOBODY, form({ ...fields, secret: PASSWORD })));
  await send(() => askReset(NOBODY, form({ email: login, locale: 'en' })));
  const change = { current: 'no no no no', password: 'four herons by a lake', locale: 'en' };
  await send(() => replacePassword(NOBODY, form(change)), cookie);
  await send(() => findClass(form({ code: CODE, locale: 'en' })));
  await within(cookie, (request) => leave(post(request, { locale: 'en' })));
  const mark = '[0-9a-f]{12}';
  const expected = [
    `sign-in wrong-login for (${mark})`,
    `sign-in done for (${mark})`,
    `reset-asked done for (${mark})`,
    `password-changed wrong-password for ${mark}`,
    `class-code unknown-code for ${mark}`,
    `sign-out done for ${mark}`,
  ];
  const found = lines().map((line, n) => new RegExp(`^security: ${expected[n]}$`).exec(line));
  expect(found.map(Boolean)).toEqual(expected.map(() => true));
  // One login is one sign in the log, whatever is tried on it.
  expect(new Set(found.slice(0, 3).map((match) => match?.[1])).size).toBe(1);
  const all = lines().join('\n');
  for (const secret of [login, 'Ada', PASSWORD, 'wrong wrong', CODE, id])
    expect(all).not.toContain(secret);
});

it('both steps of a sign-in stand in the log, under one sign', async () => {
  const login = 'two-steps@example.org';
  const viewer = await makeTeacherAccount({ email: login });
  const { codes } = await enrol(viewer, new Date());
  const typed = { login, secret: PASSWORD, locale: 'en' };
  await within('', () => signIn(NOBODY, form(typed)));
  const account = await db.account.findFirstOrThrow({ where: { userId: viewer.id } });
  const stamp = digestOf(account.password ?? '');
  const pending = { userId: viewer.id, stamp, login, keep: false };
  const ticket = ticketCookie('second_step', pending);
  for (const code of ['000000', codes[0] ?? ''])
    await within(ticket, () => takeSecondStep(NOBODY, form({ code, locale: 'en' })));
  const mark = pseudonymOf(login);
  expect(lines()).toEqual([
    `security: first-step done for ${mark}`,
    `security: second-step wrong-code for ${mark}`,
    `security: second-step done for ${mark}`,
  ]);
});
