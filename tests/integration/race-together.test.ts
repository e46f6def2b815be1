import { describe, expect, it } from 'vitest';
import { db, provider } from '../../lib/db';

// What many write at one time may be written together; each is told of its own, and of what is there for good.

const emails = (count: number) =>
  Array.from({ length: count }, () => `${crypto.randomUUID()}@example.org`);
const add = (email: string) => db.user.create({ data: { name: 'one of many', email } });
const there = (email: string[]) => db.user.count({ where: { email: { in: email } } });

describe(`many at one time (${provider})`, () => {
  it('one that is refused is refused alone', async () => {
    const [twice, ...others] = emails(6) as [string, ...string[]];
    const sent = await Promise.allSettled([twice, ...others, twice].map(add));
    expect(sent.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'P2002' } },
    ]);
    expect(await there([twice, ...others])).toBe(6);
  });

  it('each counts once, also where another is refused', async () => {
    const [email] = emails(1) as [string];
    const { id } = await add(email);
    const more = () => db.$executeRaw`UPDATE "User" SET "name" = "name" || '!' WHERE "id" = ${id}`;
    const sent = await Promise.allSettled([more(), more(), add(email), more(), more()]);
    expect(sent.map(({ status }) => status === 'fulfilled')).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    const { name } = await db.user.findUniqueOrThrow({ where: { id }, select: { name: true } });
    expect(name).toBe('one of many!!!!');
  });

  it('what is acknowledged can be read at once', async () => {
    const all = emails(12);
    const seen = all.map(async (email) => {
      await add(email);
      return there([email]);
    });
    expect(await Promise.all(seen)).toEqual(all.map(() => 1));
  });
});
