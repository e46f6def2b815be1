import { CARD_CHANCES, type Card, makeCard } from '../../domain/card';
import { nameKey } from '../../domain/roster';
import { fail, type Locale, ok, type Result } from '../../domain/vocabulary';
import { drawChances } from '../../lib/chance';
import { db, type Tx } from '../../lib/db';
import { unlessGone } from '../../lib/gone';
import { holdClassroom } from '../../lib/hold';
import type { Viewer } from '../../lib/session';
import { throttle } from '../../lib/throttle';
import { isTaken } from '../../lib/unique';
import { hashCards, toCredential, toPupil } from '../roster/format/account';
import { CLASS_MOST } from '../roster/schema';
import { getPublicClassroom } from './queries';
import { JOINS_MINUTES, JOINS_MOST, type JoinProblem } from './schema';

/** Finds a class by its code for somebody who typed it. What leads nowhere counts against that code alone. */
export async function tryCode(
  _viewer: Viewer | null,
  code: string,
  now: Date,
): Promise<Result<{ readonly id: string; readonly name: string }, 'unknown-code' | 'code-locked'>> {
  const key = `code:${code}`;
  if ((await throttle.check(key, now)).lockedUntil) return fail('code-locked');
  const classroom = await getPublicClassroom(code);
  if (classroom) return ok(classroom);
  await throttle.fail(key, now);
  return fail('unknown-code');
}

/** `card` is null for who has an account already. */
export type Joined = {
  readonly userId: string;
  readonly classroom: string;
  readonly card: Card | null;
};

type Joining = {
  readonly code: string;
  readonly name?: string | undefined;
  /** The name that they were told the class has, and that they bear as well. */
  readonly another?: string | undefined;
  readonly locale: Locale;
};

/**
 * Makes the viewer a pupil of the class with this code, once. A stranger and a visitor without an account are
 * given one under `name`, with the card to print; the visitor keeps what is theirs. A pupil joins as they are.
 */
export async function joinClassroom(
  viewer: Viewer | null,
  { code, name, another, locale }: Joining,
  now: Date,
): Promise<Result<Joined, JoinProblem>> {
  if (viewer?.role === 'teacher') return fail('you-teach');
  const found = await tryCode(viewer, code, now);
  if (!found.ok) return found;
  const { id, name: classroom } = found.value;
  if (viewer?.role === 'pupil') {
    const entered = await enter(viewer, id, now);
    return entered.ok ? ok({ userId: viewer.id, classroom, card: null }) : entered;
  }
  if (name === undefined) return fail('pupil-name');
  const made = await makePupil(viewer, id, { name, another, locale, now });
  return made.ok ? ok({ classroom, ...made.value }) : made;
}

/** A pupil who has an account, under the name of it. */
async function enter(
  viewer: Viewer,
  classroomId: string,
  now: Date,
): Promise<Result<null, JoinProblem>> {
  const entering = db.$transaction(async (tx) => {
    await holdClassroom(tx, classroomId);
    const there = await tx.membership.count({ where: { classroomId, userId: viewer.id } });
    if (there > 0) return ok(null);
    const refused = await refusal(tx, classroomId, now);
    if (refused) return fail(refused);
    const user = await tx.user.findUnique({ where: { id: viewer.id }, select: { name: true } });
    if (!user) return fail('account-gone');
    await join(tx, { classroomId, userId: viewer.id, name: user.name, joinedAt: now });
    return ok(null);
  });
  const entered = await unlessGone(entering);
  return entered.ok ? entered.value : fail('account-gone');
}

type Making = Omit<Joining, 'code'> & { readonly name: string; readonly now: Date };
type Made = { readonly userId: string; readonly card: Card | null };

async function makePupil(
  viewer: Viewer | null,
  classroomId: string,
  { name, another = '', locale, now }: Making,
): Promise<Result<Made, JoinProblem>> {
  for (let turn = 1; ; turn++) {
    const card = makeCard(name, locale, drawChances(CARD_CHANCES));
    const [hash = ''] = await hashCards([card]);
    const { email, ...pupil } = toPupil(card, locale);
    try {
      return await db.$transaction(async (tx) => {
        await holdClassroom(tx, classroomId);
        const refused = await refusal(tx, classroomId, now);
        if (refused) return fail(refused);
        if (
          nameKey(another) !== nameKey(name) &&
          (await isListed(tx, { classroomId, viewer, name }))
        )
          return fail('name-listed');
        if (viewer) {
          const visitor = { id: viewer.id, isAnonymous: true };
          const { count } = await tx.user.updateMany({ where: visitor, data: { ...pupil, email } });
          // The same form, sent twice: the first of them has made the card. Or nobody is there any more.
          if (count !== 1)
            return (await tx.user.count({ where: { id: viewer.id } })) === 1
              ? ok({ userId: viewer.id, card: null })
              : fail('account-gone');
        }
        const { id: userId } =
          viewer ?? (await tx.user.create({ data: { ...pupil, email }, select: { id: true } }));
        await tx.account.create({ data: toCredential(userId, hash), select: { id: true } });
        await join(tx, { classroomId, userId, name, joinedAt: now });
        return ok({ userId, card });
      });
    } catch (error) {
      if (!isTaken(error) || turn === 5) throw error;
    }
  }
}

const join = (
  tx: Tx,
  data: { classroomId: string; userId: string; name: string; joinedAt: Date },
) => tx.membership.create({ data, select: { id: true } });

type Listing = { classroomId: string; viewer: Viewer | null; name: string };

/** Whether a pupil of the class, other than the viewer, bears the name: most often it is they, without their card. */
async function isListed(tx: Tx, { classroomId, viewer, name }: Listing): Promise<boolean> {
  const others = { classroomId, leftAt: null, NOT: { userId: viewer?.id ?? '' } };
  const listed = await tx.membership.findMany({ where: others, select: { name: true } });
  return listed.some((pupil) => nameKey(pupil.name ?? '') === nameKey(name));
}

/** Why nobody new may come now; null when they may. Asked while the class is held, or many at one time were too many. */
async function refusal(tx: Tx, classroomId: string, now: Date): Promise<JoinProblem | null> {
  const open = { id: classroomId, codeOpen: true, archivedAt: null };
  if ((await tx.classroom.count({ where: open })) === 0) return 'unknown-code';
  const since = new Date(now.getTime() - JOINS_MINUTES * 60_000);
  const [pupils, lately] = [
    await tx.membership.count({ where: { classroomId, leftAt: null } }),
    await tx.membership.count({ where: { classroomId, joinedAt: { gt: since } } }),
  ];
  if (pupils >= CLASS_MOST) return 'class-full';
  return lately >= JOINS_MOST ? 'code-busy' : null;
}
