import {
  type AssignmentSettings,
  changeSettings,
  type Results,
  type Window,
  type WindowProblem,
  windowProblem,
} from '../../domain/assignment';
import { fail, ok, type Result } from '../../domain/vocabulary';
import { db, type Prisma } from '../../lib/db';
import { holdAssignment, holdAttempts, holdSetVersion } from '../../lib/hold';
import { newId } from '../../lib/id';
import { makeOnce } from '../../lib/once';
import type { Teacher } from '../../lib/session';
import { type TimeProblem, toInstant, toLocal } from '../../lib/zone';
import { moveDeadlines } from '../allowance/mutations';
import type { AssignmentInput, Target } from './schema';

/** Which of the times typed the clock of the class shows twice; the earlier one was taken. */
export type Twice = readonly ('opens' | 'closes')[];
export type AssignmentProblem = 'not-found' | 'closing-past' | TimeProblem | WindowProblem;
type Saved = Result<{ readonly id: string; readonly twice: Twice }, AssignmentProblem>;

/** Of a class that is not archived, and whose teacher is asking. */
const taughtNow = (viewer: Teacher) => ({
  archivedAt: null,
  staff: { some: { userId: viewer.id } },
});

const toJson = (settings: AssignmentSettings) => settings as unknown as Prisma.InputJsonValue;

/**
 * The window that was typed, by the clock of the class. Nothing typed for the opening leaves it at `stood`; so does
 * a time that shows the one that stands, which may have seconds or be the second of two.
 */
function readWindow({ opens, closes }: AssignmentInput, zone: string, stood: Window) {
  const read = (typed: string | null, at: Date | null) => {
    if (!typed) return null;
    return at && typed === toLocal(at, zone) ? ok({ at, twice: false }) : toInstant(typed, zone);
  };
  const opening = read(opens, stood.opensAt);
  const closing = read(closes, stood.closesAt);
  if (opening && !opening.ok) return opening;
  if (closing && !closing.ok) return closing;
  const twice: Twice = [
    ...(opening?.value.twice ? (['opens'] as const) : []),
    ...(closing?.value.twice ? (['closes'] as const) : []),
  ];
  const window: Window = {
    opensAt: opening ? opening.value.at : stood.opensAt,
    closesAt: closing ? closing.value.at : null,
  };
  return ok({ window, twice });
}

/**
 * Gives a class the newest version of a set. With no opening it opens now. The version is held meanwhile, so that an
 * edit of the set at the same time comes before, or makes the next version. Asked again with the same `id`, it is made once.
 */
export async function createAssignment(
  viewer: Teacher,
  { classroom: classroomId, set: setId }: Target,
  input: AssignmentInput,
  seed: string,
  now: Date,
  id: string = newId(),
): Promise<Saved> {
  const [classroom, version] = await Promise.all([
    db.classroom.findFirst({
      where: { id: classroomId, ...taughtNow(viewer) },
      select: { id: true, timeZone: true },
    }),
    db.setVersion.findFirst({
      where: { set: { id: setId, ownerId: viewer.id, archivedAt: null } },
      orderBy: { number: 'desc' },
      select: { id: true, set: { select: { title: true } } },
    }),
  ]);
  if (!classroom || !version) return fail('not-found');
  const read = readWindow(input, classroom.timeZone, { opensAt: now, closesAt: null });
  if (!read.ok) return read;
  const { window, twice } = read.value;
  // Where no opening was typed it is now that opens, and to say so of the closing would speak of what nobody typed.
  if (!input.opens && window.closesAt && window.closesAt <= now) return fail('closing-past');
  const problem = windowProblem(window, input.settings);
  if (problem) return fail(problem);
  const data = {
    id,
    classroomId: classroom.id,
    setVersionId: version.id,
    title: input.title || (version.set?.title ?? ''),
    ...window,
    settings: toJson(input.settings),
    seed,
  };
  const find = async () =>
    (await db.assignment.count({ where: { id, classroomId } })) ? ok({ id, twice }) : null;
  return makeOnce<Saved>(find, () =>
    db.$transaction(async (tx) => {
      if (!(await holdSetVersion(tx, version.id))) return fail('not-found');
      await tx.assignment.create({ data, select: { id: true } });
      return ok({ id, twice });
    }),
  );
}

/** Changes what may still be changed; the deadlines of attempts that are open follow. */
export async function updateAssignment(
  viewer: Teacher,
  id: string,
  input: AssignmentInput,
): Promise<Saved> {
  return db.$transaction(async (tx) => {
    await holdAssignment(tx, id);
    const row = await tx.assignment.findFirst({
      where: { id, archivedAt: null, classroom: taughtNow(viewer) },
      select: {
        title: true,
        opensAt: true,
        closesAt: true,
        settings: true,
        classroom: { select: { timeZone: true } },
        _count: { select: { attempts: true } },
      },
    });
    if (!row) return fail('not-found');
    const read = readWindow(input, row.classroom.timeZone, row);
    if (!read.ok) return read;
    const { window, twice } = read.value;
    const stood = row.settings as unknown as AssignmentSettings;
    const settings = changeSettings(stood, input.settings, row._count.attempts > 0);
    const problem = windowProblem(window, settings);
    if (problem) return fail(problem);
    await tx.assignment.update({
      where: { id },
      data: { title: input.title || row.title, ...window, settings: toJson(settings) },
    });
    await moveDeadlines(viewer, tx, id);
    return ok({ id, twice });
  });
}

/** Shows the results when they are due, shows them now, or hides them. */
export async function setResults(
  viewer: Teacher,
  id: string,
  results: Results,
): Promise<Result<null, 'not-found'>> {
  const { count } = await db.assignment.updateMany({
    where: { id, archivedAt: null, classroom: taughtNow(viewer) },
    data: { results },
  });
  return count > 0 ? ok(null) : fail('not-found');
}

/** Puts an assignment away, which ends what is open of it, or takes it out again, which opens what is not due. */
export async function archiveAssignment(
  viewer: Teacher,
  id: string,
  archived: boolean,
  now: Date,
): Promise<Result<null, 'not-found'>> {
  return db.$transaction(async (tx) => {
    await holdAssignment(tx, id);
    const { count } = await tx.assignment.updateMany({
      where: { id, archivedAt: archived ? null : { not: null }, classroom: taughtNow(viewer) },
      data: { archivedAt: archived ? now : null },
    });
    if (count === 0) return fail('not-found');
    if (archived)
      await tx.attempt.updateMany({
        where: { assignmentId: id, finishedAt: null, expiresAt: { gt: now } },
        data: { expiresAt: now },
      });
    else await moveDeadlines(viewer, tx, id);
    return ok(null);
  });
}

/** Deletes an assignment of which nothing was answered, with the attempts that were begun and left empty. */
export async function deleteAssignment(
  viewer: Teacher,
  id: string,
): Promise<Result<{ readonly classroomId: string }, 'not-found' | 'already-answered'>> {
  const theirs = { id, classroom: taughtNow(viewer) };
  return db.$transaction(async (tx) => {
    await holdAssignment(tx, id);
    await holdAttempts(tx, id);
    const row = await tx.assignment.findFirst({ where: theirs, select: { classroomId: true } });
    if (!row) return fail('not-found');
    const answers = await tx.answer.count({ where: { item: { attempt: { assignmentId: id } } } });
    if (answers > 0) return fail('already-answered');
    await tx.assignment.delete({ where: { id }, select: { id: true } });
    return ok(row);
  });
}
