import { describe, expect, it } from 'vitest';
import { CODE_LENGTH, makeCode } from '../../domain/code';
import { renewCode, setArchived, setCodeOpen } from '../../features/classroom/mutations';
import { joinClassroom, tryCode } from '../../features/join/mutations';
import { getJoining, getPublicClassroom } from '../../features/join/queries';
import { JOINS_MOST } from '../../features/join/schema';
import { submitSignIn } from '../../features/user/mutations';
import { signInSchema } from '../../features/user/schema';
import { db } from '../../lib/db';
import { matches } from '../../lib/secret';
import { toViewer, type Viewer } from '../../lib/session';
import { later, makeLearner, NOW } from '../fixtures/learner';
import { enrol, makeClass, makeTeacher } from '../fixtures/school';

const noClass = () => makeCode(Array.from({ length: CODE_LENGTH }, Math.random));

async function room() {
  const owner = await makeTeacher();
  return { owner, ...(await makeClass(owner)) };
}

async function join(viewer: Viewer | null, code: string, name = 'Аня Климова', now = NOW) {
  const joined = await joinClassroom(viewer, { code, name, locale: 'ru' }, now);
  if (!joined.ok) throw new Error(joined.code);
  return joined.value;
}

const now = async (id: string) => toViewer(await db.user.findUniqueOrThrow({ where: { id } }));
const placesOf = (userId: string) => db.membership.findMany({ where: { userId } });

describe('joining by code', () => {
  it('makes a pupil of a stranger, who can sign in with the card', async () => {
    const { code, id } = await room();
    const { userId, card } = await join(null, code);
    const user = await db.user.findUniqueOrThrow({
      where: { id: userId },
      include: { accounts: true },
    });
    expect(user).toMatchObject({ name: 'Аня Климова', role: 'pupil', username: card?.username });
    expect(user).toMatchObject({ isAnonymous: false, locale: 'ru' });
    const [account] = user.accounts;
    expect(account).toMatchObject({ providerId: 'credential', accountId: userId });
    const stored = { role: 'pupil', hash: account?.password ?? '' } as const;
    expect(await matches(card?.passphrase.replaceAll(' ', '-') ?? '', stored)).toBe(true);
    expect(await matches('четыре чужих слова тут', stored)).toBe(false);
    expect(await placesOf(userId)).toMatchObject([{ classroomId: id, name: 'Аня Климова' }]);
  });

  it('gives a Kazakh name a login for a Russian keyboard, which a Kazakh one types as well', async () => {
    const { code } = await room();
    const { card } = await join(null, code, 'Нұрланов Өмір');
    const { username = '', passphrase: secret = '' } = card ?? {};
    expect(username).toMatch(/^нурланов-\d{4}$/);
    for (const login of [username, username.replace('нурланов', 'Нұрланов')]) {
      const typed = signInSchema.parse({ login, secret });
      expect((await submitSignIn(null, typed, 'ru', NOW)).ok, login).toBe(true);
    }
  });

  it('leaves a visitor what they have: the same user becomes the pupil', async () => {
    const { code } = await room();
    const visitor = await makeLearner();
    const { userId, card } = await join(visitor, code);
    expect(userId).toBe(visitor.id);
    expect(card).not.toBeNull();
    expect((await now(userId)).role).toBe('pupil');
  });

  it('is done once by a visitor who sends the form twice, also at one time', async () => {
    const { code } = await room();
    const visitor = await makeLearner();
    const both = await Promise.all([join(visitor, code), join(visitor, code)]);
    expect(both.filter(({ card }) => card)).toHaveLength(1);
    expect(await placesOf(visitor.id)).toHaveLength(1);
    const later = await join(await now(visitor.id), code);
    expect(later.card).toBeNull();
    expect(await placesOf(visitor.id)).toHaveLength(1);
  });

  it('takes a pupil into a second class with the card they have', async () => {
    const [one, two] = [await room(), await room()];
    const { viewer } = await enrol(one.id);
    expect((await join(viewer, two.code, 'Не важно')).card).toBeNull();
    expect(await placesOf(viewer.id)).toHaveLength(2);
    expect(await getJoining(viewer, two.id)).toEqual({ name: 'Аня Климова', member: true });
  });

  it('takes a name that the class has from somebody who says that it is theirs as well', async () => {
    const { code } = await room();
    const { userId, card } = await join(null, code, 'Семёнов Пётр');
    const typed = { code, name: 'семенов  петр', locale: 'ru' } as const;
    const listed = { ok: false, code: 'name-listed' };
    expect(await joinClassroom(null, typed, NOW)).toEqual(listed);
    expect(await joinClassroom(null, { ...typed, another: 'Аня Климова' }, NOW)).toEqual(listed);
    const other = await joinClassroom(null, { ...typed, another: 'Семенов Петр' }, NOW);
    if (!other.ok) throw new Error(other.code);
    expect(other.value.userId).not.toBe(userId);
    expect(other.value.card?.username).not.toBe(card?.username);
    expect((await joinClassroom(null, { ...typed, code: (await room()).code }, NOW)).ok).toBe(true);
  });

  it('says of no name whether a class has it that cannot be joined', async () => {
    const { code, id, owner } = await room();
    await join(null, code);
    await setCodeOpen(owner, id, false);
    const asked = { code, name: 'Аня Климова', locale: 'ru' } as const;
    expect(await joinClassroom(null, asked, NOW)).toEqual({ ok: false, code: 'unknown-code' });
  });

  it('makes no pupil of a teacher, and nobody without a name', async () => {
    const { code, owner } = await room();
    const asked = { code, name: 'Ada', locale: 'en' } as const;
    expect(await joinClassroom(owner, asked, NOW)).toEqual({ ok: false, code: 'you-teach' });
    const nameless = { code, locale: 'en' } as const;
    expect(await joinClassroom(null, nameless, NOW)).toEqual({ ok: false, code: 'pupil-name' });
  });

  it('lets a pupil who was removed come again as a new one of the class', async () => {
    const { id, code } = await room();
    const { viewer, membershipId } = await enrol(id);
    await db.membership.update({
      where: { id: membershipId },
      data: { userId: null, name: null, leftAt: NOW },
    });
    await join(viewer, code);
    expect(await db.membership.count({ where: { classroomId: id } })).toBe(2);
  });
});

