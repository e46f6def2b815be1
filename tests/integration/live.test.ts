// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GET } from '../../app/api/assignments/[assignment]/live/route';
import { makeSnapshot, type Snapshot } from '../../features/live/format/snapshot';
import { getLive } from '../../features/live/queries';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';
import { watch } from '../../lib/watch';
import { importBuiltIn, later } from '../fixtures/learner';
import { enrol } from '../fixtures/school';
import { asking } from './matrix/request';
import { makeWorld, type World } from './matrix/world';

let world: World;
beforeAll(() => importBuiltIn(), 60_000);
beforeEach(async () => {
  world = await makeWorld();
});

const look = async (now = later({ minutes: 10 })) => {
  const live = await getLive(world.viewers.owner as Teacher, world.ids.assignment, now);
  if (!live) throw new Error('the owner may look');
  return { live, snapshot: makeSnapshot(live, 'ru', now) };
};

describe('a class at work', () => {
  it('shows of each pupil the attempt that was begun last', async () => {
    await enrol(world.ids.classroom, 'Вера Ахметова');
    const { snapshot } = await look();
    expect(snapshot.rows).toMatchObject([
      { name: 'Аня Климова', state: 'working', question: '1', answered: '1 из\u00a05', share: 0.2 },
      { name: 'Вера Ахметова', state: 'waiting', question: '—', answered: '—', left: null },
    ]);
    expect(snapshot.summary).toBe('Закончили: 0 из\u00a02, работают: 1, ещё не\u00a0начали: 1.');
    expect(snapshot.states.map(({ share }) => share)).toEqual([0, 0, 0.5, 0.5]);
  });

  it('counts down what is left, to the second by the clock of the server', async () => {
    await db.attempt.update({
      where: { id: world.ids.attempt },
      data: { expiresAt: later({ minutes: 20 }) },
    });
    expect((await look(later({ minutes: 10 }))).snapshot.rows[0]?.left).toBe(600);
    expect((await look(later({ minutes: 20 }))).snapshot.rows[0]).toMatchObject({
      state: 'expired',
      left: null,
    });
  });

  it('leaves out whoever has left the class', async () => {
    const data = { leftAt: later({}), name: null, userId: null };
    await db.membership.update({ where: { id: world.ids.membership }, data });
    expect((await look()).live.rows).toEqual([]);
  });
});

/** Reads messages of a stream as they come. */
async function follow(who: 'owner' | 'co-teacher') {
  const params = Promise.resolve({ assignment: world.ids.assignment });
  const response = (await asking(world, who, (request) => GET(request, { params }))) as Response;
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let text = '';
  const next = async (): Promise<Snapshot | null> => {
    for (;;) {
      const found = /data: (.*)\n\n/.exec(text);
      if (found) {
        text = text.slice(found.index + found[0].length);
        return JSON.parse(found[1] ?? '');
      }
      const { done, value } = await reader.read();
      if (done) return null;
      text += new TextDecoder().decode(value);
    }
  };
  return { response, next, leave: () => reader.cancel() };
}

describe('the stream of a class', () => {
  it('is not to be kept or held back, tells how to come again, and begins with what there is', async () => {
    const { response, next, leave } = await follow('owner');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    expect((await next())?.rows).toHaveLength(1);
    await leave();
  });

  it('moves when somebody joins, and for everyone who watches', async () => {
    const [one, two] = await Promise.all([follow('owner'), follow('co-teacher')]);
    await Promise.all([one.next(), two.next()]);
    await enrol(world.ids.classroom, 'Вера Ахметова');
    expect((await one.next())?.rows).toHaveLength(2);
    expect((await two.next())?.rows).toHaveLength(2);
    await Promise.all([one.leave(), two.leave()]);
  });

  it('ends for a co-teacher who is one no longer, and goes on for the owner', async () => {
    const [one, two] = await Promise.all([follow('co-teacher'), follow('owner')]);
    await Promise.all([one.next(), two.next()]);
    await db.staff.delete({ where: { id: world.ids.staff } });
    expect(await one.next()).toBeNull();
    await enrol(world.ids.classroom, 'Вера Ахметова');
    expect((await two.next())?.rows).toHaveLength(2);
    await two.leave();
  });
});

describe('watching', () => {
  it('asks once for all who watch, and not at all once nobody does', async () => {
    let asked = 0;
    const seen: number[] = [];
    const watcher = { look: async () => ++asked, tell: (n: number | null) => seen.push(n ?? -1) };
    const leave = [1, 2, 3].map(() => watch('a thing', 20, { ...watcher }));
    await expect.poll(() => asked).toBeGreaterThan(1);
    for (const each of leave) each();
    expect(seen.filter((n) => n === 1)).toHaveLength(3);
    const before = asked;
    await new Promise((wait) => setTimeout(wait, 100));
    expect(asked).toBe(before);
  });

  it('holds no more than fifty for one thing: whoever has watched longest makes room', () => {
    const told: number[] = [];
    const leave = Array.from({ length: 52 }, (_, n) => {
      const end = watch('a crowd', 1000, {
        look: async () => null,
        tell: () => {
          told.push(n);
          end();
        },
      });
      return end;
    });
    expect(told).toEqual([0, 1]);
    for (const each of leave) each();
  });

  it('goes on with the next who may, where the first may no longer', async () => {
    const told: string[] = [];
    const first = watch('another', 20, {
      look: async () => null,
      tell: (seen) => told.push(`first ${seen}`),
    });
    const second = watch('another', 20, {
      look: async () => 'yes',
      tell: (seen) => told.push(`second ${seen}`),
    });
    await expect.poll(() => told.slice(0, 3)).toEqual(['first null', 'second yes', 'second yes']);
    first();
    second();
  });
});
