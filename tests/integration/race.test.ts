import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AssignmentSettings } from '../../domain/assignment';
import { reopenAttempt, setAllowances } from '../../features/allowance/mutations';
import { createAssignedAttempt } from '../../features/assigned/mutations';
import {
  createAssignment,
  deleteAssignment,
  updateAssignment,
} from '../../features/assignment/mutations';
import { assignmentSchema } from '../../features/assignment/schema';
import { submitAnswer } from '../../features/attempt/mutations';
import { joinClassroom } from '../../features/join/mutations';
import { JOINS_MOST } from '../../features/join/schema';
import { renewCards } from '../../features/roster/mutations';
import { editSet } from '../../features/set/mutations';
import { getSet } from '../../features/set/queries';
import { db, provider } from '../../lib/db';
import type { Teacher } from '../../lib/session';
import { importBuiltIn, later, NOW, questionsOf, rightInputs } from '../fixtures/learner';
import { assign, enrol, makeClass, makePupil, makeSet, makeTeacher } from '../fixtures/school';

// Two things done at one time, over and over: whichever comes first, what is true after either order must be true.

const ROUNDS = provider === 'postgresql' ? 24 : 8;
const rounds = async (task: (n: number) => Promise<void>) => {
  for (let n = 0; n < ROUNDS; n++) await task(n);
};

/** A little later in each round, so that every moment of one meets every moment of the other. */
const pause = (n: number) => new Promise((resolve) => setTimeout(resolve, (n % 8) * 1.5));

let owner: Teacher;
let classroomId: string;
beforeAll(importBuiltIn);
beforeEach(async () => {
  owner = await makeTeacher();
  classroomId = (await makeClass(owner, 'UTC')).id;
});

const input = (typed: Record<string, string> = {}) =>
  assignmentSchema.parse({
    title: 'Ambassadors',
    attempts: '1',
    counted: 'best',
    feedback: 'end',
    language: 'choice',
    instructionsEn: '',
    instructionsRu: '',
    ...typed,
  });

const made = async (settings: Partial<AssignmentSettings> = {}, closesAt = later({ days: 7 })) => {
  const { versionId } = await makeSet(owner);
  const { id } = await assign({ classroomId, versionId }, settings, { closesAt });
  return id;
};

