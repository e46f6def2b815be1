import { beforeAll, describe, expect, it } from 'vitest';
import { startSchema } from '../../features/attempt/schema';
import { createClassroom } from '../../features/classroom/mutations';
import { joinClassroom } from '../../features/join/mutations';
import { deleteOwnAccount } from '../../features/privacy/mutations';
import { createAttempt } from '../../features/quiz/mutations';
import { createSet } from '../../features/set/mutations';
import { builderSchema } from '../../features/set/schema';
import { acceptInvitation, inviteCoTeacher } from '../../features/staff/mutations';
import { db, provider } from '../../lib/db';
import type { Teacher, Viewer } from '../../lib/session';
import { giveSecret } from '../fixtures/account';
import { importBuiltIn, later, makeLearner, NOW, PACK } from '../fixtures/learner';
import { makeClass, makePupil, makeTeacher } from '../fixtures/school';

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

/** Does something while a deletion of the account has begun that ends a little later: what is read still knows it. */
async function meanwhile<T>(viewer: Viewer, act: () => Promise<T>): Promise<T> {
  let acting: Promise<T> | undefined;
  await db.$transaction(async (tx) => {
    await tx.user.delete({ where: { id: viewer.id } });
    acting = act();
    acting.catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 150));
  });
  if (!acting) throw new Error('nothing was done');
  return acting;
}

describe(`somebody who is deleted between the question who they are and the answer (${provider})`, () => {
  it('takes no invitation, and leaves it to be taken', async () => {
    const owner = await makeTeacher();
    const heir = await makeTeacher();
    const { id } = await makeClass(owner);
    const { email } = await db.user.findUniqueOrThrow({ where: { id: heir.id } });
    const invited = await inviteCoTeacher(owner, id, email, NOW);
    if (!invited.ok) throw new Error(invited.code);
    const accept = () => acceptInvitation(heir, invited.value.token, NOW);
    expect(await meanwhile(heir, accept)).toEqual({ ok: false, code: 'not-found' });
    expect(await db.invitation.count({ where: { classroomId: id, usedAt: null } })).toBe(1);
  });

  it('invites nobody, and ends no invitation by it', async () => {
    const owner = await makeTeacher();
    const { id } = await makeClass(owner);
    const email = 'somebody@example.org';
    const stood = { kind: 'co-teacher', email, classroomId: id, expiresAt: later({ days: 1 }) };
    await db.invitation.create({ data: { ...stood, digest: `of ${id}` } });
    const invite = () => inviteCoTeacher(owner, id, email, NOW);
    expect(await meanwhile(owner, invite)).toEqual({ ok: false, code: 'not-found' });
    expect(await db.invitation.count({ where: { classroomId: id, email } })).toBe(1);
  });

  it.each([
    ['a pupil', () => makePupil()],
    ['a visitor', () => makeLearner()],
  ])('joins no class, as %s', async (_, make) => {
    const viewer = await make();
    const { id, code } = await makeClass(await makeTeacher());
    const join = () => joinClassroom(viewer, { code, name: 'Аня Климова', locale: 'ru' }, NOW);
    expect(await meanwhile(viewer, join)).toEqual({ ok: false, code: 'account-gone' });
    expect(await db.membership.count({ where: { classroomId: id } })).toBe(0);
  });
});
