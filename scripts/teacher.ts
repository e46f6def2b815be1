import type { z } from 'zod';
import type { Locale } from '../domain/vocabulary';

// What the operator of a site does for its teachers. Every link is printed, mailed or not: it works once.

/** The settings and the database are opened by the first command that needs them. */
async function open() {
  const [mutations, queries, schema, { asOperator }, { noteSecurity }, { db }, { env }] =
    await Promise.all([
      import('../features/teacher/mutations'),
      import('../features/teacher/queries'),
      import('../features/teacher/schema'),
      import('../lib/session'),
      import('../lib/security-log'),
      import('../lib/db'),
      import('../lib/env'),
    ]);
  return { ...mutations, ...queries, ...schema, operator: asOperator(), noteSecurity, db, env };
}
type Open = Awaited<ReturnType<typeof open>>;

async function withSite<T>(work: (site: Open) => Promise<T>): Promise<T> {
  const site = await open();
  return work(site).finally(() => site.db.$disconnect());
}

function parse<T extends z.ZodType>(schema: T, value: unknown, usage: string): z.output<T> {
  const read = schema.safeParse(value);
  if (!read.success) throw new Error(usage);
  return read.data;
}

const readLanguage = ({ languageSchema }: Open, lang: string | undefined): Locale =>
  parse(languageSchema, lang, '--lang is en or ru.');

export const addTeacher = ([email, ...name]: string[], lang?: string) =>
  withSite(async (site) => {
    const usage =
      'teacher add: an e-mail and a name, such as: teacher add ada@example.org Ada Bell';
    const teacher = parse(site.newTeacherSchema, { email, name: name.join(' ') }, usage);
    const made = await site.createTeacher(
      site.operator,
      teacher,
      readLanguage(site, lang),
      new Date(),
    );
    if (!made.ok) throw new Error(`${teacher.email} has an account already.`);
    return `${teacher.email} can choose a password here, once, within 14 days:\n${made.value.link}`;
  });

export const invite = ([email]: string[], lang?: string) =>
  withSite(async (site) => {
    if (site.env.TEACHER_SIGNUP === 'closed')
      throw new Error('TEACHER_SIGNUP is closed: make the account with teacher add.');
    const to = email
      ? parse(site.addressSchema, email, `teacher invite: ${email} is not an e-mail.`)
      : null;
    const language = readLanguage(site, lang);
    const { link, isMailed } = await site.inviteTeacher(site.operator, to, language, new Date());
    const said = isMailed ? `A letter was sent to ${to}. The link in it` : 'This link';
    return `${said} makes one teacher's account, once, within 14 days:\n${link}`;
  });

export const resetPassword = ([email]: string[], lang?: string) =>
  withSite(async (site) => {
    const to = parse(site.addressSchema, email, 'teacher reset: whose? Give the e-mail.');
    const language = lang === undefined ? null : readLanguage(site, lang);
    const made = await site.createResetLink(site.operator, to, language, new Date());
    if (!made.ok) throw new Error(`There is no teacher with the address ${to}.`);
    return `${to} can choose a new password here, once, within an hour:\n${made.value.link}`;
  });

export const signOut = ([login]: string[]) =>
  withSite(async (site) => {
    const usage =
      'teacher sign-out: whom? Give the e-mail of a teacher or the username of a pupil.';
    const who = parse(site.anyLoginSchema, login, usage);
    const done = await site.endSessionsOf(site.operator, who);
    site.noteSecurity('sessions-ended', done, who);
    if (!done.ok) throw new Error(`Nobody signs in as ${who}.`);
    return `${who} is signed out everywhere. Sessions ended: ${done.value.ended}.`;
  });

export const listTeachers = () =>
  withSite(async (site) => {
    const teachers = await site.listTeachers(site.operator);
    for (let page = teachers; page.length > 0; ) {
      page = await site.listTeachers(site.operator, page.at(-1)?.email);
      teachers.push(...page);
    }
    const dayOf = (at: Date | undefined) => at?.toISOString().slice(0, 10) ?? 'never';
    return [
      'address\tname\tsince\tlast seen\tclasses\tsets',
      ...teachers.map(({ email, name, createdAt, sessions, _count }) =>
        [
          email,
          name,
          dayOf(createdAt),
          dayOf(sessions[0]?.updatedAt),
          _count.staff,
          _count.sets,
        ].join('\t'),
      ),
    ].join('\n');
  });

export const turnOffSecondFactor = ([email]: string[]) =>
  withSite(async (site) => {
    const whose = parse(site.addressSchema, email, 'teacher second-factor-off: whose? An e-mail.');
    const removed = await site.removeTeacherFactor(site.operator, whose, new Date());
    site.noteSecurity('second-factor-off', removed, whose);
    if (!removed.ok) throw new Error(REFUSALS[removed.code]);
    return `${whose} signs in by the password alone until they set up a second step again. Their sessions are ended.`;
  });

const REFUSALS = {
  'no-second-factor': 'This teacher’s sign-in takes no second step.',
  'not-found': 'There is no teacher with this address.',
  'no-heir': '--to: there is no other teacher with that address.',
  'owns-classes':
    'This teacher owns classes, and with them the work of pupils. Name who takes them: --to EMAIL.',
} as const;

export const removeTeacher = ([email]: string[], to?: string) =>
  withSite(async (site) => {
    const gone = parse(site.addressSchema, email, 'teacher remove: whom? Give the e-mail.');
    const heir = to ? parse(site.addressSchema, to, '--to: not an e-mail.') : null;
    const removed = await site.removeTeacher(site.operator, gone, heir);
    if (!removed.ok) throw new Error(REFUSALS[removed.code]);
    return `${gone} is removed.${heir ? ` Classes and sets are now those of ${heir}.` : ''}`;
  });
