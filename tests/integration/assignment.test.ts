import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAssignedAttempt } from '../../features/assigned/mutations';
import {
  archiveAssignment,
  createAssignment,
  deleteAssignment,
  setResults,
  updateAssignment,
} from '../../features/assignment/mutations';
import { getAssignment, listAssignable } from '../../features/assignment/queries';
import { assignmentSchema } from '../../features/assignment/schema';
import { submitAnswer } from '../../features/attempt/mutations';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';
import { importBuiltIn, later, NOW, questionsOf, rightInputs } from '../fixtures/learner';
import { assign, enrol, makeClass, makeCoTeacher, makeSet, makeTeacher } from '../fixtures/school';

let owner: Teacher;
let classroomId: string;
let setId: string;
let versionId: string;

beforeAll(importBuiltIn);
beforeEach(async () => {
  owner = await makeTeacher();
  classroomId = (await makeClass(owner, 'Europe/Berlin')).id;
  ({ setId, versionId } = await makeSet(owner));
});

const FORM = {
  title: '',
  opens: '',
  closes: '2026-03-08T23:59',
  attempts: '1',
  counted: 'best',
  minutes: '',
  feedback: 'end',
  language: 'choice',
  passMark: '',
  instructionsEn: '',
  instructionsRu: '',
};
const input = (changes: object = {}) => assignmentSchema.parse({ ...FORM, ...changes });
const create = (changes: object = {}, viewer = owner) =>
  createAssignment(viewer, { classroom: classroomId, set: setId }, input(changes), 'seed', NOW);

async function created(changes: object = {}) {
  const made = await create(changes);
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

async function begin(assignmentId: string, now = NOW) {
  const { viewer, membershipId } = await enrol(classroomId);
  const started = await createAssignedAttempt(viewer, assignmentId, now);
  if (!started.ok) throw new Error(started.code);
  return { viewer, membershipId, attempt: started.value.id };
}

const expiryOf = async (id: string) =>
  (await db.attempt.findUniqueOrThrow({ where: { id } })).expiresAt;

describe('assigning', () => {
  it('takes the newest version of the set, its title, and opens at once', async () => {
    const old = await db.setVersion.findUniqueOrThrow({ where: { id: versionId } });
    const { packVersionId, content } = old;
    const data = { setId, number: 2, packVersionId, content: content as object };
    const newest = await db.setVersion.create({ data });
    const { id, twice } = await created();
    expect(twice).toEqual([]);
    const row = await db.assignment.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ title: 'Ambassadors', setVersionId: newest.id, opensAt: NOW });
    expect(row.closesAt).toEqual(new Date('2026-03-08T22:59Z'));
    const view = await getAssignment(owner, id, NOW);
    expect(view).toMatchObject({ state: 'open', begun: false, answered: false });
    expect(view?.version).toEqual({ number: 2, manner: 'fixed', size: 5 });
  });

  it('keeps the wall-clock times of a window over a change of the clock: an hour fewer in spring', async () => {
    const { id } = await created({ opens: '2026-03-28T12:00', closes: '2026-03-29T12:00' });
    const { opensAt, closesAt } = await db.assignment.findUniqueOrThrow({ where: { id } });
    expect(opensAt).toEqual(new Date('2026-03-28T11:00Z'));
    expect(closesAt).toEqual(new Date('2026-03-29T10:00Z'));
    const autumn = await created({ opens: '2026-10-24T12:00', closes: '2026-10-25T12:00' });
    const row = await db.assignment.findUniqueOrThrow({ where: { id: autumn.id } });
    expect((row.closesAt?.getTime() ?? 0) - row.opensAt.getTime()).toBe(25 * 3_600_000);
    const states = [
      '2026-03-28T10:59Z',
      '2026-03-28T11:00Z',
      '2026-03-29T09:59Z',
      '2026-03-29T10:00Z',
    ];
    for (const [index, state] of ['upcoming', 'open', 'open', 'closed'].entries())
      expect((await getAssignment(owner, id, new Date(states[index] ?? '')))?.state).toBe(state);
  });

  it('refuses a time that does not exist, and tells of one that comes twice', async () => {
    expect(await create({ closes: '2026-03-29T02:30' })).toEqual({
      ok: false,
      code: 'no-such-time',
    });
    const { id, twice } = await created({ closes: '2026-10-25T02:30' });
    expect(twice).toEqual(['closes']);
    const row = await db.assignment.findUniqueOrThrow({ where: { id } });
    expect(row.closesAt).toEqual(new Date('2026-10-25T00:30Z'));
  });

  it.each([
    [{ closes: '2026-03-01T10:59' }, 'closing-past'],
    [{ opens: '2026-03-02T10:00', closes: '2026-03-02T10:00' }, 'closes-before-opens'],
    [{ closes: '', feedback: 'close' }, 'close-needs-closing'],
    [{ opens: 'soon' }, 'unreadable-time'],
  ])('refuses %o', async (changes, code) => {
    expect(await create(changes)).toEqual({ ok: false, code });
    expect(await db.assignment.count({ where: { classroomId } })).toBe(0);
  });

  it('is for one’s own classes and sets, and none that are put away', async () => {
    const missing = { ok: false, code: 'not-found' };
    expect(await create({}, await makeTeacher())).toEqual(missing);
    const coTeacher = await makeCoTeacher(classroomId);
    expect(await create({}, coTeacher)).toEqual(missing);
    setId = (await makeSet(coTeacher)).setId;
    expect(await create({}, coTeacher)).toMatchObject({ ok: true });
    expect(await listAssignable(coTeacher)).toMatchObject({
      classes: [{ id: classroomId }],
      sets: [{ id: setId, size: 5, manner: 'fixed' }],
    });
    await db.classroom.update({ where: { id: classroomId }, data: { archivedAt: NOW } });
    expect(await create({}, coTeacher)).toEqual(missing);
    expect((await listAssignable(coTeacher)).classes).toEqual([]);
  });
});

