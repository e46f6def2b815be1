import { fail, ok, type Result } from '../../domain/vocabulary';
import { db, type Tx } from '../../lib/db';
import type { Teacher } from '../../lib/session';
import { CLASS_MOST } from '../roster/schema';

type Changed = Result<null, 'not-found' | 'class-archived'>;
type Place = { readonly classroomId: string; readonly membershipId: string };

/** A pupil of a class that the viewer teaches and that is in use. */
async function findPupil(tx: Tx, viewer: Teacher, { classroomId, membershipId }: Place) {
  const found = await tx.membership.findFirst({
    where: {
      id: membershipId,
      leftAt: null,
      classroom: { id: classroomId, staff: { some: { userId: viewer.id } } },
    },
    select: { id: true, name: true, userId: true, classroom: { select: { archivedAt: true } } },
  });
  if (!found) return fail('not-found');
  return found.classroom.archivedAt ? fail('class-archived') : ok(found);
}

/** As the teachers of this class see the pupil; what the pupil is called elsewhere stays. */
export async function renamePupil(viewer: Teacher, place: Place, name: string): Promise<Changed> {
  return db.$transaction(async (tx) => {
    const found = await findPupil(tx, viewer, place);
    if (!found.ok) return found;
    await tx.membership.update({
      where: { id: found.value.id },
      data: { name },
      select: { id: true },
    });
    return ok(null);
  });
}

/** Takes a pupil out. What they answered stays in the figures of the class, and nothing says whose it was. */
export async function removePupil(viewer: Teacher, place: Place, now: Date): Promise<Changed> {
  return db.$transaction(async (tx) => {
    const found = await findPupil(tx, viewer, place);
    if (!found.ok) return found;
    await leave(tx, found.value.id, now);
    await tx.attempt.updateMany({
      where: { membershipId: found.value.id },
      data: { userId: null },
    });
    return ok(null);
  });
}

async function leave(tx: Tx, membershipId: string, now: Date) {
  await tx.membership.update({
    where: { id: membershipId },
    data: { name: null, userId: null, leftAt: now },
    select: { id: true },
  });
  await tx.attempt.updateMany({
    where: { membershipId, finishedAt: null, expiresAt: { gt: now } },
    data: { finishedAt: now },
  });
}

/** Takes a pupil from one class of the viewer's into another; their own attempts stay theirs to look at. */
export async function movePupil(
  viewer: Teacher,
  place: Place,
  to: string,
  now: Date,
): Promise<Result<null, 'not-found' | 'class-archived' | 'class-full' | 'pupil-there-already'>> {
  return db.$transaction(async (tx) => {
    const found = await findPupil(tx, viewer, place);
    if (!found.ok) return found;
    const { userId, name, id } = found.value;
    const target = await tx.classroom.findFirst({
      where: { id: to, archivedAt: null, staff: { some: { userId: viewer.id } } },
      select: { id: true, _count: { select: { pupils: { where: { leftAt: null } } } } },
    });
    if (!target || !userId || to === place.classroomId) return fail('not-found');
    if (target._count.pupils >= CLASS_MOST) return fail('class-full');
    const there = await tx.membership.count({ where: { classroomId: to, userId } });
    if (there > 0) return fail('pupil-there-already');
    await leave(tx, id, now);
    await tx.membership.create({
      data: { classroomId: to, userId, name, joinedAt: now },
      select: { id: true },
    });
    return ok(null);
  });
}
