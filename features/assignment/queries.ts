import {
  type AssignmentSettings,
  assignmentState,
  attemptsAllowed,
  lastClosing,
  NO_ALLOWANCE,
  type Results,
} from '../../domain/assignment';
import { attemptState } from '../../domain/policy';
import { type SetContent, sizeOf } from '../../domain/set';
import { standingOf } from '../../domain/standing';
import { db, type Prisma } from '../../lib/db';
import type { Teacher, Viewer } from '../../lib/session';

const base = { id: true, title: true, opensAt: true, closesAt: true, archivedAt: true } as const;
const classSelect = { id: true, name: true, timeZone: true, archivedAt: true } as const;

/** Enough to tell of each pupil who is in the class whether they have begun, and whether they are done. */
const headSelect = {
  ...base,
  classroom: {
    select: { ...classSelect, _count: { select: { pupils: { where: { leftAt: null } } } } },
  },
  attempts: {
    where: { membership: { leftAt: null } },
    select: { membershipId: true, startedAt: true, expiresAt: true, finishedAt: true },
  },
} satisfies Prisma.AssignmentSelect;

type HeadRow = Prisma.AssignmentGetPayload<{ select: typeof headSelect }>;

function toHead({ attempts, classroom: { _count, ...classroom }, ...row }: HeadRow, now: Date) {
  const over = attempts.filter((attempt) => attemptState(attempt, now) !== 'open');
  const awayAt = row.archivedAt ?? classroom.archivedAt;
  const { closesAt } = row;
  return {
    ...row,
    classroom,
    /** Since when it is in the archive, by itself or with its class; null while both are in use. */
    awayAt,
    /** When it closes or has closed for the class, by its time or into the archive; null for never. */
    endsAt: awayAt && !(closesAt && closesAt < awayAt) ? awayAt : closesAt,
    /** By the window of the class. */
    state: awayAt ? ('closed' as const) : assignmentState(row, now),
    /** How many are in the class; have begun; have an attempt behind them. */
    pupils: _count.pupils,
    started: new Set(attempts.map(({ membershipId }) => membershipId)).size,
    finished: new Set(over.map(({ membershipId }) => membershipId)).size,
  };
}

export type AssignmentHead = ReturnType<typeof toHead>;

/** The classes whose teacher is asking. */
const taughtBy = (viewer: Teacher) => ({ staff: { some: { userId: viewer.id } } });

type Listed = {
  /** One class alone; otherwise every class that is not archived. */
  readonly classroomId?: string;
  readonly now: Date;
  /** Those put away, instead of those that stand. */
  readonly archived?: boolean;
};

/** The assignments of one's classes, those that open last first. */
export async function listAssignments(viewer: Teacher, { classroomId, now, archived }: Listed) {
  const rows = await db.assignment.findMany({
    where: {
      archivedAt: archived ? { not: null } : null,
      classroom: {
        ...taughtBy(viewer),
        ...(classroomId ? { id: classroomId } : { archivedAt: null }),
      },
    },
    orderBy: [{ opensAt: 'desc' }, { id: 'desc' }],
    select: headSelect,
  });
  return rows.map((row) => toHead(row, now));
}

/** One assignment with its settings and its set; null for another's, as for none. */
export async function getAssignment(viewer: Teacher, id: string, now: Date) {
  const row = await db.assignment.findFirst({
    where: { id, classroom: taughtBy(viewer) },
    select: {
      ...headSelect,
      settings: true,
      results: true,
      setVersion: {
        select: {
          number: true,
          content: true,
          set: {
            select: {
              id: true,
              title: true,
              ownerId: true,
              versions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
            },
          },
        },
      },
      _count: { select: { attempts: true } },
    },
  });
  if (!row) return null;
  const { settings, results, setVersion, _count, ...head } = row;
  const content = setVersion.content as unknown as SetContent;
  const set = setVersion.set && {
    id: setVersion.set.id,
    title: setVersion.set.title,
    /** Only its owner may open it. */
    own: setVersion.set.ownerId === viewer.id,
    newest: setVersion.set.versions[0]?.number ?? setVersion.number,
  };
  const answered = await db.answer.count({ where: { item: { attempt: { assignmentId: id } } } });
  return {
    ...toHead(head, now),
    settings: settings as unknown as AssignmentSettings,
    results: results as Results,
    version: { number: setVersion.number, manner: content.manner, size: sizeOf(content) },
    /** Null where the set has been deleted. */
    set,
    /** Has anybody ever begun, anybody ever answered? */
    begun: _count.attempts > 0,
    answered: answered > 0,
  };
}

export type AssignmentView = NonNullable<Awaited<ReturnType<typeof getAssignment>>>;

