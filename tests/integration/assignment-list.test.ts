import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AssignmentSettings, Window } from '../../domain/assignment';
import { createAssignedAttempt } from '../../features/assigned/mutations';
import { getAssignment, listAssignments } from '../../features/assignment/queries';
import { getLive } from '../../features/live/queries';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';
import { importBuiltIn, later, NOW } from '../fixtures/learner';
import { assign, enrol, makeClass, makeSet, makeTeacher } from '../fixtures/school';

let owner: Teacher;
let classroomId: string;
let versionId: string;

beforeAll(importBuiltIn);
beforeEach(async () => {
  owner = await makeTeacher();
  classroomId = (await makeClass(owner)).id;
  ({ versionId } = await makeSet(owner));
});

const given = (settings: Partial<AssignmentSettings> = {}, window: Partial<Window> = {}) =>
  assign({ classroomId, versionId }, settings, window);

async function begin(assignmentId: string, now = NOW) {
  const { viewer, membershipId } = await enrol(classroomId);
  const started = await createAssignedAttempt(viewer, assignmentId, now);
  if (!started.ok) throw new Error(started.code);
  return { membershipId };
}

describe('the list', () => {
  it('counts the pupils who are there, who began and who finished', async () => {
    const { id } = await given({ minutes: 20 });
    await begin(id);
    await begin(id, later({ minutes: 15 }));
    const gone = await begin(id);
    await enrol(classroomId);
    await db.membership.update({
      where: { id: gone.membershipId },
      data: { leftAt: NOW, userId: null, name: null },
    });
    const now = later({ minutes: 20 });
    const [row, ...rest] = await listAssignments(owner, { now });
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ id, state: 'open', pupils: 3, started: 2, finished: 1 });
    expect(await listAssignments(owner, { now, classroomId })).toHaveLength(1);
    expect(await listAssignments(owner, { now, archived: true })).toEqual([]);
    expect(await listAssignments(await makeTeacher(), { now, classroomId })).toEqual([]);
  });

  it('of a class that is put away has nothing open in it, nor the assignment itself', async () => {
    const { id } = await given({}, { closesAt: null });
    await begin(id);
    const before = await given();
    const archivedAt = later({ minutes: 5 });
    const closesAt = later({ minutes: 2 });
    await db.assignment.update({ where: { id: before.id }, data: { closesAt } });
    await db.classroom.update({ where: { id: classroomId }, data: { archivedAt } });
    const now = later({ minutes: 9 });
    const shut = { state: 'closed', awayAt: archivedAt };
    expect(await getAssignment(owner, id, now)).toMatchObject({ ...shut, endsAt: archivedAt });
    const listed = await listAssignments(owner, { now, classroomId });
    expect(listed.find((row) => row.id === id)).toMatchObject({ ...shut, endsAt: archivedAt });
    expect(listed.find((row) => row.id === before.id)).toMatchObject({ ...shut, endsAt: closesAt });
    const over = { away: 'class', rows: [{ state: 'expired' }] };
    expect(await getLive(owner, id, now)).toMatchObject(over);
    await db.classroom.update({ where: { id: classroomId }, data: { archivedAt: null } });
    expect(await getAssignment(owner, id, now)).toMatchObject({
      state: 'open',
      awayAt: null,
      endsAt: null,
    });
    const working = { away: null, rows: [{ state: 'working' }] };
    expect(await getLive(owner, id, now)).toMatchObject(working);
  });
});
