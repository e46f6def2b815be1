import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outcomeOf } from '../../domain/standing';
import { createAssignedAttempt } from '../../features/assigned/mutations';
import { archiveAssignment, setResults } from '../../features/assignment/mutations';
import { getPupilAssignment, listPupilAssignments } from '../../features/assignment/queries';
import { finishAttempt } from '../../features/attempt/mutations';
import { listAssignedAttempts } from '../../features/attempt/queries';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';
import { importBuiltIn, later, makeLearner, NOW } from '../fixtures/learner';
import { assign, enrol, makeClass, makePupil, makeSet, makeTeacher } from '../fixtures/school';

let owner: Teacher;
let classroomId: string;
let versionId: string;
let pupil: Awaited<ReturnType<typeof enrol>>;

beforeAll(importBuiltIn);
beforeEach(async () => {
  owner = await makeTeacher();
  classroomId = (await makeClass(owner)).id;
  ({ versionId } = await makeSet(owner));
  pupil = await enrol(classroomId);
});

const give = (settings = {}, window = {}) => assign({ classroomId, versionId }, settings, window);

async function take(id: string, now = NOW) {
  const started = await createAssignedAttempt(pupil.viewer, id, now);
  if (!started.ok) throw new Error(started.code);
  return started.value.id;
}

describe('the pupil’s home', () => {
  it('groups what is due, comes and is done, the soonest to close first, of all classes', async () => {
    const late = await give({}, { closesAt: later({ days: 9 }) });
    const soon = await give({}, { closesAt: later({ days: 1 }) });
    const endless = await give({}, { closesAt: null });
    const coming = await give({}, { opensAt: later({ days: 2 }) });
    const over = await give({}, { closesAt: later({ minutes: 1 }) });
    const other = await makeClass(await makeTeacher(), 'Asia/Tokyo');
    await db.membership.create({ data: { classroomId: other.id, userId: pupil.viewer.id } });
    const there = await assign(
      { classroomId: other.id, versionId },
      {},
      { closesAt: later({ days: 3 }) },
    );
    const found = await listPupilAssignments(pupil.viewer, later({ minutes: 5 }));
    const named = (name: string) =>
      found.assignments.filter(({ standing }) => standing.name === name).map(({ id }) => id);
    expect(named('due')).toEqual([soon.id, there.id, late.id, endless.id]);
    expect(named('upcoming')).toEqual([coming.id]);
    expect(named('done')).toEqual([over.id]);
    expect(found.classes).toHaveLength(2);
  });

  it('is empty for whoever is in no class, and after leaving', async () => {
    const { id } = await give();
    for (const viewer of [await makeLearner(), await makePupil(), owner])
      expect(await listPupilAssignments(viewer, NOW)).toEqual({ classes: [], assignments: [] });
    await db.membership.update({ where: { id: pupil.membershipId }, data: { leftAt: NOW } });
    expect((await listPupilAssignments(pupil.viewer, NOW)).assignments).toEqual([]);
    expect(await getPupilAssignment(pupil.viewer, id, NOW)).toBeNull();
  });

  it('keeps of the archive only what was taken', async () => {
    const [taken, left] = [await give(), await give()];
    await take(taken.id);
    for (const { id } of [taken, left]) await archiveAssignment(owner, id, true, NOW);
    const { assignments } = await listPupilAssignments(pupil.viewer, later({ minutes: 1 }));
    expect(assignments.map(({ id, standing }) => [id, standing.name])).toEqual([
      [taken.id, 'done'],
    ]);
    expect(await getPupilAssignment(pupil.viewer, left.id, NOW)).toBeNull();
  });
});

describe('the page of an assignment', () => {
  it('tells the rules with what is allowed beyond the class', async () => {
    const { id } = await give({ minutes: 20, attempts: 2 });
    const allowed = { extraMinutes: 10, extraAttempts: 1 };
    await db.allowance.create({
      data: { assignmentId: id, membershipId: pupil.membershipId, ...allowed },
    });
    expect(await getPupilAssignment(pupil.viewer, id, NOW)).toMatchObject({
      minutes: 30,
      allowed: 3,
    });
    const neighbour = await enrol(classroomId, 'Борис Ли');
    expect(await getPupilAssignment(neighbour.viewer, id, NOW)).toMatchObject({
      minutes: 20,
      allowed: 2,
    });
  });

  it('tells what to go on with, and what is left', async () => {
    const { id } = await give({ attempts: 2 });
    const attempt = await take(id);
    const standing = async () => (await getPupilAssignment(pupil.viewer, id, NOW))?.standing;
    expect(await standing()).toMatchObject({ name: 'due', open: attempt, used: 1, left: 1 });
    await finishAttempt(pupil.viewer, attempt, NOW);
    expect(await standing()).toMatchObject({ name: 'due', open: null, used: 1, left: 1 });
    await finishAttempt(pupil.viewer, await take(id), NOW);
    expect(await standing()).toMatchObject({ name: 'done', left: 0 });
  });

  it('withholds what comes after the closing until everybody is closed, or the teacher says', async () => {
    const { id } = await give({ feedback: 'close', passMark: 50 });
    await finishAttempt(pupil.viewer, await take(id), NOW);
    const outcome = async (now: Date) => {
      const assignment = await getPupilAssignment(pupil.viewer, id, now);
      const made = await listAssignedAttempts(pupil.viewer, [id], now);
      if (!assignment) throw new Error('no assignment');
      return outcomeOf(made.get(id) ?? [], assignment.settings);
    };
    expect(await outcome(later({ days: 6 }))).toEqual({ kind: 'withheld' });
    const shown = { kind: 'shown', share: 0, passed: false };
    expect(await outcome(later({ days: 7 }))).toEqual(shown);
    const neighbour = await enrol(classroomId, 'Борис Ли');
    const closesAt = later({ days: 8 });
    await db.allowance.create({
      data: { assignmentId: id, membershipId: neighbour.membershipId, closesAt },
    });
    expect(await outcome(later({ days: 7 }))).toEqual({ kind: 'withheld' });
    await setResults(owner, id, 'released');
    expect(await outcome(NOW)).toEqual(shown);
    await setResults(owner, id, 'hidden');
    expect(await outcome(later({ days: 9 }))).toEqual({ kind: 'withheld' });
  });
});