/** What a new assignment may be made of: one's classes, and one's sets at their newest versions. */
export async function listAssignable(viewer: Teacher) {
  const [classes, sets] = await Promise.all([
    db.classroom.findMany({
      where: { ...taughtBy(viewer), archivedAt: null },
      orderBy: { createdAt: 'desc' },
      select: { id: true, name: true, timeZone: true },
    }),
    db.questionSet.findMany({
      where: { ownerId: viewer.id, archivedAt: null, versions: { some: {} } },
      orderBy: { createdAt: 'desc' },
      select: {
        id: true,
        title: true,
        versions: { select: { content: true }, orderBy: { number: 'desc' }, take: 1 },
      },
    }),
  ]);
  return {
    classes,
    sets: sets.flatMap(({ id, title, versions: [newest] }) => {
      if (!newest) return [];
      const content = newest.content as unknown as SetContent;
      return [{ id, title, manner: content.manner, size: sizeOf(content) }];
    }),
  };
}

export type Assignable = Awaited<ReturnType<typeof listAssignable>>;

/** An assignment as it is for one pupil of the class; that a pupil who left sees none is in the `where`. */
const forPupil = (viewer: Viewer) => ({
  classroom: { pupils: { some: { userId: viewer.id, leftAt: null } } },
  OR: [
    { archivedAt: null, classroom: { archivedAt: null } },
    { attempts: { some: { userId: viewer.id } } },
  ],
});

const pupilSelect = (viewer: Viewer) =>
  ({
    ...base,
    settings: true,
    results: true,
    classroom: { select: classSelect },
    allowances: {
      select: {
        extraMinutes: true,
        extraAttempts: true,
        closesAt: true,
        membership: { select: { userId: true } },
      },
    },
    attempts: {
      where: { userId: viewer.id },
      orderBy: { number: 'asc' as const },
      select: { id: true, startedAt: true, expiresAt: true, finishedAt: true },
    },
  }) satisfies Prisma.AssignmentSelect;

type PupilRow = Prisma.AssignmentGetPayload<{ select: ReturnType<typeof pupilSelect> }>;
function toPupil(viewer: Viewer, { allowances, attempts, ...row }: PupilRow, now: Date) {
  const settings = row.settings as unknown as AssignmentSettings;
  const allowance = allowances.find(({ membership }) => membership.userId === viewer.id);
  const archived = row.archivedAt !== null || row.classroom.archivedAt !== null;
  const window = { opensAt: row.opensAt, closesAt: row.closesAt };
  const stored = { window, settings, allowance: allowance ?? NO_ALLOWANCE, archived, attempts };
  const standing = standingOf(stored, now);
  return {
    id: row.id,
    title: row.title,
    classroom: row.classroom,
    // What is to come is announced by its title and times. What the teacher wrote for it may tell of its contents.
    settings:
      standing.name === 'upcoming' ? { ...settings, instructions: { en: '', ru: '' } } : settings,
    results: row.results as Results,
    archived,
    standing,
    /** Minutes for one attempt with what is allowed beyond the class; null for no limit. */
    minutes: settings.minutes === null ? null : settings.minutes + stored.allowance.extraMinutes,
    allowed: attemptsAllowed(settings, stored.allowance),
    /** When nobody of the class may answer any more; null for no end. */
    allClosedAt: lastClosing(window, allowances),
  };
}

export type PupilAssignment = ReturnType<typeof toPupil>;

/** One's classes, and everything that is assigned in them: the soonest to close first, and what never does last. */
export async function listPupilAssignments(viewer: Viewer, now: Date) {
  const [classes, rows] = await Promise.all([
    db.classroom.findMany({
      where: { archivedAt: null, pupils: { some: { userId: viewer.id, leftAt: null } } },
      select: { id: true, name: true },
    }),
    db.assignment.findMany({
      where: forPupil(viewer),
      orderBy: [{ opensAt: 'desc' }, { id: 'desc' }],
      select: pupilSelect(viewer),
    }),
  ]);
  const end = ({ standing }: PupilAssignment) => standing.window.closesAt?.getTime() ?? 8.64e15;
  const assignments = rows.map((row) => toPupil(viewer, row, now));
  return { classes, assignments: assignments.sort((a, b) => end(a) - end(b)) };
}

/** One assignment for one of its pupils; null for anybody else, as for none. */
export async function getPupilAssignment(viewer: Viewer, id: string, now: Date) {
  const row = await db.assignment.findFirst({
    where: { id, ...forPupil(viewer) },
    select: pupilSelect(viewer),
  });
  return row && toPupil(viewer, row, now);
}
