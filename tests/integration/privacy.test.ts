// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { GET } from '../../app/api/account/data/route';
import { deleteOwn } from '../../features/privacy/actions';
import { deleteOwnAccount, tidy } from '../../features/privacy/mutations';
import { getOwnData } from '../../features/privacy/queries';
import { getAssignmentResults } from '../../features/result/queries';
import { db } from '../../lib/db';
import { asOperator, type Teacher } from '../../lib/session';
import { giveSecret } from '../fixtures/account';
import { importBuiltIn, later, makeLearner, startQuiz } from '../fixtures/learner';
import { makeClass, makePupil, makeTeacher } from '../fixtures/school';
import { asking, form } from './matrix/request';
import { makeWorld, type World } from './matrix/world';

const KEEP = { visitors: 400, archived: 730, pupils: 365 };
const NAME = 'Аня Климова';

let world: World;
beforeAll(() => importBuiltIn(), 60_000);
beforeEach(async () => {
  world = await makeWorld();
});

const results = async () => {
  const owner = world.viewers.owner as Teacher;
  const sheet = await getAssignmentResults(owner, world.ids.assignment, later({ days: 8 }));
  return sheet?.pupils.map(({ name, username, countedShare }) => ({
    name,
    username,
    countedShare,
  }));
};

describe('a pupil', () => {
  it('is given all that is stored about them, and no key', async () => {
    const response = (await asking(world, 'pupil', () => GET())) as Response;
    expect(response.headers.get('Content-Disposition')).toContain('attachment');
    const text = await response.text();
    const data = JSON.parse(text);
    expect(data).toMatchObject({
      account: { name: NAME, email: null },
      role: 'pupil',
      memberships: [{ class: '8 «Б»', name: NAME }],
    });
    expect(data.attempts.map(({ answers }: { answers: unknown[] }) => answers.length)).toEqual(
      expect.arrayContaining([5, 1, 1]),
    );
    expect(text).not.toMatch(/"(key|proof|correct|explanation|points|token|password)"/);
  });

  it('can delete themselves: what they answered in a class stays without a name', async () => {
    const before = await results();
    const secret = await giveSecret(world.viewers.pupil);
    const led = await asking(world, 'pupil', () =>
      deleteOwn(form({ locale: 'ru', sure: 'yes', secret })),
    );
    expect(led).toEqual({ leads: '/ru/privacy?deleted=yes' });

    expect(await db.user.count({ where: { id: world.ids.pupilUser } })).toBe(0);
    expect(await db.session.count({ where: { userId: world.ids.pupilUser } })).toBe(0);
    expect(await db.attempt.count({ where: { id: world.ids.quiz } })).toBe(0);
    expect(await db.allowance.count({ where: { id: world.ids.allowance } })).toBe(0);
    expect(await db.membership.findUnique({ where: { id: world.ids.membership } })).toMatchObject({
      userId: null,
      name: null,
      leftAt: expect.any(Date),
    });
    expect(before).toMatchObject([{ name: NAME }]);
    expect(await results()).toEqual(before?.map((each) => ({ ...each, name: null })));
    const [rows, users] = await Promise.all([db.membership.findMany(), db.user.findMany()]);
    expect(JSON.stringify([rows, users])).not.toContain(world.ids.pupilUser);
  });

  it('leaves no draft behind', async () => {
    await db.attemptItem.updateMany({
      where: { attemptId: world.ids.attempt, position: 2 },
      data: { draft: { typed: ['half a thought'] }, flagged: true },
    });
    await deleteOwnAccount(world.viewers.pupil, await giveSecret(world.viewers.pupil), later({}));
    const items = await db.attemptItem.findMany({ where: { attemptId: world.ids.attempt } });
    expect(items.map(({ draft, flagged }) => [draft, flagged])).toEqual(
      items.map(() => [null, false]),
    );
  });

  it('is asked whether they are sure', async () => {
    const led = await asking(world, 'pupil', () => deleteOwn(form({ locale: 'en' })));
    expect(led).toEqual({ leads: '/en/account/data?problem=not-sure' });
    expect(await db.user.count({ where: { id: world.ids.pupilUser } })).toBe(1);
  });
});

describe('whoever has an account', () => {
  it.each(['pupil', 'co-teacher'] as const)(
    '%s deletes it with its secret alone, and may not guess for long',
    async (who) => {
      const { [who]: viewer } = world.viewers;
      const secret = await giveSecret(viewer);
      const ask = async (typed: Record<string, string>) =>
        asking(world, who, () => deleteOwn(form({ locale: 'en', sure: 'yes', ...typed })));
      const page = '/en/account/data?problem=';
      expect(await ask({})).toEqual({ leads: `${page}wrong-secret` });
      for (let i = 0; i < 4; i += 1)
        expect(await ask({ secret: `${secret}${i}` })).toEqual({ leads: `${page}wrong-secret` });
      expect(await ask({ secret })).toEqual({ leads: `${page}locked` });
      expect(await db.user.count({ where: { id: viewer.id } })).toBe(1);
      await db.throttle.deleteMany();
      expect(await ask({ secret })).toEqual({ leads: '/en/privacy?deleted=yes' });
      expect(await db.user.count({ where: { id: viewer.id } })).toBe(0);
    },
  );

  it('is not a visitor, who has no secret', async () => {
    const led = await asking(world, 'visitor', () =>
      deleteOwn(form({ locale: 'en', sure: 'yes' })),
    );
    expect(led).toEqual({ leads: '/en/privacy?deleted=yes' });
  });
});

