import { beforeEach, describe, expect, it } from 'vitest';
import { db, Prisma, provider } from '../../lib/db';

async function makeAttempt() {
  const user = await db.user.create({
    data: { name: 'A visitor', email: `${Math.random()}@test` },
  });
  const pack = await db.pack.create({
    data: {
      slug: `pack-${Math.random()}`,
      versions: { create: { number: 1, digest: 'd1', content: { facts: [{ id: 'один' }] } } },
    },
    include: { versions: true },
  });
  const startedAt = new Date('2026-03-01T10:00:00.123Z');
  return db.attempt.create({
    data: {
      userId: user.id,
      packVersionId: pack.versions[0]?.id ?? '',
      seed: 's',
      settings: { count: 10, topics: [] },
      startedAt,
      expiresAt: new Date(startedAt.getTime() + 3_600_000),
      items: {
        create: [0, 1].map((position) => ({
          position,
          questionId: `q${position}`,
          topic: 'visits',
          kind: 'single',
          question: { stem: 'x', options: [1, 2] },
        })),
      },
    },
    include: { items: { orderBy: { position: 'asc' } }, packVersion: true },
  });
}

const code = (error: unknown) => (error as Prisma.PrismaClientKnownRequestError).code;
const answer = (itemId: string) =>
  db.answer.create({
    data: { itemId, response: { chosen: [1] }, locale: 'ru', answeredAt: new Date() },
  });

describe('what the database keeps', () => {
  let attempt: Awaited<ReturnType<typeof makeAttempt>>;
  beforeEach(async () => {
    attempt = await makeAttempt();
  });
  const itemId = () => attempt.items[0]?.id ?? '';

  it('returns documents, Russian text and milliseconds as they were given', () => {
    expect(attempt.packVersion.content).toEqual({ facts: [{ id: 'один' }] });
    expect(attempt.startedAt.toISOString()).toBe('2026-03-01T10:00:00.123Z');
    expect(attempt.items.map((item) => item.draft)).toEqual([null, null]);
  });

  it('sorts and compares times', async () => {
    const before = { startedAt: { lt: new Date('2026-03-01T10:00:00.124Z') }, id: attempt.id };
    const after = { startedAt: { gt: new Date('2026-03-01T10:00:00.123Z') }, id: attempt.id };
    expect([
      await db.attempt.count({ where: before }),
      await db.attempt.count({ where: after }),
    ]).toEqual([1, 0]);
  });

  it('takes one answer for a question, however many arrive at once', async () => {
    const sent = await Promise.allSettled(Array.from({ length: 8 }, () => answer(itemId())));
    const refused = sent.flatMap((one) => (one.status === 'rejected' ? [code(one.reason)] : []));
    expect(refused).toEqual(Array(7).fill('P2002'));
    expect(await db.answer.count({ where: { itemId: itemId() } })).toBe(1);
  });

  it('refuses an answer to a question that is not there', async () => {
    expect(await answer('nothing').catch(code)).toBe('P2003');
  });

  it('refuses a second question at one place', async () => {
    const { attemptId, questionId, topic, kind } = attempt.items[0] ?? expect.fail();
    const twice = { attemptId, questionId, topic, kind, position: 1, question: {} };
    expect(await db.attemptItem.create({ data: twice }).catch(code)).toBe('P2002');
  });

  it('keeps a version of a pack while an attempt rests on it', async () => {
    const remove = db.packVersion.delete({ where: { id: attempt.packVersionId } });
    expect(await remove.catch(code)).toMatch(/P2003|P2014/);
  });

  it('keeps what was answered when the person is gone, without saying whose it was', async () => {
    await answer(itemId());
    await db.user.delete({ where: { id: attempt.userId ?? '' } });
    const left = await db.attempt.findUnique({ where: { id: attempt.id } });
    expect(left?.userId).toBeNull();
    expect(await db.answer.count({ where: { itemId: itemId() } })).toBe(1);
  });

  it('knows one account by its provider and number', async () => {
    const { id: userId } = await db.user.create({ data: { name: 'A', email: 'a@example.org' } });
    const data = { userId, providerId: 'credential', accountId: userId };
    await db.account.create({ data });
    expect(await db.account.create({ data }).catch(code)).toBe('P2002');
  });

  it('stores nothing of a transaction that fails', async () => {
    const failing = db.$transaction(async (tx) => {
      await tx.attempt.update({ where: { id: attempt.id }, data: { seed: 'changed' } });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect((await db.attempt.findUniqueOrThrow({ where: { id: attempt.id } })).seed).toBe('s');
  });

  it('tells a draft that was never made from one that was put away', async () => {
    await db.attemptItem.update({ where: { id: itemId() }, data: { draft: { chosen: [2] } } });
    await db.attemptItem.update({ where: { id: itemId() }, data: { draft: Prisma.DbNull } });
    expect((await db.attemptItem.findUniqueOrThrow({ where: { id: itemId() } })).draft).toBeNull();
  });
});

if (provider === 'sqlite')
  describe('SQLite', () => {
    const pragma = async (name: string) => {
      const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
      return String(Object.values(rows[0] ?? {})[0]);
    };

    it.each([
      ['journal_mode', 'wal'],
      ['synchronous', '2'],
      ['foreign_keys', '1'],
    ])('%s is %s', async (name, value) => {
      expect(await pragma(name)).toBe(value);
    });
  });

if (provider === 'postgresql')
  it('PostgreSQL keeps a statement prepared', async () => {
    const kept = await db.$transaction(async (tx) => {
      for (const text of ['a', 'b']) await tx.$queryRaw`SELECT 'kept' || ${text}`;
      return tx.$queryRaw`SELECT "statement" FROM pg_prepared_statements WHERE "statement" LIKE ${"SELECT 'kept'%"}`;
    });
    expect(kept).toEqual([{ statement: "SELECT 'kept' || $1" }]);
  });
