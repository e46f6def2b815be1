// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeQr } from '../../features/classroom/format/qr';
import { pasteRoster, type RosterState } from '../../features/roster/actions';
import { hashCards } from '../../features/roster/format/account';
import { addPupils, renewCards } from '../../features/roster/mutations';
import { listPupils } from '../../features/roster/queries';
import { db } from '../../lib/db';
import { env } from '../../lib/env';
import { matches } from '../../lib/secret';
import type { Teacher } from '../../lib/session';
import { importBuiltIn, NOW } from '../fixtures/learner';
import { enrol, makeClass, makeTeacher } from '../fixtures/school';
import { form, within } from './matrix/request';
import { signInCookie } from './matrix/world';

let owner: Teacher;
beforeAll(async () => {
  await importBuiltIn();
  owner = await makeTeacher();
});

const NAMES = ['Аня Климова', 'Борис Ли', 'Әлия Қасымқызы', 'Anne-Marie O’Neill', 'Аня Климова'];
const options = { locale: 'ru', again: false, now: NOW } as const;

async function add(classroomId: string, names: readonly string[] = NAMES, again = false) {
  const added = await addPupils(owner, classroomId, names, { ...options, again });
  if (!added.ok) throw new Error(added.code);
  return added.value;
}

const hashOf = async (username: string) => {
  const user = await db.user.findUniqueOrThrow({
    where: { username },
    include: { accounts: true },
  });
  return { role: 'pupil', hash: user.accounts[0]?.password ?? '' } as const;
};