describe('a teacher', () => {
  it('is kept while a class with pupils is theirs', async () => {
    const { owner } = world.viewers;
    expect(await deleteOwnAccount(owner, await giveSecret(owner), later({}))).toEqual({
      ok: false,
      code: 'classes-with-pupils',
    });
    expect(await db.user.count({ where: { id: owner.id } })).toBe(1);
  });

  it('leaves archived classes to a co-teacher, and takes along those of nobody else', async () => {
    const { owner } = world.viewers;
    const data = { archivedAt: later({}) };
    await db.classroom.update({ where: { id: world.ids.classroom }, data });
    const alone = await makeClass(owner as Teacher);
    expect((await deleteOwnAccount(owner, await giveSecret(owner), later({}))).ok).toBe(true);
    expect(await db.staff.findMany({ where: { classroomId: world.ids.classroom } })).toMatchObject([
      { userId: world.viewers['co-teacher'].id, role: 'owner' },
    ]);
    expect(await db.classroom.count({ where: { id: alone.id } })).toBe(0);
    // The set is gone, and the assignment still stands on its version.
    expect(await db.questionSet.count({ where: { id: world.ids.set } })).toBe(0);
    expect(await db.attempt.count({ where: { assignmentId: world.ids.assignment } })).toBe(2);
  });
});

describe('what is old', () => {
  const sweep = (now: Date) => tidy(asOperator(), KEEP, now);
  const makeOld = (id: string) =>
    db.user.update({ where: { id }, data: { createdAt: later({ days: -1000 }) } });

  it('goes a day after it is kept, and not a day before', async () => {
    const visitor = await makeLearner();
    await makeOld(visitor.id);
    await startQuiz(visitor, {}, later({ days: -399 }));
    const there = () => db.user.count({ where: { id: visitor.id } });
    await sweep(later({}));
    expect(await there()).toBe(1);
    await sweep(later({ days: 2 }));
    expect(await there()).toBe(0);
    expect(await db.attempt.count({ where: { userId: visitor.id } })).toBe(0);
  });

  it('is a quiz that nobody is left of', async () => {
    const visitor = await makeLearner();
    const id = await startQuiz(visitor);
    await db.user.delete({ where: { id: visitor.id } });
    expect(await db.attempt.count({ where: { id } })).toBe(1);
    await sweep(later({}));
    expect(await db.attempt.count({ where: { id } })).toBe(0);
  });

  it('is a class long put away, with all that was answered in it, and never one that is not', async () => {
    const data = { archivedAt: later({ days: -731 }) };
    await db.classroom.update({ where: { id: world.ids.classroom }, data });
    await sweep(later({}));
    expect(await db.classroom.count({ where: { id: world.ids.classroom } })).toBe(0);
    expect(await db.attempt.count({ where: { id: world.ids.attempt } })).toBe(0);
    expect(await db.classroom.count({ where: { id: world.elsewhere.classroom } })).toBe(1);
  });

  it('is a pupil in no class, but no pupil of a class and no teacher', async () => {
    const alone = await makePupil('Борис Ли');
    const teacher = await makeTeacher();
    for (const { id } of [alone, teacher, world.viewers.elsewhere]) await makeOld(id);
    await sweep(later({ days: 1 }));
    const left = await db.user.findMany({
      where: { id: { in: [alone.id, teacher.id, world.viewers.elsewhere.id] } },
    });
    expect(left.map(({ id }) => id).sort()).toEqual(
      [teacher.id, world.viewers.elsewhere.id].sort(),
    );
  });

  it('is a pupil who left their last class, a year after they left', async () => {
    await makeOld(world.viewers.elsewhere.id);
    await db.membership.update({
      where: { id: world.elsewhere.membership },
      data: { leftAt: later({ days: -300 }) },
    });
    const there = () => db.user.count({ where: { id: world.viewers.elsewhere.id } });
    await sweep(later({}));
    expect(await there()).toBe(1);
    await sweep(later({ days: 66 }));
    expect(await there()).toBe(0);
  });
});

describe('what the server writes', () => {
  it('is nothing, while pupils work, are looked at and go', async () => {
    const secret = await giveSecret(world.viewers.pupil);
    const written: unknown[] = [];
    const kinds = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const spies = kinds.map((kind) =>
      vi.spyOn(console, kind).mockImplementation((...said) => void written.push(said)),
    );
    const out = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((said) => Boolean(written.push(said))),
    );
    await getOwnData(world.viewers.pupil);
    await results();
    await asking(world, 'pupil', () => deleteOwn(form({ locale: 'ru', sure: 'yes', secret })));
    for (const spy of [...spies, ...out]) spy.mockRestore();
    expect(written).toEqual([]);
  });

  it('is written in few places, of which each says only what happened, and of what kind, and of nobody by name', () => {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      encoding: 'utf8',
    })
      .split('\n')
      .filter((file) => /^(app|features|components|lib|i18n|domain)\/|^\w+\.ts$/.test(file))
      .filter((file) => /\.tsx?$/.test(file) && existsSync(file));
    const found = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const said = [...text.matchAll(/(?:console\.\w+|std(?:out|err)\.write)\(([^;]*);/g)];
      return said.map(([, words = '']) => ({ file, words }));
    });
    expect(found.map(({ file }) => file)).toEqual([
      'instrumentation.ts',
      'lib/mail.ts',
      'lib/security-log.ts',
    ]);
    for (const { words } of found) expect(words).not.toMatch(/message|stack|user|address|\bto\b/);
  });
});