describe(`at one time (${provider})`, () => {
  it('a set is assigned and edited: what was assigned stays as it was', async () => {
    await rounds(async (n) => {
      const { setId } = await makeSet(owner);
      const set = await getSet(owner, setId);
      if (set?.newest.content.manner !== 'fixed') throw new Error('no set');
      const question = set.newest.content.items[0]?.question.id ?? '';
      const target = { set: setId, revision: set.newest.revision };
      const read = async (id: string) => {
        const found = await db.assignment.findUniqueOrThrow({
          where: { id },
          select: { setVersion: { select: { content: true } } },
        });
        return JSON.stringify(found.setVersion.content);
      };
      const assigning = async () => {
        await pause(n);
        const there = { classroom: classroomId, set: setId };
        const saved = await createAssignment(owner, there, input(), 'seed', NOW);
        if (!saved.ok) throw new Error(saved.code);
        return { id: saved.value.id, given: await read(saved.value.id) };
      };
      const editing = async () => {
        await pause(n / 8);
        return editSet(owner, target, { verb: 'remove', question });
      };
      const [{ id, given }, edited] = await Promise.all([assigning(), editing()]);
      expect(edited.ok).toBe(true);
      expect(await read(id)).toBe(given);
    });
  });

  it('an attempt starts and the closing is moved: it closes with the assignment', async () => {
    const closes = later({ minutes: 30 });
    await rounds(async (n) => {
      const { viewer } = await enrol(classroomId);
      const id = await made();
      const starting = async () => {
        await pause(n);
        return createAssignedAttempt(viewer, id, NOW);
      };
      const moving = () => updateAssignment(owner, id, input({ closes: '2026-03-01T10:30' }));
      const [started, moved] = await Promise.all([starting(), moving()]);
      expect([started.ok, moved.ok]).toEqual([true, true]);
      const [attempt] = await db.attempt.findMany({ where: { assignmentId: id } });
      expect(attempt?.expiresAt).toEqual(closes);
    });
  });

  it('an attempt starts and its pupil is given more time: the time counts', async () => {
    await rounds(async (n) => {
      const { viewer, membershipId } = await enrol(classroomId);
      const id = await made({ minutes: 10 });
      const more = { members: [membershipId], closes: '', extraMinutes: 15, extraAttempts: 0 };
      const starting = async () => {
        await pause(n);
        return createAssignedAttempt(viewer, id, NOW);
      };
      const [started, given] = await Promise.all([starting(), setAllowances(owner, id, more)]);
      expect([started.ok, given.ok]).toEqual([true, true]);
      const [attempt] = await db.attempt.findMany({ where: { assignmentId: id } });
      expect(attempt?.expiresAt).toEqual(later({ minutes: 25 }));
    });
  });

  it('an attempt starts and its rules change: those that stand once somebody has begun are theirs', async () => {
    await rounds(async (n) => {
      const { viewer } = await enrol(classroomId);
      const id = await made({ feedback: 'end' });
      const closes = '2026-03-08T10:00';
      const changed = input({ feedback: 'each', closes });
      const starting = async () => {
        await pause(n);
        return createAssignedAttempt(viewer, id, NOW);
      };
      await Promise.all([starting(), updateAssignment(owner, id, changed)]);
      const row = await db.assignment.findUniqueOrThrow({
        where: { id },
        include: { attempts: true },
      });
      const ruleOf = (settings: unknown) => (settings as { feedback: string }).feedback;
      expect(row.attempts.map(({ settings }) => ruleOf(settings))).toEqual([ruleOf(row.settings)]);
    });
  });

  it('a pupil starts many times: no more attempts than there are', async () => {
    await rounds(async () => {
      const { viewer } = await enrol(classroomId);
      const id = await made({ attempts: 2 });
      const started = await Promise.all(
        Array.from({ length: 6 }, () => createAssignedAttempt(viewer, id, NOW)),
      );
      expect(new Set(started.map((each) => each.ok && each.value.id)).size).toBe(1);
      expect(await db.attempt.count({ where: { assignmentId: id } })).toBe(1);
    });
  });

  it('an attempt is opened again and the next one starts: one is open', async () => {
    await rounds(async (n) => {
      const { viewer, membershipId } = await enrol(classroomId);
      const id = await made({ attempts: 2 });
      const first = await createAssignedAttempt(viewer, id, NOW);
      if (!first.ok) throw new Error(first.code);
      await db.attempt.update({ where: { id: first.value.id }, data: { finishedAt: NOW } });
      const starting = async () => {
        await pause(n);
        return createAssignedAttempt(viewer, id, NOW);
      };
      const again = { member: membershipId, minutes: 10 };
      await Promise.all([starting(), reopenAttempt(owner, id, again, NOW)]);
      const open = { assignmentId: id, finishedAt: null };
      expect(await db.attempt.count({ where: open })).toBe(1);
    });
  });

  it('an answer is taken and the assignment is deleted: no answer that was acknowledged is lost', async () => {
    await rounds(async (n) => {
      const { viewer } = await enrol(classroomId);
      const id = await made();
      const started = await createAssignedAttempt(viewer, id, NOW);
      if (!started.ok) throw new Error(started.code);
      const [question] = await questionsOf(started.value.id);
      if (!question) throw new Error('an empty paper');
      const place = { attempt: started.value.id, position: 1 };
      const answering = async () => {
        await pause(n);
        return submitAnswer(viewer, place, rightInputs(question), 'en', NOW);
      };
      const [taken, deleted] = await Promise.all([answering(), deleteAssignment(owner, id)]);
      expect(taken.ok && deleted.ok).toBe(false);
      expect(await db.answer.count({ where: { item: { attemptId: started.value.id } } })).toBe(
        taken.ok ? 1 : 0,
      );
    });
  });

  it('an attempt starts and the assignment is deleted: it is there, or it never was', async () => {
    await rounds(async (n) => {
      const { viewer } = await enrol(classroomId);
      const id = await made();
      const starting = async () => {
        await pause(n);
        return createAssignedAttempt(viewer, id, NOW);
      };
      const [started] = await Promise.all([starting(), deleteAssignment(owner, id)]);
      expect(started.ok || started.code === 'not-found').toBe(true);
    });
  });

  it('a code that went astray lets no more in than one after another', async () => {
    const { id, code } = await makeClass(owner);
    const pupils = await Promise.all(Array.from({ length: JOINS_MOST + 20 }, () => makePupil()));
    const joined = await Promise.all(
      pupils.map((pupil) => joinClassroom(pupil, { code, locale: 'en' }, NOW)),
    );
    expect(joined.filter(({ ok }) => ok)).toHaveLength(JOINS_MOST);
    expect(await db.membership.count({ where: { classroomId: id } })).toBe(JOINS_MOST);
  });

  it('a pupil joins twice: they are in the class once', async () => {
    await rounds(async () => {
      const { id, code } = await makeClass(owner);
      const pupil = await makePupil();
      const join = () => joinClassroom(pupil, { code, locale: 'en' }, NOW);
      const joined = await Promise.all([join(), join(), join()]);
      expect(joined.every(({ ok }) => ok)).toBe(true);
      expect(await db.membership.count({ where: { classroomId: id } })).toBe(1);
    });
  });

  it('a card is renewed twice: one of the two lets in', async () => {
    for (let n = 0; n < 5; n++) {
      const { viewer, membershipId } = await enrol(classroomId);
      const renew = () => renewCards(owner, classroomId, [membershipId], 'en');
      const cards = await Promise.all([renew(), renew(), renew()]);
      expect(cards.every(({ ok }) => ok)).toBe(true);
      expect(await db.account.count({ where: { userId: viewer.id } })).toBe(1);
    }
  });
});