describe('a code', () => {
  it('says the same when it is closed, replaced, archived or never was', async () => {
    const [closed, replaced, archived] = [await room(), await room(), await room()];
    await setCodeOpen(closed.owner, closed.id, false);
    await renewCode(replaced.owner, replaced.id);
    await setArchived(archived.owner, archived.id, true, NOW);
    for (const code of [closed.code, replaced.code, archived.code, noClass()]) {
      expect(await getPublicClassroom(code)).toBeNull();
      expect(await tryCode(null, code, NOW)).toEqual({ ok: false, code: 'unknown-code' });
    }
  });

  it('that is tried again and again is locked for a while, alone', async () => {
    const [wrong, { code }] = [noClass(), await room()];
    for (let i = 0; i < 5; i++) await tryCode(null, wrong, NOW);
    expect(await tryCode(null, wrong, NOW)).toEqual({ ok: false, code: 'code-locked' });
    expect((await tryCode(null, code, NOW)).ok).toBe(true);
    expect(await tryCode(null, wrong, later({ minutes: 40 }))).toMatchObject({
      code: 'unknown-code',
    });
  });

  it('that a class tried while it was closed lets them in as soon as it is open', async () => {
    const { code, id, owner } = await room();
    await setCodeOpen(owner, id, false);
    for (let i = 0; i < 6; i++) await tryCode(null, code, NOW);
    expect(await tryCode(null, code, NOW)).toMatchObject({ code: 'code-locked' });
    await setCodeOpen(owner, id, true);
    expect((await tryCode(null, code, NOW)).ok).toBe(true);
  });

  it('takes a class of thirty-five at one time', async () => {
    const { code, id } = await room();
    await Promise.all(
      Array.from({ length: 35 }, (_, i) =>
        join(null, code, `Ученик ${String.fromCharCode(0x410 + (i % 32))}${i < 32 ? '' : 'а'}`),
      ),
    );
    expect(await db.membership.count({ where: { classroomId: id } })).toBe(35);
  });

  it(`takes nobody new for a while after ${JOINS_MOST} came`, async () => {
    const { code, id } = await room();
    for (let i = 0; i < JOINS_MOST; i++)
      await db.membership.create({ data: { classroomId: id, name: 'Ученик', joinedAt: NOW } });
    const asked = { code, name: 'Аня', locale: 'ru' } as const;
    const soon = later({ minutes: 9 });
    expect(await joinClassroom(null, asked, soon)).toEqual({ ok: false, code: 'code-busy' });
    const { viewer } = await enrol((await room()).id);
    expect(await joinClassroom(viewer, asked, soon)).toEqual({ ok: false, code: 'code-busy' });
    expect((await joinClassroom(null, asked, later({ minutes: 11 }))).ok).toBe(true);
  });
});
