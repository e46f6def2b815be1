import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NO_ALLOWANCE } from '../../domain/assignment';
import { removeAllowance, reopenAttempt, setAllowances } from '../../features/allowance/mutations';
import { listAllowances } from '../../features/allowance/queries';
import { createAssignedAttempt } from '../../features/assigned/mutations';
import { toInputs } from '../../features/assignment/format/inputs';
import { updateAssignment } from '../../features/assignment/mutations';
import { getAssignment, getPupilAssignment } from '../../features/assignment/queries';
import { assignmentSchema } from '../../features/assignment/schema';
import { finishAttempt } from '../../features/attempt/mutations';
import { getAttempt, listAssignedAttempts } from '../../features/attempt/queries';
import { db } from '../../lib/db';
import type { Teacher, Viewer } from '../../lib/session';
import { importBuiltIn, later, NOW } from '../fixtures/learner';
import { assign, enrol, makeClass, makeSet, makeTeacher } from '../fixtures/school';

type Pupil = { viewer: Viewer; membershipId: string };
let owner: Teacher;
let id: string;
let first: Pupil;
let second: Pupil;

beforeAll(importBuiltIn);
beforeEach(async () => {
  owner = await makeTeacher();
  const classroomId = (await makeClass(owner)).id;
  const { versionId } = await makeSet(owner);
  ({ id } = await assign({ classroomId, versionId }, { minutes: 20, attempts: 2 }));
  first = await enrol(classroomId, 'Аня Климова');
  second = await enrol(classroomId, 'Борис Ли');
});

async function begin({ viewer }: Pupil, now = NOW) {
  const started = await createAssignedAttempt(viewer, id, now);
  if (!started.ok) throw new Error(started.code);
  return started.value.id;
}

const NOTHING = { members: [] as string[], extraMinutes: 0, extraAttempts: 0, closes: '' };
const allow = (changes: object) => setAllowances(owner, id, { ...NOTHING, ...changes });
const stateOf = async ({ viewer }: Pupil, attempt: string, now: Date) =>
  (await getAttempt(viewer, attempt, now))?.state;
const expiryOf = async (attempt: string) =>
  (await db.attempt.findUniqueOrThrow({ where: { id: attempt } })).expiresAt;

describe('an allowance', () => {
  it('is given to many at once, and attempts under way have it', async () => {
    const attempt = await begin(first);
    const members = [first.membershipId, second.membershipId];
    expect(await allow({ members, extraMinutes: 10 })).toEqual({
      ok: true,
      value: { twice: false, moved: 1 },
    });
    expect(await expiryOf(attempt)).toEqual(later({ minutes: 30 }));
    expect(await expiryOf(await begin(second))).toEqual(later({ minutes: 30 }));
    const standing = await listAllowances(owner, id, NOW);
    expect(standing.map(({ name, allowance }) => [name, allowance?.extraMinutes])).toEqual([
      ['Аня Климова', 10],
      ['Борис Ли', 10],
    ]);
  });

  it('opens again what had run out, and taken back it runs out', async () => {
    const attempt = await begin(first);
    expect(await stateOf(first, attempt, later({ minutes: 25 }))).toBe('expired');
    await allow({ members: [first.membershipId], extraMinutes: 10 });
    expect(await stateOf(first, attempt, later({ minutes: 25 }))).toBe('open');
    expect(await removeAllowance(owner, id, first.membershipId)).toBe(true);
    expect(await stateOf(first, attempt, later({ minutes: 25 }))).toBe('expired');
    expect(await removeAllowance(owner, id, first.membershipId)).toBe(false);
  });

  it('leaves an attempt alone after which another was made', async () => {
    const earlier = await begin(first);
    const attempt = await begin(first, later({ minutes: 21 }));
    await allow({ members: [first.membershipId], extraMinutes: 60 });
    expect(await expiryOf(earlier)).toEqual(later({ minutes: 20 }));
    expect(await expiryOf(attempt)).toEqual(later({ minutes: 101 }));
  });

  it('lets one pupil work after the class, by a closing of their own', async () => {
    // Almaty is five hours ahead: NOW and eight days is 15:00 there on 9 March.
    const closing = { members: [first.membershipId], closes: '2026-03-09T15:00' };
    expect(await allow(closing)).toMatchObject({ ok: true });
    const now = later({ days: 7, minutes: 5 });
    const standing = async ({ viewer }: Pupil) =>
      (await getPupilAssignment(viewer, id, now))?.standing.name;
    expect(await standing(first)).toBe('due');
    expect(await standing(second)).toBe('done');
    const mine = await getPupilAssignment(second.viewer, id, now);
    expect(mine?.allClosedAt).toEqual(later({ days: 8 }));
  });

  it.each([
    [{}, 'nothing-allowed'],
    [{ extraMinutes: 5 }, 'nobody-chosen'],
    [{ extraMinutes: 0 }, 'nobody-chosen'],
    [{ closes: '2026-02-01T10:00' }, 'closes-before-opens'],
    [{ closes: 'never' }, 'unreadable-time'],
  ])('refuses %o', async (changes, code) => {
    const members = code === 'nobody-chosen' ? [] : [first.membershipId];
    expect(await allow({ members, ...changes })).toEqual({ ok: false, code });
    expect(await db.allowance.count({ where: { assignmentId: id } })).toBe(0);
  });

  it('is for pupils of the class only, and by its teachers', async () => {
    const other = await makeTeacher();
    const stranger = await enrol((await makeClass(other)).id);
    const code = 'nobody-chosen';
    expect(await allow({ members: [stranger.membershipId], extraMinutes: 5 })).toEqual({
      ok: false,
      code,
    });
    const asked = { ...NOTHING, members: [first.membershipId], extraMinutes: 5 };
    expect(await setAllowances(other, id, asked)).toEqual({ ok: false, code: 'not-found' });
    expect(await listAllowances(other, id, NOW)).toEqual([]);
  });
});

