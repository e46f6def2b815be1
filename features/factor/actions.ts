'use server';

import { redirect } from 'next/navigation';
import type { Locale } from '../../domain/vocabulary';
import { signInAs } from '../../lib/auth';
import { requireForm } from '../../lib/form';
import { noteSecurity } from '../../lib/security-log';
import { getSessionId, getViewer, requireViewer, type Viewer } from '../../lib/session';
import { accountKey, secondStepKey } from '../../lib/throttle';
import { endTicket, readTicket, setTicket } from '../../lib/ticket';
import { localeSchema } from '../attempt/schema';
import { tellLock } from '../user/format/locked';
import { getAccount } from '../user/queries';
import {
  type AccountProblem,
  type FormState,
  nextSchema,
  pendingSchema,
  readForm,
  refusal,
  withNext,
} from '../user/schema';
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  submitSecondStep,
} from './mutations';
import { beginSchema, codeSchema, enrolmentSchema, proofSchema } from './schema';

const PAGE = '/account/second-step';
const HOME = '/account#second-step';

const localeOf = (form: FormData): Locale => localeSchema.parse(form.get('locale'));
const nextOf = (form: FormData) => nextSchema.parse(form.get('next') || undefined);

/** Why a code was refused; where guesses have locked it, for how long. */
const refuseCode = (userId: string, form: FormData, code: AccountProblem, now: Date) =>
  tellLock(refusal(form, code, 'code'), [secondStepKey(userId)], localeOf(form), now);

/** The same where the password was asked for first. */
async function refuse(viewer: Viewer, form: FormData, code: AccountProblem, now: Date) {
  const refused = refusal(form, code, code === 'wrong-code' ? 'code' : 'current');
  const email = code === 'locked' ? ((await getAccount(viewer))?.email ?? '') : '';
  return tellLock(refused, [accountKey(email), secondStepKey(viewer.id)], localeOf(form), now);
}

/** Asks for the password again, and shows the secret that an app is set up with. */
export async function beginEnrolment(_before: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await requireViewer();
  const read = readForm(beginSchema, form);
  if (!read.ok) return read.state;
  const now = new Date();
  const begun = await beginSecondFactor(viewer, read.value.current, now);
  if (!begun.ok) return refuse(viewer, form, begun.code, now);
  await setTicket('enrolment', begun.value, now);
  return redirect(`/${localeOf(form)}${withNext(PAGE, nextOf(form))}`);
}

/** Turns the second step on, by a code of the app, and leads to the recovery codes. */
export async function confirmEnrolment(_before: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await requireViewer();
  const read = readForm(codeSchema, form);
  if (!read.ok) return read.state;
  const now = new Date();
  const enrolment = await readTicket('enrolment', enrolmentSchema, now);
  if (!enrolment) return refusal(form, 'step-expired', 'code');
  const session = await getSessionId();
  const made = await confirmSecondFactor(viewer, enrolment, read.value.code, session, now);
  noteSecurity('second-factor-on', made, viewer.id);
  if (!made.ok) return refuseCode(viewer.id, form, made.code, now);
  await endTicket('enrolment');
  return showCodes(viewer.id, made.value.codes, form, now);
}

/** A page that does not load or print loses nothing: for ten minutes the codes are to be had again. */
async function showCodes(userId: string, codes: readonly string[], form: FormData, now: Date) {
  await setTicket('recovery', { userId, codes }, now);
  return redirect(`/${localeOf(form)}${withNext(`${PAGE}/codes`, nextOf(form))}`);
}

/** The recovery codes are written down: from now on they are nowhere but there. */
export async function keepRecoveryCodes(form: FormData) {
  requireForm(form);
  await requireViewer();
  await endTicket('recovery');
  redirect(`/${localeOf(form)}${nextOf(form) ?? HOME}`);
}

export async function replaceRecoveryCodes(_before: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await requireViewer();
  const read = readForm(proofSchema, form);
  if (!read.ok) return read.state;
  const now = new Date();
  const made = await renewRecoveryCodes(viewer, read.value, now);
  noteSecurity('recovery-codes', made, viewer.id);
  if (!made.ok) return refuse(viewer, form, made.code, now);
  return showCodes(viewer.id, made.value.codes, form, now);
}

export async function turnOffSecondStep(_before: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await requireViewer();
  const read = readForm(proofSchema, form);
  if (!read.ok) return read.state;
  const now = new Date();
  const removed = await removeSecondFactor(viewer, read.value, now);
  noteSecurity('second-factor-off', removed, viewer.id);
  if (removed.ok) return redirect(`/${localeOf(form)}${HOME}`);
  return refuse(viewer, form, removed.code, now);
}

/** Ends a sign-in by a code, after the right password, and leads on. */
export async function takeSecondStep(_before: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await getViewer();
  const locale = localeOf(form);
  const read = readForm(codeSchema, form);
  if (!read.ok) return read.state;
  const now = new Date();
  const pending = await readTicket('second_step', pendingSchema, now);
  if (!pending) return refusal(form, 'step-expired', 'code');
  const passed = await submitSecondStep(viewer, pending, read.value.code, locale, now);
  noteSecurity('second-step', passed, pending.login);
  if (!passed.ok) return refuseCode(pending.userId, form, passed.code, now);
  await endTicket('second_step');
  await signInAs(pending.userId, { keep: pending.keep });
  return redirect(`/${locale}${pending.next ?? '/teach'}`);
}
