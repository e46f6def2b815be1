// A school in the middle of its year, put row by row into the database of the server that is tried: what every
// page of teachers and pupils needs in order to have something to show. It runs as a process of its own, because
// what it is built of is made for the server, and writes ids and session cookies to its output.
import { createHmac, randomBytes } from 'node:crypto';
import { drawBlueprint, type SetContent } from '../../domain/set';
import { QUESTION_KINDS } from '../../domain/vocabulary';
import { createAssignedAttempt, flagItem } from '../../features/assigned/mutations';
import { getPublicPackIndex } from '../../features/pack/queries';
import { db } from '../../lib/db';
import { authSecret } from '../../lib/env';
import type { Teacher, Viewer } from '../../lib/session';
import { issueLink, makeToken } from '../../lib/token';
import { addSession, makeTeacherAccount, PASSWORD } from '../fixtures/account';
import { enrol as enrolApp } from '../fixtures/factor';
import { PACK } from '../fixtures/learner';
import * as school from '../fixtures/school';
import { answer, type Pupil, takeWhole } from '../fixtures/taking';
import { makeAgedSet } from './aged-set';

const DAY = 86_400_000;
const MINUTE = 60_000;
const ALL = { pack: PACK, topics: [], kinds: [], difficulties: [] };

const NAMES = [
  'Аня Климова',
  'Борис Ли',
  'Вера Ахметова',
  'Timur Sadykov',
  'Daniyar Omarov',
  'Ольга Константинопольская-Рождественская',
  'Глеб Жуков',
  'Dana Ospanova',
  'Ерлан Сейтов',
  'Жанна Ким',
  'Зоя Петрова',
  'Илья Орлов',
  'Kamila Nur',
  'Лев Зимин',
  'Мария Цой',
  'Нурлан Абаев',
  'Оскар Бек',
  'Полина Юн',
  'Руслан Тен',
  'Сауле Амирова',
  'Tom Baker',
  'Фарида Исаева',
];

