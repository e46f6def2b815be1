import { randomUUID } from 'node:crypto';
import { CARD_CHANCES, type Card, makeCard } from '../../domain/card';
import { nameKey, ROSTER_LONGEST } from '../../domain/roster';
import { fail, type Locale, ok, type Result } from '../../domain/vocabulary';
import { drawChances } from '../../lib/chance';
import { db, type Tx } from '../../lib/db';
import { holdUser } from '../../lib/hold';
import type { Teacher } from '../../lib/session';
import { throttle } from '../../lib/throttle';
import { isTaken } from '../../lib/unique';
import { hashCards, toCredential, toPupil } from './format/account';
import { CLASS_MOST } from './schema';

type Refused = 'not-found' | 'class-archived' | 'class-full' | 'roster-too-long';
export type Added =
  | Result<readonly Card[], Refused>
  /** `known`: names that the class has already, and nothing was done. */
  | { readonly ok: false; readonly code: 'roster-known'; readonly known: readonly string[] };

/**
 * Makes an account and a place in the class for each name, all or none, and returns what is to be printed: it
 * can be had from nowhere afterwards. Names that the class has already are refused unless `again`, so that a
 * list sent twice makes no second class.
 */
export async function addPupils(
  viewer: Teacher,
  classroomId: string,
  names: readonly string[],
  { locale, again, now }: { readonly locale: Locale; readonly again: boolean; readonly now: Date },
): Promise<Added> {
  if (names.length > ROSTER_LONGEST) return fail('roster-too-long');
  const early = await db.$transaction((tx) => refusal(tx, viewer, classroomId, names, again));
  if (early) return early;
  for (let turn = 1; ; turn++) {
    const cards = await drawCards(names, locale);
    const hashes = await hashCards(cards);
    try {
      return await db.$transaction(async (tx) => {
        const late = await refusal(tx, viewer, classroomId, names, again);
        if (late) return late;
        await enter(tx, classroomId, { cards, hashes, locale, now });
        return ok(cards);
      });
    } catch (error) {
      if (!isTaken(error) || turn === 3) throw error;
    }
  }
}

/** Why the names cannot be added, or null. Holds the class's row, so that of two lists one comes after the other. */
async function refusal(
  tx: Tx,
  viewer: Teacher,
  id: string,
  names: readonly string[],
  again: boolean,
): Promise<Extract<Added, { ok: false }> | null> {
  const taught = { id, staff: { some: { userId: viewer.id } } };
  const found = await tx.classroom.findFirst({
    where: taught,
    select: { createdAt: true, archivedAt: true },
  });
  if (!found) return fail('not-found');
  if (found.archivedAt) return fail('class-archived');
  await tx.classroom.updateMany({ where: taught, data: { createdAt: found.createdAt } });
  const pupils = await tx.membership.findMany({
    where: { classroomId: id, leftAt: null },
    select: { name: true },
  });
  if (pupils.length + names.length > CLASS_MOST) return fail('class-full');
  const there = new Set(pupils.map(({ name }) => nameKey(name ?? '')));
  const known = [...new Set(names.filter((name) => there.has(nameKey(name))))];
  return again || known.length === 0 ? null : { ok: false, code: 'roster-known', known };
}

/** Cards whose usernames nobody has. */
async function drawCards(names: readonly string[], locale: Locale): Promise<Card[]> {
  const taken = new Set<string>();
  const cards = names.map((name) => draw(name, locale, taken));
  for (;;) {
    const rows = await db.user.findMany({
      where: { username: { in: cards.map(({ username }) => username) } },
      select: { username: true },
    });
    const others = new Set(rows.map(({ username }) => username));
    if (others.size === 0) return cards;
    cards.forEach((card, i) => {
      if (others.has(card.username)) cards[i] = draw(card.name, locale, taken);
    });
  }
}

function draw(name: string, locale: Locale, taken: Set<string>): Card {
  for (;;) {
    const card = makeCard(name, locale, drawChances(CARD_CHANCES));
    if (taken.has(card.username)) continue;
    taken.add(card.username);
    return card;
  }
}

type Entering = {
  readonly cards: readonly Card[];
  readonly hashes: readonly string[];
  readonly locale: Locale;
  readonly now: Date;
};

async function enter(tx: Tx, classroomId: string, { cards, hashes, locale, now }: Entering) {
  const users = cards.map((card) => ({ id: randomUUID(), ...toPupil(card, locale) }));
  await tx.user.createMany({ data: users });
  await tx.account.createMany({
    data: users.map(({ id }, i) => toCredential(id, hashes[i] ?? '')),
  });
  await tx.membership.createMany({
    data: users.map(({ id, name }) => ({ classroomId, userId: id, name, joinedAt: now })),
  });
}

/**
 * New passphrases for pupils of one class; the old ones, and the sessions opened with them, end. Only for
 * accounts of pupils who are in the class now; any teacher of any class they are in may do it, because
 * whoever stands before the class must be able to let a pupil in.
 */
export async function renewCards(
  viewer: Teacher,
  classroomId: string,
  membershipIds: readonly string[],
  locale: Locale,
): Promise<Result<readonly Card[], 'not-found' | 'class-archived'>> {
  const rows = await db.membership.findMany({
    where: {
      id: { in: [...membershipIds] },
      leftAt: null,
      user: { role: 'pupil' },
      classroom: { id: classroomId, staff: { some: { userId: viewer.id } } },
    },
    select: {
      name: true,
      classroom: { select: { archivedAt: true } },
      user: { select: { id: true, username: true } },
    },
  });
  if (rows.length === 0) return fail('not-found');
  if (rows.some(({ classroom }) => classroom.archivedAt)) return fail('class-archived');
  const drawn = await drawCards(
    rows.map(({ name }) => name ?? ''),
    locale,
  );
  const cards = drawn.map((card, i) => ({
    ...card,
    username: rows[i]?.user?.username ?? card.username,
  }));
  const hashes = await hashCards(cards);
  const ids = rows.map(({ user }) => user?.id ?? '');
  await db.$transaction(async (tx) => {
    // In one order, so that of two lists at one time neither waits for the other.
    for (const id of ids.toSorted()) await holdUser(tx, id);
    await tx.session.deleteMany({ where: { userId: { in: ids } } });
    await tx.account.deleteMany({ where: { userId: { in: ids }, providerId: 'credential' } });
    await tx.account.createMany({ data: ids.map((id, i) => toCredential(id, hashes[i] ?? '')) });
    for (const [i, row] of rows.entries()) {
      const username = cards[i]?.username ?? '';
      if (row.user?.username === null)
        await tx.user.update({
          where: { id: row.user.id },
          data: { username, displayUsername: username },
          select: { id: true },
        });
    }
  });
  for (const { username } of cards) await throttle.clear(`account:${username}`);
  return ok(cards);
}