describe('reopening', () => {
  const reopen = (minutes: number, now: Date) =>
    reopenAttempt(owner, id, { member: first.membershipId, minutes }, now);

  it('gives a submitted attempt what its time leaves, or the minutes from now', async () => {
    const attempt = await begin(first);
    const reopened = async () => {
      const made = await listAssignedAttempts(first.viewer, [id], later({ minutes: 7 }));
      return made.get(id)?.[0]?.reopened;
    };
    await finishAttempt(first.viewer, attempt, later({ minutes: 5 }));
    expect(await reopened()).toBe(false);
    expect(await reopen(0, later({ minutes: 6 }))).toEqual({ ok: true, value: null });
    expect(await reopened()).toBe(true);
    expect(await expiryOf(attempt)).toEqual(later({ minutes: 20 }));
    expect(await reopen(5, later({ minutes: 7 }))).toEqual({
      ok: false,
      code: 'nothing-to-reopen',
    });
    const over = later({ minutes: 30 });
    expect(await reopen(0, over)).toEqual({ ok: false, code: 'reopen-needs-minutes' });
    expect(await reopen(15, over)).toEqual({ ok: true, value: null });
    expect(await stateOf(first, attempt, later({ minutes: 44 }))).toBe('open');
    expect(await stateOf(first, attempt, later({ minutes: 45 }))).toBe('expired');
  });

  it('outlasts a change of the assignment, and ends with a closing before it', async () => {
    const attempt = await begin(first);
    await reopen(60, later({ minutes: 30 }));
    const view = await getAssignment(owner, id, NOW);
    if (!view) throw new Error('no assignment');
    const { classroom: _class, set: _set, ...form } = toInputs(view);
    await updateAssignment(
      owner,
      id,
      assignmentSchema.parse({
        ...form,
        shuffleQuestions: undefined,
        shuffleOptions: undefined,
        title: 'Renamed',
      }),
    );
    expect(await expiryOf(attempt)).toEqual(later({ minutes: 90 }));
    await allow({ members: [first.membershipId], closes: '2026-03-01T15:40' });
    expect(await expiryOf(attempt)).toEqual(later({ minutes: 40 }));
  });

  it('of a closed assignment closes it later for this pupil, who keeps what else they had', async () => {
    await allow({ members: [first.membershipId], extraAttempts: 1 });
    const attempt = await begin(first);
    const now = later({ days: 9 });
    expect(await reopen(30, now)).toEqual({ ok: true, value: null });
    const end = later({ days: 9, minutes: 30 });
    expect(await expiryOf(attempt)).toEqual(end);
    const [row] = await listAllowances(owner, id, now);
    expect(row?.allowance).toEqual({ ...NO_ALLOWANCE, extraAttempts: 1, closesAt: end });
    expect(row?.last).toMatchObject({ number: 1, state: 'open' });
  });

  it('needs an attempt, and a teacher of the class', async () => {
    expect(await reopen(5, NOW)).toEqual({ ok: false, code: 'not-found' });
    await begin(first);
    const asked = { member: first.membershipId, minutes: 5 };
    const late = later({ days: 1 });
    expect(await reopenAttempt(await makeTeacher(), id, asked, late)).toEqual({
      ok: false,
      code: 'not-found',
    });
  });
});