describe('a change', () => {
  it('moves the deadlines of attempts that are open', async () => {
    const { id } = await created();
    const { attempt } = await begin(id);
    expect(await expiryOf(attempt)).toEqual(new Date('2026-03-08T22:59Z'));
    await updateAssignment(owner, id, input({ closes: '2026-03-02T08:00' }));
    expect(await expiryOf(attempt)).toEqual(new Date('2026-03-02T07:00Z'));
    await updateAssignment(owner, id, input({ closes: '2026-03-20T08:00' }));
    expect(await expiryOf(attempt)).toEqual(new Date('2026-03-20T07:00Z'));
  });

  it('leaves the time limit and the language once somebody has begun, and takes the rest', async () => {
    const { id } = await created({ minutes: '20' });
    const { attempt } = await begin(id);
    const wanted = { minutes: '60', language: 'both', passMark: '50', title: 'New', attempts: '3' };
    expect(await updateAssignment(owner, id, input(wanted))).toMatchObject({ ok: true });
    const view = await getAssignment(owner, id, NOW);
    expect(view).toMatchObject({ title: 'New', begun: true });
    expect(view?.settings).toMatchObject({
      minutes: 20,
      language: 'choice',
      passMark: 50,
      attempts: 3,
    });
    expect(await expiryOf(attempt)).toEqual(later({ minutes: 20 }));
  });

  it('keeps the instant of a time that is sent as it stands', async () => {
    const opensAt = new Date('2026-10-25T01:30:17Z');
    const closesAt = new Date('2026-10-26T01:30:00Z');
    const { id } = await assign({ classroomId, versionId }, {}, { opensAt, closesAt });
    const same = input({ opens: '2026-10-25T02:30', closes: '2026-10-26T02:30' });
    expect(await updateAssignment(owner, id, same)).toMatchObject({
      ok: true,
      value: { twice: [] },
    });
    const row = await db.assignment.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ opensAt, closesAt });
  });

  it('of what is put away is refused, and putting away ends what is open', async () => {
    const { id } = await created();
    const { attempt } = await begin(id);
    expect(await archiveAssignment(owner, id, true, later({ minutes: 5 }))).toMatchObject({
      ok: true,
    });
    expect(await expiryOf(attempt)).toEqual(later({ minutes: 5 }));
    const missing = { ok: false, code: 'not-found' };
    expect(await updateAssignment(owner, id, input())).toEqual(missing);
    expect(await setResults(owner, id, 'released')).toEqual(missing);
    expect((await getAssignment(owner, id, NOW))?.state).toBe('closed');
    expect(await archiveAssignment(owner, id, false, later({ minutes: 9 }))).toMatchObject({
      ok: true,
    });
    expect(await expiryOf(attempt)).toEqual(new Date('2026-03-08T22:59Z'));
  });
});

describe('deleting', () => {
  it('is for what nobody has answered, begun or not', async () => {
    const { id } = await created();
    const { attempt } = await begin(id);
    expect(await deleteAssignment(owner, id)).toEqual({ ok: true, value: { classroomId } });
    expect(await db.attempt.count({ where: { id: attempt } })).toBe(0);
  });

  it('is refused once something was answered', async () => {
    const { id } = await created();
    const { viewer, attempt } = await begin(id);
    const [question] = await questionsOf(attempt);
    if (!question) throw new Error('no question');
    const place = { attempt, position: 1 };
    expect(await submitAnswer(viewer, place, rightInputs(question), 'ru', NOW)).toMatchObject({
      ok: true,
    });
    expect(await deleteAssignment(owner, id)).toEqual({ ok: false, code: 'already-answered' });
    expect(await getAssignment(owner, id, NOW)).toMatchObject({ answered: true });
  });
});
