'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { Locale } from '../../domain/vocabulary';
import { signInAs } from '../../lib/auth';
import { env } from '../../lib/env';
import { requireForm } from '../../lib/form';
import { noteSecurity } from '../../lib/security-log';
import { getSessionId, getViewer, requireTeacher, requireViewer } from '../../lib/session';
import { accountKey } from '../../lib/throttle';
import { setTicket } from '../../lib/ticket';
import { localeSchema } from '../attempt/schema';
import { tellLock } from './format/locked';
import {
  changePassword,
  confirmSignUp,
  endSessions,
  renameUser,
  requestReset,
  setPassword,
  submitSignIn,
  submitSignUp,
} from './mutations';
import {
  type AccountProblem,
  changeSchema,
  endSchema,
  type FormState,
  forgotSchema,
  readForm,
  refusal,
  renameSchema,
  resetSchema,
  signInSchema,
  signUpSchema,
} from './schema';

// Forms that are shown again with what was typed give back a state instead of leading to an address: neither names
// nor addresses of people come to stand in one.

const DONE: FormState = { problem: null, kept: {}, done: true };
const localeOf = (form: FormData): Locale => localeSchema.parse(form.get('locale'));
const homeOf = (locale: Locale, role: 'teacher' | 'pupil') =>
  `/${locale}/${role === 'teacher' ? 'teach' : 'learn'}`;
const onward = (locale: Locale, role: 'teacher' | 'pupil', next: string | undefined) =>
  next ? `/${locale}${next}` : homeOf(locale, role);

/** The input that was refused: most often `usual`. */
const fieldOf = (code: AccountProblem, usual: string) =>
  code === 'password-guessable' ? 'password' : usual;

/** Signs in with an e-mail or a username, and leads on. */
export async function signIn(_before: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await getViewer();
  const locale = localeOf(form);
  const read = readForm(signInSchema, form);
  if (!read.ok) return read.state;
  const { keep, next, ...typed } = read.value;
  const signed = await submitSignIn(viewer, typed, locale, new Date());
  noteSecurity(signed.ok && signed.value.stamp ? 'first-step' : 'sign-in', signed, typed.login);
  if (!signed.ok) {
    const refused = refusal(form, signed.code, 'secret');
    return tellLock(refused, [accountKey(typed.login)], locale, new Date());
  }
  return enter({ ...signed.value, login: typed.login }, { locale, keep: keep === 'on', next });
}

type Known = { id: string; role: 'teacher' | 'pupil'; stamp?: string; login: string };

/** Lets somebody in, or leads them to the second step where one is asked for. */
async function enter(
  { id, role, stamp, login }: Known,
  { locale, keep, next }: { locale: Locale; keep: boolean; next?: string },
): Promise<never> {
  if (stamp) {
    await setTicket('second_step', { userId: id, stamp, login, keep, next }, new Date());
    return redirect(`/${locale}/sign-in/second-step`);
  }
  await signInAs(id, { keep });
  return redirect(onward(locale, role, next));
}

/** Makes a teacher's account and signs in, or says that a letter is on its way. */
export async function signUp(_before: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await getViewer();
  const locale = localeOf(form);
  const read = readForm(signUpSchema, form);
  if (!read.ok) return read.state;
  const how = { mode: env.TEACHER_SIGNUP, locale, now: new Date() };
  const made = await submitSignUp(viewer, read.value, how);
  noteSecurity('sign-up', made, read.value.email);
  if (!made.ok) return refusal(form, made.code, fieldOf(made.code, 'email'));
  if (made.value.id === null) return DONE;
  await signInAs(made.value.id, { keep: true });
  return redirect(onward(locale, 'teacher', read.value.next));
}

/** Ends a sign-up by the link that was mailed. A press, because programs that read mail follow links too. */
export async function confirmAddress(_before: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await getViewer();
  const read = readForm(resetSchema, form);
  if (!read.ok) return read.state;
  const made = await confirmSignUp(viewer, read.value, new Date());
  noteSecurity('sign-up', made);
  if (!made.ok) return refusal(form, made.code, 'password');
  await signInAs(made.value.id, { keep: true });
  return redirect(onward(localeOf(form), 'teacher', read.value.next));
}

/** Mails a link for a new password, and says the same whoever asks. */
export async function askReset(_before: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await getViewer();
  const read = readForm(forgotSchema, form);
  if (!read.ok) return read.state;
  await requestReset(viewer, read.value.email, localeOf(form), new Date());
  noteSecurity('reset-asked', null, read.value.email);
  return DONE;
}

/** Sets a password by a link and signs in. */
export async function choosePassword(_before: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await getViewer();
  const read = readForm(resetSchema, form);
  if (!read.ok) return read.state;
  const set = await setPassword(viewer, read.value, new Date());
  noteSecurity('password-set', set);
  if (!set.ok) return refusal(form, set.code, fieldOf(set.code, ''));
  const { email: login, ...known } = set.value;
  return enter({ ...known, login }, { locale: localeOf(form), keep: false });
}

export async function replacePassword(_before: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await requireTeacher();
  const read = readForm(changeSchema, form);
  if (!read.ok) return read.state;
  const changed = await changePassword(viewer, read.value, await getSessionId(), new Date());
  noteSecurity('password-changed', changed, viewer.id);
  if (!changed.ok) return refusal(form, changed.code, fieldOf(changed.code, 'current'));
  revalidatePath(`/${localeOf(form)}/account`);
  return DONE;
}

export async function renameAccount(_before: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await requireTeacher();
  const read = readForm(renameSchema, form);
  if (!read.ok) return read.state;
  await renameUser(viewer, read.value.name);
  revalidatePath(`/${localeOf(form)}/account`);
  return { ...DONE, kept: { name: read.value.name } };
}

/** Ends one of the sessions of whoever asks, or all others. */
export async function signOutThere(_before: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await requireViewer();
  const read = readForm(endSchema, form);
  if (!read.ok) return read.state;
  const ended = await endSessions(viewer, read.value, await getSessionId(), new Date());
  noteSecurity('sessions-ended', ended, viewer.id);
  if (!ended.ok) return refusal(form, ended.code, 'secret');
  revalidatePath(`/${localeOf(form)}/account`);
  return DONE;
}
