import { isSameName } from '../../domain/by-name';
import { CODE_LENGTH, makeCode } from '../../domain/code';
import { fail, ok, type Result } from '../../domain/vocabulary';
import { drawChances } from '../../lib/chance';
import { db, type Tx } from '../../lib/db';
import { unlessGone } from '../../lib/gone';
import { newId } from '../../lib/id';
import { makeOnce } from '../../lib/once';
import type { Teacher } from '../../lib/session';
import { throttle } from '../../lib/throttle';
import { isTaken } from '../../lib/unique';
import { CLASSES_MOST, type ClassroomInput } from './schema';

const drawCode = () => makeCode(drawChances(CODE_LENGTH));

/** Of 10¹¹ codes two are seldom the same; then another is drawn. */
async function withCode<T>(write: (code: string) => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await write(drawCode());
    } catch (error) {
      if (!isTaken(error) || turn === 5) throw error;
    }
  }
}

/** Makes a class whose owner is the viewer, with an open code; asked again with the same `id`, it is made once. */
export async function createClassroom(
  viewer: Teacher,
  { name, timeZone }: ClassroomInput,
  now: Date,
  id: string = newId(),
): Promise<Result<{ readonly id: string }, 'not-found' | 'too-many-classes'>> {
  const owner = { userId: viewer.id, role: 'owner' };
  const find = () =>
    db.classroom.findFirst({ where: { id, staff: { some: owner } }, select: { id: true } });
  const owned = await db.staff.count({ where: owner });
  if (owned >= CLASSES_MOST && !(await find())) return fail('too-many-classes');
  const staff = { create: { ...owner, createdAt: now } };
  return unlessGone(
    withCode((code) =>
      makeOnce(find, () =>
        db.classroom.create({
          data: { id, name, timeZone, code, createdAt: now, staff },
          select: { id: true },
        }),
      ),
    ),
  );
}

export type Unchanged = 'not-found' | 'class-archived';

/** Why no row was changed: the class is archived, or is not the viewer's. */
async function explain(viewer: Teacher, id: string): Promise<Result<null, Unchanged>> {
  const found = await db.classroom.count({
    where: { id, staff: { some: { userId: viewer.id } } },
  });
  return fail(found === 1 ? 'class-archived' : 'not-found');
}

/** Names a class anew, or sets its clock: instants of its assignments stay, what they are called changes. */
export async function updateClassroom(viewer: Teacher, id: string, input: ClassroomInput) {
  const { count } = await db.classroom.updateMany({
    where: { id, archivedAt: null, staff: { some: { userId: viewer.id } } },
    data: { name: input.name, timeZone: input.timeZone },
  });
  return count === 1 ? ok(null) : explain(viewer, id);
}

/** Opens the code to new pupils, or closes it. Those who tried it while it was closed may try again at once. */
export async function setCodeOpen(viewer: Teacher, id: string, open: boolean) {
  const { count } = await db.classroom.updateMany({
    where: { id, archivedAt: null, staff: { some: { userId: viewer.id } } },
    data: { codeOpen: open },
  });
  if (count !== 1) return explain(viewer, id);
  const { code } = await db.classroom.findUniqueOrThrow({ where: { id }, select: { code: true } });
  if (open) await throttle.clear(`code:${code}`);
  return ok(null);
}

/** Gives a class another code: the old one, with its link and what was printed of it, leads nowhere. */
export async function renewCode(viewer: Teacher, id: string) {
  const count = await withCode(async (code) => {
    const changed = await db.classroom.updateMany({
      where: { id, archivedAt: null, staff: { some: { userId: viewer.id } } },
      data: { code, codeOpen: true },
    });
    return changed.count;
  });
  return count === 1 ? ok(null) : explain(viewer, id);
}

/** Puts a class away, or takes it out again: for its owner. */
export async function setArchived(
  viewer: Teacher,
  id: string,
  archived: boolean,
  now: Date,
): Promise<Result<null, 'not-found'>> {
  const { count } = await db.classroom.updateMany({
    where: { id, staff: { some: { userId: viewer.id, role: 'owner' } } },
    data: { archivedAt: archived ? now : null },
  });
  return count === 1 ? ok(null) : fail('not-found');
}

/**
 * Deletes a class with its assignments, attempts and answers: for its owner, who types its name. Accounts of
 * pupils who are in no other class are deleted too, with all that is theirs.
 */
export async function deleteClassroom(
  viewer: Teacher,
  id: string,
  typed: string,
): Promise<Result<null, 'not-found' | 'name-mismatch'>> {
  const owned = { id, staff: { some: { userId: viewer.id, role: 'owner' } } };
  const found = await db.classroom.findFirst({ where: owned, select: { name: true } });
  if (!found) return fail('not-found');
  if (!isSameName(typed, found.name)) return fail('name-mismatch');
  return db.$transaction(async (tx) => {
    const members = { role: 'pupil', memberships: { some: { classroomId: id } } };
    const pupils = await tx.user.findMany({ where: members, select: { id: true } });
    const { count } = await tx.classroom.deleteMany({ where: owned });
    if (count !== 1) return fail('not-found');
    await deleteClassless(tx, pupils);
    return ok(null);
  });
}

async function deleteClassless(tx: Tx, pupils: readonly { id: string }[]) {
  const id = { in: pupils.map((each) => each.id) };
  const classless = await tx.user.findMany({
    where: { id, role: 'pupil', memberships: { none: {} } },
    select: { id: true },
  });
  const gone = { in: classless.map((each) => each.id) };
  await tx.attempt.deleteMany({ where: { userId: gone } });
  await tx.user.deleteMany({ where: { id: gone } });
}
