'use server';

import { redirect } from 'next/navigation';
import { createTranslator } from 'next-intl';
import { hasOtherSigns } from '../../domain/code';
import { interfaceMessages } from '../../i18n/catalogue';
import { signInAs } from '../../lib/auth';
import { requireForm } from '../../lib/form';
import { noteSecurity } from '../../lib/security-log';
import { getViewer } from '../../lib/session';
import { makeSheet, type Sheet } from '../roster/format/sheet';
import { localeSchema, shownSchema } from '../roster/schema';
import { joinClassroom, tryCode } from './mutations';
import { codeSchema, type JoinProblem, joinSchema } from './schema';

/** Leads to the class of a typed code. */
export async function findClass(form: FormData) {
  requireForm(form);
  const locale = localeSchema.parse(form.get('locale'));
  const typed = form.get('code');
  const code = codeSchema.safeParse(typed);
  const back = (problem: JoinProblem) => {
    const kept = typeof typed === 'string' ? typed.slice(0, 64) : '';
    redirect(`/${locale}/join?${new URLSearchParams({ problem, code: kept })}`);
  };
  if (!code.success)
    return back(hasOtherSigns(String(typed).slice(0, 64)) ? 'code-signs' : 'code-unreadable');
  const found = await tryCode(await getViewer(), code.data, new Date());
  if (!found.ok) {
    noteSecurity('class-code', found, code.data);
    return back(found.code);
  }
  redirect(`/${locale}/join/${code.data}`);
}

/** What the form shows after it was sent; the card is in it and nowhere else. */
export type JoinState = {
  readonly problem?: string;
  readonly name?: string;
  readonly keep?: boolean;
  /** The class has this name: sent again, it is another's. */
  readonly another?: string;
  /** Nobody has the account any more: what stands around the form is of somebody who is not there. */
  readonly gone?: boolean;
  readonly sheet?: Sheet;
  readonly joined?: boolean;
};

/** Joins a class; who had no account has one now, is signed in with it, and is shown the card. */
export async function joinClass(state: JoinState, form: FormData): Promise<JoinState> {
  requireForm(form);
  const shown = shownSchema.safeParse(state);
  if (shown.success) return shown.data;
  const locale = localeSchema.parse(form.get('locale'));
  const read = joinSchema.safeParse(Object.fromEntries(form));
  const typed = form.get('name');
  const kept = {
    name: typeof typed === 'string' ? typed.slice(0, 200) : '',
    keep: form.get('keep') === 'on',
  };
  const refuse = async (code: JoinProblem) => {
    const errors = createTranslator({
      locale,
      messages: interfaceMessages(locale),
      namespace: 'errors',
    });
    return {
      ...kept,
      problem: errors(code),
      ...(code === 'name-listed' && { another: kept.name }),
      ...(code === 'account-gone' && { gone: true }),
    };
  };
  if (!read.success)
    return refuse(
      read.error.issues.some(({ path }) => path[0] === 'name') ? 'pupil-name' : 'unknown-code',
    );
  const joined = await joinClassroom(await getViewer(), read.data, new Date());
  if (!joined.ok) return refuse(joined.code);
  const { card, classroom, userId } = joined.value;
  if (!card) return { joined: true };
  await signInAs(userId, { keep: kept.keep });
  return { sheet: makeSheet([card], classroom, locale) };
}
