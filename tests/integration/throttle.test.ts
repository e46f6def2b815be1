import { describe, expect, it } from 'vitest';
import { db } from '../../lib/db';
import { throttle } from '../../lib/throttle';
import { later, NOW } from '../fixtures/learner';

const lockOf = async (key: string, now: Date) => (await throttle.check(key, now)).lockedUntil;
const seconds = (n: number) => new Date(NOW.getTime() + n * 1000);

async function failTimes(key: string, times: number, now = NOW) {
  for (let n = 0; n < times; n++) await throttle.fail(key, now);
}

describe('guessing at one thing', () => {
  it('locks it for a minute after five failures, and nothing else', async () => {
    await failTimes('account:a', 4);
    expect(await lockOf('account:a', NOW)).toBeNull();
    await throttle.fail('account:a', NOW);
    expect(await lockOf('account:a', NOW)).toEqual(later({ minutes: 1 }));
    expect(await lockOf('account:b', NOW)).toBeNull();
    expect(await lockOf('account:a', later({ minutes: 1 }))).toBeNull();
  });

  it('locks it for twice as long each time after, up to a quarter of an hour', async () => {
    await failTimes('account:twice', 4);
    let now = NOW;
    const minutes: number[] = [];
    for (let n = 0; n < 7; n++) {
      await throttle.fail('account:twice', now);
      const until = (await lockOf('account:twice', now)) ?? now;
      minutes.push((until.getTime() - now.getTime()) / 60_000);
      now = until;
    }
    expect(minutes).toEqual([1, 2, 4, 8, 15, 15, 15]);
  });

  it('counts nothing while it is locked: a lock is not made longer by knocking', async () => {
    await failTimes('account:knock', 5);
    const told = await throttle.fail('account:knock', seconds(30));
    expect(told.lockedUntil).toEqual(later({ minutes: 1 }));
    expect(await lockOf('account:knock', seconds(61))).toBeNull();
  });

  it('is forgotten a quarter of an hour after it began or its lock ended, and after a success', async () => {
    await failTimes('account:slow', 4);
    await throttle.fail('account:slow', later({ minutes: 15 }));
    expect(await lockOf('account:slow', later({ minutes: 15 }))).toBeNull();
    await failTimes('account:slow', 4, later({ minutes: 16 }));
    expect(await lockOf('account:slow', later({ minutes: 16 }))).not.toBeNull();
    await throttle.clear('account:slow');
    expect(await lockOf('account:slow', later({ minutes: 16 }))).toBeNull();
  });

  it('lets no more through when it is done all at one time', async () => {
    const told = await Promise.all(
      Array.from({ length: 40 }, () => throttle.fail('account:burst', NOW)),
    );
    expect(told.filter(({ lockedUntil }) => lockedUntil === null).length).toBeLessThanOrEqual(5);
    expect(await lockOf('account:burst', NOW)).toEqual(later({ minutes: 1 }));
  });

  it('leaves no name in the database', async () => {
    await throttle.fail('account:ada@example.org', NOW);
    const rows = await db.throttle.findMany();
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  it('leaves no rows for ever', async () => {
    await throttle.fail('account:old', NOW);
    await throttle.fail('account:new', later({ days: 2 }));
    const left = await db.throttle.findMany({ where: { since: { lt: later({ days: 1 }) } } });
    expect(left).toEqual([]);
  });
});
