// An action is a public endpoint: whoever calls it with something else than a form of ours is answered as for nothing.
import 'next/dist/server/node-environment-baseline';
import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { type JoinState, joinClass } from '../../features/join/actions';
import { makeSheet } from '../../features/roster/format/sheet';
import { titledSchema } from '../../features/roster/schema';
import { signIn } from '../../features/user/actions';
import { importBuiltIn } from '../fixtures/learner';
import { asking, form } from './matrix/request';
import { makeWorld, type World } from './matrix/world';

type Action = (...sent: unknown[]) => unknown;

const features = readdirSync('features').filter((name) =>
  existsSync(`features/${name}/actions.ts`),
);
let world: World;
beforeAll(async () => {
  await importBuiltIn();
  world = await makeWorld();
});

const nul = form({ name: 'a\0b', login: 'a\0b' });
const SENT: readonly (readonly unknown[])[] = [[], [null], ['x'], [{}], [null, 7], [{}, 'x']];

it.each(features)('actions of %s take a form and nothing else', async (feature) => {
  const actions: Record<string, Action> = await import(`../../features/${feature}/actions.ts`);
  for (const [name, action] of Object.entries(actions))
    for (const sent of [...SENT, [nul], [{}, nul]])
      for (const who of ['owner', 'pupil'] as const)
        expect(await asking(world, who, () => action(...sent)), `${name} as ${who}`).toEqual({
          status: 404,
        });
});

it('a state that no page has sent is not given back', async () => {
  const join = form({ code: 'x', locale: 'en' });
  for (const state of [null, 'x', { sheet: 1 }, { sheet: { cards: {} } }]) {
    const told = await asking(world, 'visitor', () => joinClass(state as JoinState, join));
    expect(told).not.toHaveProperty('sheet');
  }
});

it('cards that were shown are given back as they were', () => {
  const card = { name: 'Аня', username: 'anya1234', passphrase: 'one two three four' };
  const sheet = { ...makeSheet([card], '8 «Б»', 'ru'), title: 'Карточки', note: 'дважды' };
  expect(titledSchema.parse({ sheet })).toEqual({ sheet });
});

it('a login that is locked is told for how many minutes', async () => {
  const typed = form({ login: 'nobody@example.org', secret: 'not the password', locale: 'en' });
  const tell = () => asking(world, 'visitor', () => signIn({ problem: null, kept: {} }, typed));
  for (let n = 0; n < 5; n++) expect(await tell()).not.toHaveProperty('told');
  expect(await tell()).toMatchObject({
    problem: 'locked',
    told: 'Too many failed attempts. You can try again in 1 minute.',
  });
});
