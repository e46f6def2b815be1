// Who may do what, shown: the world that every row of the matrix is tried in. Two classes of two teachers, and in
// one of them a pupil at work. A row says what it tries, on which ids, and who may; `matrix.test.ts` tries it as
// each of them, once with these ids and once with ids of nothing. Whoever may gets two different answers; whoever
// may not gets the same twice, so that what is forbidden looks like what is not there.
import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { CODE_LENGTH, makeCode } from '../../../domain/code';
import type { Question } from '../../../domain/question';
import { SESSION_COOKIE } from '../../../lib/cookie';
import { db } from '../../../lib/db';
import { authSecret } from '../../../lib/env';
import { asOperator, type Operator, type Teacher, type Viewer } from '../../../lib/session';
import { makeAttempt } from '../../fixtures/attempt';
import { later, makeLearner } from '../../fixtures/learner';
import {
  assign,
  enrol,
  makeClass,
  makeCoTeacher,
  makeSet,
  makeTeacher,
} from '../../fixtures/school';

export const WHO = [
  'visitor',
  'pupil',
  'elsewhere',
  'owner',
  'co-teacher',
  'other',
  'operator',
] as const;
export type Who = (typeof WHO)[number];

/** Everybody who asks through the site; the operator asks through the command line alone. */
export const ANYONE: readonly Who[] = WHO.filter((who) => who !== 'operator');
export const TEACHERS: readonly Who[] = ['owner', 'co-teacher', 'other'];
/** The teachers of the class. */
export const STAFF: readonly Who[] = ['owner', 'co-teacher'];

export type Ids = {
  readonly classroom: string;
  /** Of the class, open. */
  readonly code: string;
  /** In the link that makes a co-teacher of the class. */
  readonly coTeacherToken: string;
  /** The co-teacher's row in the class. */
  readonly staff: string;
  /** The pupil's place in the class, and the pupil. */
  readonly membership: string;
  readonly pupilUser: string;
  /** The owner's. */
  readonly set: string;
  readonly version: string;
  /** In the link that shares the set, to be copied. */
  readonly shareToken: string;
  readonly assignment: string;
  /** The pupil's second attempt, open: its first question is answered. */
  readonly attempt: string;
  readonly item: string;
  readonly position: number;
  readonly question: string;
  /** The pupil's first attempt, over, everything answered. */
  readonly finished: string;
  readonly finishedItem: string;
  /** A quiz of the pupil's own, open, with one answer. */
  readonly quiz: string;
  /** `drop` of the question, by the owner. */
  readonly ruling: string;
  readonly allowance: string;
  /** A session of the pupil's. */
  readonly session: string;
};

export type World = {
  readonly ids: Ids;
  readonly now: Date;
  readonly operator: Operator;
  readonly viewers: Readonly<Record<Exclude<Who, 'operator'>, Viewer>>;
  /** The class of the other teacher, where the pupil from elsewhere is. */
  readonly elsewhere: { readonly classroom: string; readonly membership: string };
};

