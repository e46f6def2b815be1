import { beforeAll, describe, expect, it } from 'vitest';
import { parseCode } from '../../domain/code';
import { makeClassExport } from '../../features/classroom/format/export';
import {
  createClassroom,
  deleteClassroom,
  renewCode,
  setArchived,
  setCodeOpen,
  updateClassroom,
} from '../../features/classroom/mutations';
import { getClassRecords, getClassroom, listClasses } from '../../features/classroom/queries';
import { joinClassroom } from '../../features/join/mutations';
import {
  acceptInvitation,
  handOver,
  inviteCoTeacher,
  leaveClassroom,
  removeCoTeacher,
  withdrawInvitation,
} from '../../features/staff/mutations';
import { getInvitation, listInvitations, listStaff } from '../../features/staff/queries';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';
import { importBuiltIn, later, NOW, startQuiz } from '../fixtures/learner';
import { assign, enrol, makeClass, makeCoTeacher, makeSet, makeTeacher } from '../fixtures/school';
import { makeWorld } from './matrix/world';

let owner: Teacher;
beforeAll(async () => {
  await importBuiltIn();
  owner = await makeTeacher();
});

const emailOf = async ({ id }: Teacher) =>
  (await db.user.findUniqueOrThrow({ where: { id } })).email;

/** A class of `owner`, with the co-teacher and their row in it. */
async function taughtByTwo() {
  const { id } = await makeClass(owner);
  const colleague = await makeCoTeacher(id);
  const row = await db.staff.findFirstOrThrow({ where: { classroomId: id, userId: colleague.id } });
  return { id, colleague, staffId: row.id };
}

describe('a class', () => {
  it('is made once by one form, however often and whenever it comes', async () => {
    const id = crypto.randomUUID();
    const make = (viewer: Teacher) =>
      createClassroom(viewer, { name: '9 «В»', timeZone: 'Asia/Tokyo' }, NOW, id);
    const made = await Promise.all([make(owner), make(owner)]);
    expect([...made, await make(owner)]).toEqual(Array(3).fill({ ok: true, value: { id } }));
    expect(await db.classroom.count({ where: { name: '9 «В»' } })).toBe(1);
  });

  it('is made with an owner and an open code', async () => {
    const made = await createClassroom(owner, { name: '9 «А»', timeZone: 'Asia/Tokyo' }, NOW);
    if (!made.ok) throw new Error(made.code);
    const classroom = await getClassroom(owner, made.value.id);
    expect(classroom).toMatchObject({ name: '9 «А»', role: 'owner', codeOpen: true, pupils: 0 });
    expect(parseCode(classroom?.code ?? '')).toBe(classroom?.code);
  });

  it('is listed by name, numbers in their order, archived ones apart', async () => {
    const teacher = await makeTeacher();
    for (const name of ['10 «А»', '8 «Б»', '8 «А»'])
      await createClassroom(teacher, { name, timeZone: 'UTC' }, NOW);
    const [first] = await listClasses(teacher);
    await setArchived(teacher, first?.id ?? '', true, NOW);
    expect((await listClasses(teacher)).map(({ name }) => name)).toEqual(['8 «Б»', '10 «А»']);
    const archived = await listClasses(teacher, { archived: true });
    expect(archived.map(({ name }) => name)).toEqual(['8 «А»']);
  });

  it('counts only pupils who are in it now', async () => {
    const { id } = await makeClass(owner);
    await enrol(id);
    const { membershipId } = await enrol(id, 'Борис Ли');
    await db.membership.update({ where: { id: membershipId }, data: { leftAt: NOW } });
    expect((await getClassroom(owner, id))?.pupils).toBe(1);
  });

  it('refuses changes while it is archived, and takes them again afterwards', async () => {
    const { id, code } = await makeClass(owner);
    await setArchived(owner, id, true, NOW);
    const archived = { ok: false, code: 'class-archived' };
    expect(await updateClassroom(owner, id, { name: 'x', timeZone: 'UTC' })).toEqual(archived);
    expect(await setCodeOpen(owner, id, false)).toEqual(archived);
    expect(await renewCode(owner, id)).toEqual(archived);
    expect(await inviteCoTeacher(owner, id, 'a@example.org', NOW)).toEqual(archived);
    const join = { code, name: 'Аня', locale: 'ru' } as const;
    expect(await joinClassroom(null, join, NOW)).toMatchObject({ code: 'unknown-code' });
    await setArchived(owner, id, false, NOW);
    expect((await updateClassroom(owner, id, { name: 'x', timeZone: 'UTC' })).ok).toBe(true);
    expect((await joinClassroom(null, join, later({ days: 1 }))).ok).toBe(true);
  });

  it('gets another code, and the old one leads nowhere', async () => {
    const { id, code } = await makeClass(owner);
    await renewCode(owner, id);
    expect((await getClassroom(owner, id))?.code).not.toBe(code);
    const join = { code, name: 'Аня', locale: 'ru' } as const;
    expect(await joinClassroom(null, join, NOW)).toMatchObject({ code: 'unknown-code' });
  });
});

