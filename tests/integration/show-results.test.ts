// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { beforeAll, describe, expect, it } from 'vitest';
import { showResults } from '../../features/assignment/actions';
import { importBuiltIn } from '../fixtures/learner';
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

  it('leads to no other place', async () => {
    const { assignment } = world.ids;
    const sent = { assignment, locale: 'en', results: 'hidden', back: '//example.org' };
    const told = await asking(world, 'owner', () => showResults(form(sent)));
    expect(told).toEqual({ status: 404 });
  });
});
