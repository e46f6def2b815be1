import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { root, typescript } from '../../scripts/step.mjs';

// The site as a role that owns nothing, with the very rights that docs/operations.md gives it. SQLite has no roles.

const run = promisify(execFile);
const OWNER_URL = process.env.DATABASE_URL ?? '';
const ROLE = `vekha_site_${randomBytes(4).toString('hex')}`;
const DATABASE = new URL(OWNER_URL).pathname.slice(1);

const page = readFileSync('docs/operations.md', 'utf8');
const [, grants = ''] = /```sql\n([^`]*CREATE ROLE vekha_site[^`]*)```/.exec(page) ?? [];
const GRANTS = grants
  .replaceAll('vekha_site', ROLE)
  .replaceAll('ON DATABASE vekha ', `ON DATABASE "${DATABASE}" `);

const siteUrl = () => {
  const url = new URL(OWNER_URL);
  [url.username, url.password] = [ROLE, 'a-password-of-its-own'];
  return url.href;
};

async function ask(url: string, sql: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

/** Everything that is tried, as that role. */
async function openHouse() {
  process.env.DATABASE_URL = siteUrl();
  Object.assign(globalThis, { vekhaDb: undefined });
  vi.resetModules();
  const [{ db }, school, { finishAttempt }, learner, { throttle }, { tidyNow }] = await Promise.all(
    [
      import('../../lib/db'),
      import('../fixtures/school'),
      import('../../features/attempt/mutations'),
      import('../fixtures/learner'),
      import('../../lib/throttle'),
      import('../../scripts/tidy'),
    ],
  );
  return { db, ...school, finishAttempt, ...learner, throttle, tidyNow };
}

describe.skipIf(!OWNER_URL.startsWith('postgres'))('a role that owns nothing', () => {
  beforeAll(async () => {
    await ask(OWNER_URL, GRANTS.replace('…', 'a-password-of-its-own'));
  });
  afterAll(async () => {
    const { db } = await import('../../lib/db');
    await db.$disconnect();
    process.env.DATABASE_URL = OWNER_URL;
    await ask(OWNER_URL, `DROP OWNED BY ${ROLE}; DROP ROLE ${ROLE}`);
  });

  it('goes through every step of a start where no migration is pending', {
    timeout: 120_000,
  }, async () => {
    const env = { ...process.env, DATABASE_URL: siteUrl() };
    for (const command of [
      'db migrate',
      'secrets check',
      'packs import prisma/packs/japan-kazakhstan',
    ]) {
      const args = typescript(`${root}/scripts/cli.ts`, ...command.split(' '));
      await run(process.execPath, args, { cwd: root, env });
    }
  });

  it('does what the site does, and nothing to the tables themselves', async () => {
    const house = await openHouse();
    const teacher = await house.makeTeacher();
    const { id } = await house.makeClass(teacher);
    expect(await house.db.staff.count({ where: { classroomId: id } })).toBe(1);
    const learner = await house.makeLearner();
    const attempt = await house.startQuiz(learner);
    expect(await house.questionsOf(attempt)).not.toEqual([]);
    await house.finishAttempt(learner, attempt, new Date());
    await house.throttle.fail('account:nobody', new Date());
    await house.throttle.clear('account:nobody');
    await house.tidyNow();
    const { rows } = await ask(siteUrl(), 'SELECT current_user AS name');
    expect(rows).toEqual([{ name: ROLE }]);
    for (const sql of [
      'CREATE TABLE mine (id text)',
      'ALTER TABLE "User" ADD COLUMN mine text',
      'DROP TABLE "Answer"',
      'TRUNCATE "Answer"',
      'DELETE FROM "_prisma_migrations"',
    ])
      await expect(ask(siteUrl(), sql), sql).rejects.toThrow(/permission denied|must be owner/);
  });
});
