import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Question } from '../../domain/question';
import { submitAnswer } from '../../features/attempt/mutations';
import { getItem } from '../../features/attempt/queries';
import { PrismaClient } from '../../generated/sqlite/client';
import { askAgain, isAway } from '../../lib/away';
import { db, provider } from '../../lib/db';
import { env } from '../../lib/env';
import type { Viewer } from '../../lib/session';
import { SharedSqlite } from '../../lib/sqlite';
import {
  importBuiltIn,
  makeLearner,
  NOW,
  questionsOf,
  rightInputs,
  startQuiz,
} from '../fixtures/learner';

// What befalls a file: another process holds it, or there is no room for more. Nothing is half written, whoever asked is
// told that the database is away, and as soon as it is over everything goes on by itself.

const LOCK = `
  const database = new (require('better-sqlite3'))(process.argv[1]);
  database.exec('BEGIN EXCLUSIVE');
  console.log('held');
  setTimeout(() => database.exec('COMMIT'), Number(process.argv[2]));`;

/** Another process takes the right to write, and gives it back after so many milliseconds. */
async function holdFile(milliseconds: number) {
  const args = ['-e', LOCK, env.DATABASE_URL.replace('file:', ''), String(milliseconds)];
  const other = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  return { free: once(other, 'close') };
}

const wrong = (task: Promise<unknown>) =>
  task.then(
    () => expect.fail('it was done'),
    (error: Error) => error,
  );

/** A file system of three megabytes, or null where none may be mounted. */
function mountSmall(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'vekha-small-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

describe.runIf(provider === 'sqlite')('a file of SQLite', () => {
  let viewer: Viewer;
  let attempt: string;
  let questions: Question[];
  beforeAll(importBuiltIn);
  beforeEach(async () => {
    viewer = await makeLearner();
    attempt = await startQuiz(viewer, { kinds: ['single'], feedback: 'end' });
    questions = await questionsOf(attempt);
  });

  const send = (position: number) => {
    const question = questions[position - 1] as Question;
    return submitAnswer(viewer, { attempt, position }, rightInputs(question), 'en', NOW);
  };
  const answers = () => db.answer.count({ where: { item: { attemptId: attempt } } });

  it('held by another process for a while: pages are read meanwhile, and the answer is taken after', async () => {
    const { free } = await holdFile(1500);
    const done: string[] = [];
    const sent = send(1).then(({ ok }) => done.push(`answer ${ok}`));
    await getItem(viewer, attempt, 1, NOW).then(() => done.push('page'));
    await sent;
    expect(done).toEqual(['page', 'answer true']);
    expect(await answers()).toBe(1);
    await free;
  });

  it('held for longer than anybody waits: the answer is refused, nothing is stored, and then it goes on', async () => {
    const { free } = await holdFile(9000);
    expect(isAway(await wrong(send(1)))).toBe(true);
    expect(await answers()).toBe(0);
    expect(await askAgain(() => send(1))).toMatchObject({ ok: true });
    expect(await answers()).toBe(1);
    await free;
  });

  it('full: answers are refused whole, and taken again once there is room', async () => {
    await db.$queryRawUnsafe('PRAGMA max_page_count = 1');
    const filler = 'x'.repeat(100_000);
    const fill = () => db.user.create({ data: { name: filler, email: crypto.randomUUID() } });
    expect(isAway(await wrong(fill()))).toBe(true);
    const users = await db.user.count();
    const inOne = db.$transaction(async (tx) => {
      await tx.attempt.update({ where: { id: attempt }, data: { seed: 'half' } });
      await tx.user.create({ data: { name: filler, email: crypto.randomUUID() } });
    });
    expect(isAway(await wrong(inOne))).toBe(true);
    await db.$queryRawUnsafe('PRAGMA max_page_count = 1000000');
    expect((await db.attempt.findUniqueOrThrow({ where: { id: attempt } })).seed).not.toBe('half');
    const taken = await Promise.all(questions.map((_, index) => send(index + 1)));
    expect(taken.every(({ ok }) => ok)).toBe(true);
    expect([await answers(), await db.user.count()]).toEqual([questions.length, users]);
  });
});

const small = provider === 'sqlite' ? mountSmall() : null;

describe.runIf(small)('a disk without room', () => {
  it('refuses commits whole, also many at one time, and goes on when there is room', async () => {
    const folder = small as string;
    const file = join(folder, 'vekha.db');
    await db.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
    copyFileSync(env.DATABASE_URL.replace('file:', ''), file);
    const there = new PrismaClient({ adapter: new SharedSqlite({ url: `file:${file}` }) });
    const add = (name: string) =>
      there.$transaction(async (tx) => {
        const { id } = await tx.user.create({ data: { name, email: crypto.randomUUID() } });
        await tx.session.create({
          data: { userId: id, token: crypto.randomUUID(), expiresAt: NOW },
        });
      });
    try {
      await add('before');
      const before = await there.user.count();
      expect(() => writeFileSync(join(folder, 'filler'), Buffer.alloc(4_000_000))).toThrow(
        'ENOSPC',
      );
      const many = Array.from({ length: 5 }, () => wrong(add('x'.repeat(20_000))));
      expect((await Promise.all(many)).map(isAway)).toEqual(Array(5).fill(true));
      expect(await there.user.count()).toBe(before);
      rmSync(join(folder, 'filler'));
      await add('after');
      expect(await there.user.count()).toBe(before + 1);
      expect(await there.session.count({ where: { user: { name: 'after' } } })).toBe(1);
    } finally {
      await there.$disconnect();
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    }
  });
});