describe('its teachers', () => {
  it('are invited by address: the link works once, and for that address alone', async () => {
    const { id } = await makeClass(owner);
    const [guest, stranger] = [await makeTeacher('Olga Serova'), await makeTeacher()];
    const made = await inviteCoTeacher(owner, id, await emailOf(guest), NOW);
    if (!made.ok) throw new Error(made.code);
    const { token } = made.value;
    expect(await getInvitation(stranger, token, NOW)).toBeNull();
    expect(await acceptInvitation(stranger, token, NOW)).toMatchObject({ code: 'not-found' });
    expect(await getInvitation(guest, token, later({ days: 15 }))).toBeNull();
    expect(await acceptInvitation(guest, token, NOW)).toEqual({
      ok: true,
      value: { classroomId: id },
    });
    expect(await acceptInvitation(guest, token, NOW)).toMatchObject({ code: 'not-found' });
    expect((await getClassroom(guest, id))?.role).toBe('co-teacher');
    const again = await inviteCoTeacher(owner, id, await emailOf(guest), NOW);
    expect(again).toEqual({ ok: false, code: 'already-staff' });
  });

  it('are invited twice by one link at a time, and an invitation can be withdrawn', async () => {
    const { id } = await makeClass(owner);
    const guest = await makeTeacher();
    const email = await emailOf(guest);
    const first = await inviteCoTeacher(owner, id, email, NOW);
    const second = await inviteCoTeacher(owner, id, email, NOW);
    if (!first.ok || !second.ok) throw new Error('not invited');
    expect(await getInvitation(guest, first.value.token, NOW)).toBeNull();
    const [pending, ...more] = await listInvitations(owner, id, NOW);
    expect(more).toEqual([]);
    expect(await withdrawInvitation(owner, id, pending?.id ?? '')).toMatchObject({ ok: true });
    expect(await getInvitation(guest, second.value.token, NOW)).toBeNull();
  });

  it('hand a class over: one owner before, one after', async () => {
    const { id, colleague, staffId } = await taughtByTwo();
    expect(await handOver(colleague, id, staffId)).toMatchObject({ code: 'not-found' });
    expect((await handOver(owner, id, staffId)).ok).toBe(true);
    expect((await listStaff(colleague, id)).map(({ role, self }) => [role, self])).toEqual([
      ['owner', true],
      ['co-teacher', false],
    ]);
    expect(await deleteClassroom(owner, id, '8 «Б»')).toMatchObject({ code: 'not-found' });
  });

  it('leave, or are taken out; an owner cannot leave', async () => {
    const { id, colleague } = await taughtByTwo();
    expect(await leaveClassroom(owner, id)).toMatchObject({ code: 'not-found' });
    expect((await leaveClassroom(colleague, id)).ok).toBe(true);
    expect(await getClassroom(colleague, id)).toBeNull();
    const other = await taughtByTwo();
    expect((await removeCoTeacher(owner, other.id, other.staffId)).ok).toBe(true);
    expect(await getClassroom(other.colleague, other.id)).toBeNull();
  });
});

describe('a class that is deleted', () => {
  it('asks for its name, and takes with it the pupils of no other class and all of theirs', async () => {
    const [one, two] = [await makeClass(owner), await makeClass(owner)];
    const gone = await enrol(one.id);
    const stays = await enrol(one.id, 'Борис Ли');
    await db.membership.create({
      data: { classroomId: two.id, userId: stays.viewer.id, name: 'Борис Ли' },
    });
    const { versionId } = await makeSet(owner);
    const assignment = await assign({ classroomId: one.id, versionId });
    const quiz = await startQuiz(gone.viewer);
    const kept = await startQuiz(stays.viewer);

    expect(await deleteClassroom(owner, one.id, '8 В')).toEqual({
      ok: false,
      code: 'name-mismatch',
    });
    expect(await getClassroom(owner, one.id)).not.toBeNull();
    expect((await deleteClassroom(owner, one.id, ' 8 б')).ok).toBe(true);

    expect(await db.classroom.count({ where: { id: one.id } })).toBe(0);
    expect(await db.assignment.count({ where: { id: assignment.id } })).toBe(0);
    expect(await db.membership.count({ where: { classroomId: one.id } })).toBe(0);
    expect(await db.user.count({ where: { id: gone.viewer.id } })).toBe(0);
    expect(await db.attempt.count({ where: { id: quiz } })).toBe(0);
    expect(await db.user.count({ where: { id: stays.viewer.id } })).toBe(1);
    expect(await db.attempt.count({ where: { id: kept } })).toBe(1);
    expect(await db.setVersion.count({ where: { id: versionId } })).toBe(1);
  });
});

describe('the export', () => {
  it('holds every answer, once each, beside the pupil and the question it is of', async () => {
    const { ids, viewers } = await makeWorld();
    const records = await getClassRecords(viewers.owner as Teacher, ids.classroom);
    if (!records) throw new Error('no class');
    const told = JSON.parse(JSON.stringify(makeClassExport(records, NOW)));
    const items = told.assignments.flatMap((each: { attempts: { items: unknown[] }[] }) =>
      each.attempts.flatMap((attempt) => attempt.items),
    ) as { question: string; answer: unknown }[];
    const where = { item: { attempt: { assignment: { classroomId: ids.classroom } } } };
    expect(items.filter(({ answer }) => answer)).toHaveLength(await db.answer.count({ where }));
    expect(items.every(({ question }) => told.questions[question]?.key)).toBe(true);
    const [pupil] = told.pupils;
    expect(told.assignments[0].attempts.map((each: { pupil: string }) => each.pupil)).toEqual([
      pupil.id,
      pupil.id,
    ]);
    expect(told).toMatchObject({ format: 'vekha-class', version: 1, class: { name: '8 «Б»' } });
    expect(JSON.stringify(told)).not.toContain('pupil.invalid');
  });
});
