'use server';

import { notFound, redirect } from 'next/navigation';
import { createTranslator } from 'next-intl';
import type { Locale } from '../../domain/vocabulary';
import { interfaceMessages } from '../../i18n/catalogue';
import { env } from '../../lib/env';
import { requireForm } from '../../lib/form';
import { canMail, sendMail } from '../../lib/mail';
import { requireTeacher } from '../../lib/session';
import { throttle } from '../../lib/throttle';
import { localeSchema } from '../classroom/schema';
import {
  acceptInvitation,
  handOver,
  inviteCoTeacher,
  leaveClassroom,
  removeCoTeacher,
  withdrawInvitation,
} from './mutations';
import { INVITATION_DAYS, inviteSchema, rowSchema, tokenSchema } from './schema';

/** What the form shows after it was sent: texts in the language of the page, and the link only here. */
export type InviteState = {
  readonly problem?: string;
  readonly email?: string;
  readonly link?: string;
  readonly said?: readonly string[];
};

/** Makes an invitation and shows its link, once; it is mailed too where the site sends mail. */
export async function inviteTeacher(_state: InviteState, form: FormData): Promise<InviteState> {
  requireForm(form);
  const viewer = await requireTeacher();
  const locale = localeSchema.parse(form.get('locale'));
  const messages = interfaceMessages(locale);
  const errors = createTranslator({ locale, messages, namespace: 'errors' });
  const read = inviteSchema.safeParse(Object.fromEntries(form));
  if (!read.success) {
    const typed = form.get('email');
    const email = typeof typed === 'string' ? typed.slice(0, 254) : '';
    return { problem: errors('invite-email'), email };
  }
  const { classroom, email } = read.data;
  const made = await inviteCoTeacher(viewer, classroom, email, new Date());
  if (!made.ok) {
    if (made.code === 'not-found') notFound();
    return { problem: errors(made.code), email };
  }
  const link = `${env.BASE_URL}/${locale}/co-teach/${made.value.token}`;
  const t = createTranslator({ locale, messages, namespace: 'classroom.settings' });
  const said = [t('invited', { email, days: INVITATION_DAYS })];
  if (canMail()) {
    const letter = { classroom: made.value.classroom, link, locale };
    const sent = (await mayMail(viewer, email)) && (await mailInvitation(email, letter));
    said.push(sent ? t('mailed', { email }) : t('not-mailed'));
  }
  return { link, said };
}

/** The site mails nobody's letters to strangers by the hundred: a few from one teacher, and a few to one address. */
async function mayMail({ id }: { readonly id: string }, email: string): Promise<boolean> {
  const now = new Date();
  for (const key of [`mail-from:${id}`, `mail:${email}`])
    if ((await throttle.fail(key, now)).lockedUntil) return false;
  return true;
}

type Letter = { readonly classroom: string; readonly link: string; readonly locale: Locale };

async function mailInvitation(to: string, { classroom, link, locale }: Letter) {
  const messages = interfaceMessages(locale);
  const t = createTranslator({ locale, messages, namespace: 'classroom.co-teach' });
  const letter = createTranslator({ locale, messages, namespace: 'account.letter' });
  const lead = t('lead-plain', { name: classroom });
  const text = [letter('hello'), lead, link, t('sign-in-text'), letter('foot')].join('\n\n');
  return sendMail({ to, subject: t('subject'), text: `${text}\n` });
}

/** Takes an invitation and shows the class. */
export async function acceptClass(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const token = tokenSchema.safeParse(form.get('token'));
  const locale = localeSchema.parse(form.get('locale'));
  const taken = token.success ? await acceptInvitation(viewer, token.data, new Date()) : null;
  if (!taken?.ok) notFound();
  redirect(`/${locale}/teach/classes/${taken.value.classroomId}`);
}

/** Ends an invitation. */
export async function withdraw(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const { classroom, locale, row } = readRow(form);
  const ended = await withdrawInvitation(viewer, classroom, row);
  if (!ended.ok) notFound();
  redirect(`/${locale}/teach/classes/${classroom}/settings`);
}

/** Takes a co-teacher out. */
export async function removeTeacher(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const { classroom, locale, row } = readRow(form);
  const removed = await removeCoTeacher(viewer, classroom, row);
  if (!removed.ok) notFound();
  redirect(`/${locale}/teach/classes/${classroom}/settings`);
}

/** Makes a co-teacher the owner. */
export async function handOverClass(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const { classroom, locale, row } = readRow(form);
  const given = await handOver(viewer, classroom, row);
  if (!given.ok) notFound();
  redirect(`/${locale}/teach/classes/${classroom}/settings`);
}

/** Leaves a class that is another's. */
export async function leaveClass(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const read = rowSchema
    .pick({ classroom: true, locale: true })
    .safeParse(Object.fromEntries(form));
  if (!read.success) notFound();
  const left = await leaveClassroom(viewer, read.data.classroom);
  if (!left.ok) notFound();
  redirect(`/${read.data.locale}/teach/classes`);
}

function readRow(form: FormData) {
  const read = rowSchema.safeParse(Object.fromEntries(form));
  return read.success ? read.data : notFound();
}
