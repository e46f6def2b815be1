// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { beforeAll, describe, expect, it } from 'vitest';
import { GET as getOwn } from '../../app/api/account/data/route';
import { submitSignUp } from '../../features/user/mutations';
import { db } from '../../lib/db';
import { makeGate, QUIZZES, SIGN_UPS } from '../../lib/pace';
import { throttle } from '../../lib/throttle';
import { PASSWORD } from '../fixtures/account';
import { importBuiltIn, later, makeLearner, NOW, startQuiz } from '../fixtures/learner';
import { makeTeacher } from '../fixtures/school';
import { within } from './matrix/request';
import { signInCookie } from './matrix/world';

beforeAll(importBuiltIn);

const turns = (count: number) => Array.from({ length: count }, (_, turn) => turn);

describe('what may be done so many times within a while', () => {
  const pace = { times: 3, minutes: 10 };

  it('is refused beyond that, until the while is over, however many ask at one time', async () => {
    const use = (at: Date) => throttle.use('dear:one', pace, at);
    for (const _ of turns(3)) expect(await use(NOW)).toBeNull();
    expect(await use(later({ minutes: 9 }))).toEqual(later({ minutes: 10 }));
    expect(await throttle.use('dear:another', pace, NOW)).toBeNull();
    expect(await use(later({ minutes: 10 }))).toBeNull();
    const many = await Promise.all(turns(10).map(() => throttle.use('dear:many', pace, NOW)));
    expect(many.filter((until) => until === null)).toHaveLength(3);
  });

  it('is counted in the process for those of whom nothing is known', () => {
    const admit = makeGate({ times: 300, minutes: 10 });
    expect(turns(300).every(() => admit(NOW))).toBe(true);
    expect(admit(later({ minutes: 9 }))).toBe(false);
    expect(admit(later({ minutes: 10 }))).toBe(true);
  });
});

it('one viewer starts so many quizzes of their own, and waits for no other', async () => {
  const [one, other] = [await makeLearner(), await makeLearner()];
  const attempt = await startQuiz(one);
  const { packVersionId } = await db.attempt.findUniqueOrThrow({ where: { id: attempt } });
  const row = { userId: one.id, packVersionId, seed: 's', settings: {}, startedAt: NOW };
  const data = turns(QUIZZES.times - 1).map(() => ({ ...row, expiresAt: later({ days: 1 }) }));
  await db.attempt.createMany({ data });
  await expect(startQuiz(one, {}, later({ minutes: 9 }))).rejects.toThrow('too-many');
  await startQuiz(other, {}, later({ minutes: 9 }));
  await startQuiz(one, {}, later({ minutes: 11 }));
});

it('a site without mail makes so many accounts', async () => {
  const signUp = (n: number, at: Date) => {
    const form = { name: 'Ada', email: `paced${n}@example.org`, password: PASSWORD };
    return submitSignUp(null, form, { mode: 'open', locale: 'en', now: at });
  };
  expect((await signUp(0, NOW)).ok).toBe(true);
  for (const _ of turns(SIGN_UPS.times - 1)) await throttle.use('sign-ups', SIGN_UPS, NOW);
  expect(await signUp(1, later({ minutes: 1 }))).toEqual({ ok: false, code: 'too-many' });
  expect((await signUp(1, later({ minutes: 15 }))).ok).toBe(true);
});

it('a viewer is sent so many files, and is then told when to come again, in both languages', async () => {
  const [one, other] = [await makeTeacher(), await makeTeacher()];
  const fetchAs = async (id: string) => {
    const { cookie } = await signInCookie(id);
    return (await within(cookie, getOwn)) as Response;
  };
  const sent = await Promise.all(turns(30).map(() => fetchAs(one.id)));
  expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 200));
  const refused = await fetchAs(one.id);
  expect(refused.status).toBe(429);
  const wait = Number(refused.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(600);
  const text = await refused.text();
  expect(text).toMatch(/Please try again/);
  expect(text).toMatch(/Попробуйте/);
  expect((await fetchAs(other.id)).status).toBe(200);
});