/** Adds the school, and returns the ids that addresses are made of. */
async function seedSchool(now = new Date()) {
  const pack = await getPublicPackIndex(PACK);
  if (!pack) throw new Error('no pack');
  const teacher = await school.makeTeacher();
  const fresh = await school.makeTeacher('Сергей Анатольевич Преображенский');
  const other = await school.makeTeacher('Ирина Вяземская');
  const email = `nadezhda.konstantinopolskaya-${randomBytes(4).toString('hex')}@school.example.org`;
  const guarded = await makeTeacherAccount({ email });
  await enrolApp(guarded, now);
  const entering = await makeTeacherAccount({ email: `new-${email}` });
  const classroom = await school.makeClass(teacher);
  const elsewhere = await school.makeClass(teacher, 'Europe/Berlin');
  await db.classroom.update({ where: { id: elsewhere.id }, data: { name: 'Evening group' } });
  await school.makeCoTeacher(classroom.id);
  const pupils: Pupil[] = [];
  for (const [at, name] of NAMES.entries()) {
    const pupil = await school.enrol(classroom.id, name);
    const username = `pupil-${at}-${pupil.viewer.id.slice(-6)}`;
    await db.user.update({ where: { id: pupil.viewer.id }, data: { username } });
    pupils.push(pupil);
  }
  const loner = await school.makePupil('Юлия Новикова');
  const [first, second, third] = pupils as [Pupil, Pupil, Pupil, ...Pupil[]];

  // There are pages for a question of each kind.
  const questions = Array.from({ length: 100 }, (_, at) =>
    drawBlueprint(pack.index, { ...ALL, count: 12 }, `a school ${at}`),
  ).find((drawn) => new Set(drawn.map(({ kind }) => kind)).size === QUESTION_KINDS.length);
  if (!questions) throw new Error('no set has questions of every kind');
  const items = questions.map((question, at) => ({ question, weight: at % 5 === 4 ? 2 : 1 }));
  const set = await school.makeSet(teacher, { manner: 'fixed', items });
  const drawn: SetContent = {
    manner: 'drawn',
    each: 'pupil',
    blueprint: { ...ALL, difficulties: ['easy'], count: 8 },
  };
  const pool = await school.makeSet(teacher, drawn);
  const shared = await school.makeSet(other);
  const shareToken = makeToken().token;
  await db.questionSet.update({
    where: { id: shared.setId },
    data: { shareToken, shareMode: 'copy', title: 'Послы и посольства' },
  });
  const lent = await school.makeSet(other);
  const lentToken = makeToken().token;
  await db.questionSet.update({
    where: { id: lent.setId },
    data: { shareToken: lentToken, shareMode: 'read' },
  });
  const aged = await makeAgedSet(teacher, pack.index.pack, items);
  await db.questionSet.update({ where: { id: pool.setId }, data: { title: 'Culture, drawn' } });

  const place = { classroomId: classroom.id, versionId: set.versionId };
  const window = {
    opensAt: new Date(now.getTime() - DAY),
    closesAt: new Date(now.getTime() + 6 * DAY),
  };
  const instructions = {
    en: 'Work alone, without the page of facts.',
    ru: 'Работайте самостоятельно, не открывая страницу фактов.',
  };
  const running = await school.assign(
    place,
    { minutes: 120, passMark: 60, language: 'both', attempts: 2, instructions },
    window,
  );
  const waiting = await school.assign(place, { feedback: 'close' }, window);
  const untouched = await school.assign(place, { minutes: 30, shuffleOptions: true }, window);
  const over = await school.assign(
    place,
    { minutes: 20, passMark: 60, attempts: 2 },
    { opensAt: new Date(now.getTime() - 3 * DAY), closesAt: new Date(now.getTime() - DAY) },
  );
  const late = await school.assign(place, { minutes: 10 }, window);
  await school.assign(place, {}, { opensAt: new Date(now.getTime() + 2 * DAY), closesAt: null });

  for (const [at, pupil] of pupils.entries())
    await takeWhole(pupil, over.id, { pack: pack.versionId, items, at, now });
  const open = await start(first, running.id, now);
  await answer(open, [1, 2, 4], 'ru', now);
  await flagItem(first.viewer, { attempt: open, position: 3 }, true, now);
  const other2 = await start(second, running.id, now);
  await answer(other2, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'en', now);
  await db.attempt.update({ where: { id: other2 }, data: { finishedAt: now } });
  await answer(await start(third, running.id, now), [1], 'ru', now);
  const done = await start(first, waiting.id, now);
  await answer(done, [1, 2, 3, 4, 5], 'ru', now);
  await db.attempt.update({ where: { id: done }, data: { finishedAt: now } });
  const expired = await start(first, late.id, new Date(now.getTime() - 30 * MINUTE));
  await answer(expired, [1, 2, 3], 'ru', new Date(now.getTime() - 25 * MINUTE));

  const invitation = makeToken();
  await db.invitation.create({
    data: {
      digest: invitation.digest,
      kind: 'co-teacher',
      email: await emailOf(other),
      classroomId: classroom.id,
      createdById: teacher.id,
      expiresAt: new Date(now.getTime() + 7 * DAY),
    },
  });
  const firefox = 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0';
  await addSession(teacher.id, makeToken().token, new Date(now.getTime() + DAY), firefox);
  const draft = { email: 'new.teacher@example.org', name: 'Nadia', hash: 'none' };
  return {
    cookies: await cookiesOf({
      teacher,
      fresh,
      other,
      guarded,
      entering,
      pupil: first.viewer,
      loner,
    }),
    // Whose sign-in takes a second step; the one who is entering has the same password.
    guarded: { email, password: PASSWORD },
    classroom: classroom.id,
    code: classroom.code,
    membership: first.membershipId,
    set: set.setId,
    drawn: pool.setId,
    aged,
    shareToken,
    lentToken,
    questions: questions.map(({ id, kind }) => ({ id, kind })),
    coTeach: invitation.token,
    reset: await issueLink('reset', fresh.id, 60, now),
    signUp: await issueLink('sign-up', JSON.stringify(draft), 60, now),
    running: running.id,
    untouched: untouched.id,
    over: over.id,
    attempt: { open, done, expired, over: await lastOf(over.id, first.membershipId) },
  };
}

export type School = Awaited<ReturnType<typeof seedSchool>>;
export type Who = keyof School['cookies'];

/** The session cookie of each, signed as the server signs it. */
async function cookiesOf<Name extends string>(people: Readonly<Record<Name, Viewer>>) {
  const cookies: Partial<Record<Name, string>> = {};
  for (const name of Object.keys(people) as Name[]) {
    const token = randomBytes(24).toString('base64url');
    const expiresAt = new Date(Date.now() + DAY);
    await db.session.create({ data: { token, userId: people[name].id, expiresAt } });
    const signature = createHmac('sha256', authSecret()).update(token).digest('base64');
    cookies[name] = encodeURIComponent(`${token}.${signature}`);
  }
  return cookies as Readonly<Record<Name, string>>;
}

const emailOf = async ({ id }: Teacher) =>
  (await db.user.findUniqueOrThrow({ where: { id }, select: { email: true } })).email;

const lastOf = async (assignmentId: string, membershipId: string) =>
  (
    await db.attempt.findFirstOrThrow({
      where: { assignmentId, membershipId },
      orderBy: { number: 'desc' },
      select: { id: true },
    })
  ).id;

async function start({ viewer }: Pupil, assignment: string, at: Date): Promise<string> {
  const started = await createAssignedAttempt(viewer, assignment, at);
  if (!started.ok) throw new Error(started.code);
  return started.value.id;
}

process.stdout.write(JSON.stringify(await seedSchool()));
await db.$disconnect();
