// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { beforeAll, describe, expect, it } from 'vitest';
import { movePupil, removePupil, renamePupil } from '../../features/pupil/mutations';
import { getPupil } from '../../features/pupil/queries';
import { listPupils } from '../../features/roster/queries';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';
import { importBuiltIn, later, NOW, startQuiz } from '../fixtures/learner';
import { enrol, makeClass, makeTeacher } from '../fixtures/school';
import { makeWorld } from './matrix/world';

let owner: Teacher;
beforeAll(async () => {
  await importBuiltIn();
  owner = await makeTeacher();
});

describe('a pupil', () => {
  it('is renamed in one class alone', async () => {
    const [one, two] = [await makeClass(owner), await makeClass(owner)];
    const { viewer, membershipId } = await enrol(one.id);
    await db.membership.create({ data: { classroomId: two.id, userId: viewer.id, name: 'Аня' } });
    const place = { classroomId: one.id, membershipId };
    expect((await renamePupil(owner, place, 'Анна Климова')).ok).toBe(true);
    expect((await getPupil(owner, one.id, membershipId))?.name).toBe('Анна Климова');
    expect((await listPupils(owner, two.id))[0]?.name).toBe('Аня');
  });

  it('who is removed leaves answers without a name, and nothing to go on with', async () => {
    const { ids, viewers, now } = await makeWorld();
    const teacher = viewers.owner as Teacher;
    const place = { classroomId: ids.classroom, membershipId: ids.membership };
    const answers = () =>
      db.answer.count({ where: { item: { attempt: { membershipId: ids.membership } } } });
    const before = await answers();
    expect((await removePupil(teacher, place, now)).ok).toBe(true);
    expect(await answers()).toBe(before);
    expect(await db.membership.findUniqueOrThrow({ where: { id: ids.membership } })).toMatchObject({
      name: null,
      userId: null,
      leftAt: now,
    });
    const attempts = await db.attempt.findMany({ where: { membershipId: ids.membership } });
    expect(attempts.map(({ userId }) => userId)).toEqual([null, null]);
    expect(attempts.every(({ finishedAt }) => finishedAt !== null)).toBe(true);
    expect(await db.attempt.findUniqueOrThrow({ where: { id: ids.quiz } })).toMatchObject({
      userId: ids.pupilUser,
    });
    expect(await getPupil(teacher, ids.classroom, ids.membership)).toBeNull();
    expect(await listPupils(teacher, ids.classroom)).toMatchObject([{ name: null, left: true }]);
    expect(await removePupil(teacher, place, now)).toEqual({ ok: false, code: 'not-found' });
  });

  it('who is moved is in the other class with the same card, and can look at what they did', async () => {
    const { ids, viewers, now } = await makeWorld();
    const teacher = viewers.owner as Teacher;
    const other = await makeClass(teacher);
    const place = { classroomId: ids.classroom, membershipId: ids.membership };
    expect((await movePupil(teacher, place, other.id, now)).ok).toBe(true);
    const [there] = await db.membership.findMany({ where: { userId: ids.pupilUser } });
    expect(there).toMatchObject({ classroomId: other.id, name: 'Аня Климова', leftAt: null });
    const attempts = await db.attempt.findMany({ where: { membershipId: ids.membership } });
    expect(attempts.every((each) => each.userId === ids.pupilUser && each.finishedAt)).toBe(true);
  });

  it('is moved only between classes in use that the teacher teaches, and not twice', async () => {
    const { id } = await makeClass(owner);
    const { viewer, membershipId } = await enrol(id);
    const place = { classroomId: id, membershipId };
    const stranger = await makeClass(await makeTeacher());
    const missing = { ok: false, code: 'not-found' };
    expect(await movePupil(owner, place, stranger.id, NOW)).toEqual(missing);
    expect(await movePupil(owner, place, id, NOW)).toEqual(missing);
    const archived = await makeClass(owner);
    await db.classroom.update({ where: { id: archived.id }, data: { archivedAt: NOW } });
    expect(await movePupil(owner, place, archived.id, NOW)).toEqual(missing);
    const there = await makeClass(owner);
    await db.membership.create({ data: { classroomId: there.id, userId: viewer.id, name: 'Аня' } });
    expect(await movePupil(owner, place, there.id, NOW)).toMatchObject({
      code: 'pupil-there-already',
    });
    expect((await getPupil(owner, id, membershipId))?.name).toBe('Аня Климова');
  });

  it('was last active when last seen in an attempt of this class, and in no other', async () => {
    const { ids, viewers } = await makeWorld();
    const [pupil] = await listPupils(viewers.owner as Teacher, ids.classroom);
    expect(pupil?.activeAt).toEqual(later({ minutes: 1 }));
    const { id } = await makeClass(owner);
    const { viewer } = await enrol(id);
    await startQuiz(viewer);
    expect((await listPupils(owner, id))[0]?.activeAt).toBeNull();
  });
});
