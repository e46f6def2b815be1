import { beforeAll, expect, it } from 'vitest';
import { startSchema } from '../../features/attempt/schema';
import { createClassroom } from '../../features/classroom/mutations';
import { deleteOwnAccount } from '../../features/privacy/mutations';
import { createAttempt } from '../../features/quiz/mutations';
import { createSet } from '../../features/set/mutations';
import { builderSchema } from '../../features/set/schema';
import type { Teacher } from '../../lib/session';
import { giveSecret } from '../fixtures/account';
import { importBuiltIn, NOW, PACK } from '../fixtures/learner';
import { makeTeacher } from '../fixtures/school';

beforeAll(importBuiltIn, 60_000);

const start = startSchema.parse({ pack: PACK });
const chosen = builderSchema.parse({ pack: PACK });

it.each<[string, (viewer: Teacher) => Promise<unknown>]>([
  ['an attempt', (viewer) => createAttempt(viewer, start, 'a seed', NOW)],
  ['a set', (viewer) => createSet(viewer, chosen, 'A set', 'a seed')],
  ['a class', (viewer) => createClassroom(viewer, { name: '8 «Б»', timeZone: 'UTC' }, NOW)],
])('%s of somebody who is deleted meanwhile is made no more', async (_, make) => {
  const viewer = await makeTeacher();
  expect(await deleteOwnAccount(viewer, await giveSecret(viewer), NOW)).toMatchObject({ ok: true });
  expect(await make(viewer)).toEqual({ ok: false, code: 'not-found' });
});
