// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { beforeAll, describe, expect, it } from 'vitest';
import { countStillAnswering } from '../../features/allowance/queries';
import { showResults } from '../../features/assignment/actions';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';
import { importBuiltIn } from '../fixtures/learner';
import { SETTINGS } from '../fixtures/school';
import { asking, form } from './matrix/request';
import { makeWorld, type World } from './matrix/world';

let world: World;

beforeAll(async () => {
  await importBuiltIn();
  world = await makeWorld();
}, 60_000);

describe('what pupils see of their results', () => {
  it.each([
    ['results', '/results'],
    ['overview', ''],
    [undefined, ''],
  ])('is said on the page that it was chosen on: %s', async (back, below) => {
    const { assignment } = world.ids;
    const sent = { assignment, locale: 'en', results: 'hidden', ...(back && { back }) };
    const told = await asking(world, 'owner', () => showResults(form(sent)));
    expect(told).toEqual({ leads: `/en/teach/assignments/${assignment}${below}?said=results` });
  });

  it('is asked once more while somebody may still answer, and is then done', async () => {
    const { assignment, attempt } = world.ids;
    const page = `/en/teach/assignments/${assignment}/results`;
    const settings = { ...SETTINGS, attempts: 2, feedback: 'close' as const };
    const closesAt = new Date(Date.now() + 3_600_000);
    const stored = () => db.assignment.findUniqueOrThrow({ where: { id: assignment } });
    await db.assignment.update({
      where: { id: assignment },
      data: { settings, results: 'auto', closesAt },
    });
    await db.attempt.update({ where: { id: attempt }, data: { expiresAt: closesAt } });
    const sent = { assignment, locale: 'en', results: 'released', back: 'results' };
    const show = (more = {}) =>
      asking(world, 'owner', () => showResults(form({ ...sent, ...more })));

    expect(await show()).toEqual({ leads: `${page}?ask=released#sure` });
    expect((await stored()).results).toBe('auto');
    const count = () =>
      countStillAnswering(world.viewers.owner as Teacher, assignment, 'released', new Date());
    expect(await count()).toBe(1);

    // The time of the class is over, and that of one pupil is not: a reopened attempt, or a later closing.
    await db.assignment.update({ where: { id: assignment }, data: { closesAt: new Date() } });
    expect(await count()).toBe(1);
    expect(await show()).toEqual({ leads: `${page}?ask=released#sure` });
    expect(await show({ sure: 'yes' })).toEqual({ leads: `${page}?said=results` });
    expect((await stored()).results).toBe('released');

    // What is shown already is not asked about, nor what is hidden, nor where nobody is at work.
    expect(await show()).toEqual({ leads: `${page}?said=results` });
    expect(await show({ results: 'hidden' })).toEqual({ leads: `${page}?said=results` });
    await db.attempt.update({ where: { id: attempt }, data: { finishedAt: new Date() } });
    expect(await count()).toBe(0);
    expect(await show()).toEqual({ leads: `${page}?said=results` });
  });

  it('leads to no other place', async () => {
    const { assignment } = world.ids;
    const sent = { assignment, locale: 'en', results: 'hidden', back: '//example.org' };
    const told = await asking(world, 'owner', () => showResults(form(sent)));
    expect(told).toEqual({ status: 404 });
  });
});