describe('a list of names', () => {
  it('keeps no single card waiting until all of it is hashed', async () => {
    const cards = Array.from({ length: 24 }, (_, n) => ({
      name: 'Аня',
      username: `anya-${n}`,
      passphrase: 'ёлка окно мост река',
    }));
    const ended: string[] = [];
    const list = hashCards(cards).then(() => ended.push('list'));
    await Promise.all([list, hashCards(cards.slice(0, 1)).then(() => ended.push('card'))]);
    expect(ended).toEqual(['card', 'list']);
  });

  it('becomes pupils with cards that let them in, two of one name among them', async () => {
    const { id } = await makeClass(owner);
    const cards = await add(id);
    expect(cards.map(({ name }) => name)).toEqual(NAMES);
    expect(new Set(cards.map(({ username }) => username)).size).toBe(NAMES.length);
    const [card] = cards;
    expect(await matches(card?.passphrase ?? '', await hashOf(card?.username ?? ''))).toBe(true);
    const pupils = await listPupils(owner, id);
    expect(pupils.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
    expect(pupils.every(({ left, activeAt }) => !left && activeAt === null)).toBe(true);
  });

  it('sent twice makes no second class, even at one time; other pupils of those names are added when said so', async () => {
    const { id } = await makeClass(owner);
    const both = await Promise.all([
      addPupils(owner, id, NAMES, options),
      addPupils(owner, id, NAMES, options),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: 'roster-known' });
    expect(await db.membership.count({ where: { classroomId: id } })).toBe(NAMES.length);
    const again = await addPupils(
      owner,
      id,
      ['борис  ли'.replace('  ', ' '), 'Новый Ученик'],
      options,
    );
    expect(again).toEqual({ ok: false, code: 'roster-known', known: ['борис ли'] });
    await add(id, ['Борис Ли'], true);
    expect(await db.membership.count({ where: { classroomId: id, name: 'Борис Ли' } })).toBe(2);
  });

  it('of two hundred is made as one', { timeout: 180_000 }, async () => {
    const { id } = await makeClass(owner);
    const word = (i: number) => [...String(i)].map((digit) => 'абвгдежзик'[Number(digit)]).join('');
    const names = Array.from({ length: 200 }, (_, i) => `Ученик ${word(i)}а`);
    expect(await add(id, names)).toHaveLength(200);
    const user = { memberships: { some: { classroomId: id } } };
    expect(await db.account.count({ where: { user, password: { not: '' } } })).toBe(200);
  });

  it('that is too long, or too long for the class, is refused as one', async () => {
    const { id } = await makeClass(owner);
    const names = Array.from({ length: 201 }, () => 'Аня Ли');
    const refused = async (some: readonly string[]) => addPupils(owner, id, some, options);
    expect(await refused(names)).toEqual({ ok: false, code: 'roster-too-long' });
    const pupil = { classroomId: id, name: 'Борис Ли' };
    await db.membership.createMany({ data: Array.from({ length: 301 }, () => pupil) });
    expect(await refused(names.slice(1))).toEqual({ ok: false, code: 'class-full' });
    expect(await db.membership.count({ where: { classroomId: id } })).toBe(301);
  });

  it('comes back from the page with codes that carry the passphrase where no server sees it', async () => {
    const { id } = await makeClass(owner);
    const { cookie } = await signInCookie(owner.id);
    const sent = form({ classroom: id, locale: 'en', cards: 'ru', names: '1. Аня Климова' });
    const state = (await within(cookie, () => pasteRoster({}, sent))) as RosterState;
    const [card] = state.sheet?.cards ?? [];
    if (!card) throw new Error('no card');
    const name = encodeURIComponent(card.username);
    const secret = encodeURIComponent(card.passphrase.replaceAll(' ', '-'));
    expect(card.qr).toEqual(makeQr(`${env.BASE_URL}/ru/sign-in?username=${name}#${secret}`, 'L'));
    expect(state.sheet).toMatchObject({ locale: 'ru', site: 'Веха', title: 'One card' });
  });

  it('with wrong lines comes back whole, the lines told by number, and nobody is added', async () => {
    const { id } = await makeClass(owner);
    const { cookie } = await signInCookie(owner.id);
    const names = 'Аня Климова\n=1+1\n\n<b>';
    const sent = form({ classroom: id, locale: 'en', cards: 'en', names });
    const state = (await within(cookie, () => pasteRoster({}, sent))) as RosterState;
    expect(state.names).toBe(names);
    expect(state.problem?.items).toEqual([
      'Line 2: =1+1 (there are digits in the name)',
      'Line 4: <b> (a name has letters, spaces, hyphens and apostrophes only)',
    ]);
    expect(await db.membership.count({ where: { classroomId: id } })).toBe(0);
  });

  it('tells ten wrong lines and how many more, and of too many names only that', async () => {
    const { id } = await makeClass(owner);
    const { cookie } = await signInCookie(owner.id);
    const paste = async (count: number) => {
      const names = Array.from({ length: count }, (_, i) => `Ученик ${i + 1}`).join('\n');
      const sent = form({ classroom: id, locale: 'ru', cards: 'ru', names });
      return ((await within(cookie, () => pasteRoster({}, sent))) as RosterState).problem;
    };
    const told = await paste(200);
    expect(told?.items).toHaveLength(11);
    expect(told?.items[0]).toBe('Строка 1: Ученик 1 (в имени есть цифры)');
    expect(told?.items[10]).toBe('и ещё 190\u00a0строк');
    expect(await paste(201)).toMatchObject({ items: [], text: expect.stringContaining('200') });
  });
});

describe('a new card', () => {
  it('ends the old passphrase and every session, and keeps the username', async () => {
    const { id } = await makeClass(owner);
    const [old] = await add(id, ['Аня Климова']);
    const [pupil] = await listPupils(owner, id);
    const { id: userId } = await db.user.findUniqueOrThrow({
      where: { username: old?.username ?? '' },
    });
    await signInCookie(userId);
    const made = await renewCards(owner, id, [pupil?.membershipId ?? ''], 'en');
    if (!made.ok) throw new Error(made.code);
    const [card] = made.value;
    expect(card?.username).toBe(old?.username);
    expect(card?.passphrase).toMatch(/^[a-z]+( [a-z]+){3}$/);
    const stored = await hashOf(card?.username ?? '');
    expect(await matches(card?.passphrase ?? '', stored)).toBe(true);
    expect(await matches(old?.passphrase ?? '', stored)).toBe(false);
    expect(await db.session.count({ where: { userId } })).toBe(0);
    expect(await db.account.count({ where: { userId } })).toBe(1);
  });

  it('is made by any teacher of any class of the pupil, and for accounts of pupils alone', async () => {
    const other = await makeTeacher();
    const [mine, theirs] = [await makeClass(owner), await makeClass(other)];
    const { viewer } = await enrol(mine.id);
    const there = await db.membership.create({
      data: { classroomId: theirs.id, userId: viewer.id, name: 'Аня' },
    });
    expect((await renewCards(other, theirs.id, [there.id], 'ru')).ok).toBe(true);
    expect(await renewCards(owner, mine.id, [there.id], 'ru')).toMatchObject({ code: 'not-found' });
    await db.user.update({ where: { id: viewer.id }, data: { role: 'teacher' } });
    expect(await renewCards(other, theirs.id, [there.id], 'ru')).toMatchObject({
      code: 'not-found',
    });
  });
});