export type Row = {
  /** Where it is exported: `features/classroom/queries.getClassroom`, `app/api/packs/route.GET`. */
  readonly export: string;
  /** What is tried, where one export has several rows. */
  readonly case?: string;
  readonly may: readonly Who[];
  /**
   * Nothing of anybody else's can be named in it: a list of one's own, something new. Then whoever may is
   * answered `true`, and whoever may not anything else (or cannot even be passed: see `matrix.test.ts`).
   */
  readonly own?: true;
  /**
   * Tries it as `viewer` and tells what came of it, in plain data. An action or a handler is called inside
   * `asking(world, who, …)` of `request.ts`. For a mutation without an answer, tell what is then stored.
   * `viewer` has the type that any export takes; who it is, is another matter.
   */
  run(world: World, viewer: Teacher, ids: Ids, who: Who): Promise<unknown>;
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A session as a sign-in makes it, and the cookie that carries it. */
export async function signInCookie(userId: string): Promise<{ id: string; cookie: string }> {
  const token = randomBytes(24).toString('base64url');
  const data = { token, userId, expiresAt: new Date(Date.now() + 86_400_000) };
  const { id } = await db.session.create({ data });
  const signature = createHmac('sha256', authSecret()).update(token).digest('base64');
  return { id, cookie: `${SESSION_COOKIE}=${encodeURIComponent(`${token}.${signature}`)}` };
}

/** A new world beside those there are; the built-in pack must have been imported. */
export async function makeWorld(): Promise<World> {
  const [owner, other, visitor] = await Promise.all([
    makeTeacher('Ada Bell'),
    makeTeacher('Sergei Orlov'),
    makeLearner(),
  ]);
  const classroom = await makeClass(owner);
  const coTeacher = await makeCoTeacher(classroom.id);
  const staff = { classroomId: classroom.id, userId: coTeacher.id };
  const pupil = await enrol(classroom.id);
  const otherClass = await makeClass(other);
  const elsewhere = await enrol(otherClass.id, 'Борис Ли');

  const { setId, versionId } = await makeSet(owner);
  const version = await db.setVersion.findUniqueOrThrow({ where: { id: versionId } });
  const questions = (version.content as unknown as { items: { question: Question }[] }).items.map(
    ({ question }) => question,
  );
  const shareToken = randomBytes(16).toString('base64url');
  await db.questionSet.update({ where: { id: setId }, data: { shareToken, shareMode: 'copy' } });

  const assignment = await assign({ classroomId: classroom.id, versionId }, { attempts: 3 });
  const taken = { userId: pupil.viewer.id, packVersionId: version.packVersionId, questions };
  const inClass = { assignmentId: assignment.id, membershipId: pupil.membershipId };
  const finished = await makeAttempt(taken, { ...inClass, number: 1 }, questions.length);
  const attempt = await makeAttempt(taken, { ...inClass, number: 2 }, 1);
  const quiz = await makeAttempt(taken, {}, 1);
  const questionId = questions[0]?.id ?? '';
  const ruling = await db.ruling.create({
    data: {
      assignmentId: assignment.id,
      kind: 'drop',
      questionId,
      reason: 'a misprint',
      byId: owner.id,
    },
  });
  const allowance = await db.allowance.create({
    data: { assignmentId: assignment.id, membershipId: pupil.membershipId, extraMinutes: 10 },
  });
  const coTeacherToken = randomBytes(24).toString('base64url');
  await db.invitation.create({
    data: {
      digest: sha256(coTeacherToken),
      kind: 'co-teacher',
      classroomId: classroom.id,
      createdById: owner.id,
      expiresAt: new Date(Date.now() + 7 * 86_400_000),
    },
  });
  const session = await signInCookie(pupil.viewer.id);

  return {
    now: later({ minutes: 10 }),
    operator: asOperator(),
    viewers: {
      visitor,
      pupil: pupil.viewer,
      elsewhere: elsewhere.viewer,
      owner,
      'co-teacher': coTeacher,
      other,
    },
    elsewhere: { classroom: otherClass.id, membership: elsewhere.membershipId },
    ids: {
      classroom: classroom.id,
      code: classroom.code,
      coTeacherToken,
      staff: (await db.staff.findFirstOrThrow({ where: staff })).id,
      membership: pupil.membershipId,
      pupilUser: pupil.viewer.id,
      set: setId,
      version: versionId,
      shareToken,
      assignment: assignment.id,
      attempt: attempt.id,
      item: attempt.items[0]?.id ?? '',
      position: 1,
      question: questionId,
      finished: finished.id,
      finishedItem: finished.items[0]?.id ?? '',
      quiz: quiz.id,
      ruling: ruling.id,
      allowance: allowance.id,
      session: session.id,
    },
  };
}

/** Ids of the same shapes, of nothing. */
export const makeUpIds = (): Ids => ({
  classroom: randomUUID(),
  code: makeCode(Array.from({ length: CODE_LENGTH }, Math.random)),
  coTeacherToken: randomBytes(24).toString('base64url'),
  staff: randomUUID(),
  membership: randomUUID(),
  pupilUser: randomUUID(),
  set: randomUUID(),
  version: randomUUID(),
  shareToken: randomBytes(16).toString('base64url'),
  assignment: randomUUID(),
  attempt: randomUUID(),
  item: randomUUID(),
  position: 1,
  question: 'no-such-question',
  finished: randomUUID(),
  finishedItem: randomUUID(),
  quiz: randomUUID(),
  ruling: randomUUID(),
  allowance: randomUUID(),
  session: randomUUID(),
});
