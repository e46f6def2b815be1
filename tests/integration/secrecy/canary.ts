// Markers that nobody could mistake for anything else, put into whatever in a world is not for everybody, and the
// table of who may come to see each. A marker carries its world, so one that strays into another is told too.
import { randomBytes } from 'node:crypto';
import type { Question } from '../../../domain/question';
import type { SetContent } from '../../../domain/set';
import { db, type Prisma } from '../../../lib/db';
import type { Teacher } from '../../../lib/session';
import { later } from '../../fixtures/learner';
import { assign, enrol, makeSet } from '../../fixtures/school';
import { STAFF, TEACHERS, type Who, type World } from '../matrix/world';

const PUPIL_AND_STAFF: readonly Who[] = ['pupil', ...STAFF];

/** What is hidden, and who may be told it. Where nobody is named it never leaves the server. */
export const MAY_SEE = {
  pupilName: PUPIL_AND_STAFF,
  pupilLogin: PUPIL_AND_STAFF,
  pupilAnswer: PUPIL_AND_STAFF,
  pupilDraft: ['pupil'],
  /** What a pupil answers in a quiz of their own is no teacher's business; no row reads it as the pupil. */
  quizAnswer: [],
  classmateName: STAFF,
  classmateLogin: STAFF,
  classmateAnswer: STAFF,
  elsewhereName: ['elsewhere', 'other'],
  elsewhereLogin: ['elsewhere', 'other'],
  /** Made up, since the table wants one. */
  pupilAddress: ['pupil'],
  /** Whoever is given a link by a teacher may read whose it is; pupils know them by the class. */
  ownerName: [...TEACHERS, 'operator'],
  ownerAddress: [...STAFF, 'operator'],
  otherAddress: ['other', 'operator'],
  passwordHash: [],
  sessionToken: [],
  mailedLink: [],
  factorSecret: [],
  recoveryCode: [],
  otherClass: ['other', 'elsewhere'],
  assignmentTitle: PUPIL_AND_STAFF,
  rulingReason: STAFF,
  upcomingTitle: PUPIL_AND_STAFF,
  upcomingInstructions: STAFF,
  /** Its owner may, of course, but no row asks for that set. */
  upcomingKey: [],
  otherAssignment: ['other', 'elsewhere'],
  /** The set of the world is shared by a link that every row is given. */
  setKey: TEACHERS,
  privateSet: ['owner'],
  otherSet: ['other'],
  /** The second attempt is open and tells at the end; the first has ended. */
  openKey: STAFF,
  finishedKey: PUPIL_AND_STAFF,
  quizKey: [],
} as const satisfies Record<string, readonly Who[]>;

export type Canary = keyof typeof MAY_SEE;

const SHAPE = /canary-([a-zA-Z]+)-([0-9a-f]{12})/g;

/** The markers in a text: what each stands for, and the mark of its world. */
export const canariesIn = (text: string): readonly (readonly [Canary, string])[] => [
  ...new Map(
    [...text.matchAll(SHAPE)].map((m) => [m[0], [m[1] as Canary, m[2] ?? '']] as const),
  ).values(),
];

type Mark = (canary: Canary) => string;
const toJson = (value: unknown) => value as Prisma.InputJsonValue;

/** Everything in a question that must wait, marked; what may be shown before stays as it is. */
export function marked(question: Question, mark: string): Question {
  const facts = question.facts.map(() => mark);
  return {
    ...question,
    facts,
    key: { ...question.key, ...{ mark } },
    ...(question.proof && { proof: { ...question.proof, fact: mark } }),
    options: question.options.map((each) => ({ ...each, proof: { ...each.proof, fact: mark } })),
    explanation: question.explanation.map((phrase) => ({ ...phrase, ...{ mark } })),
    citations: question.citations.map((each) => ({ ...each, fact: mark, source: mark })),
  };
}

async function markItems(attemptId: string, key: string, answer: string) {
  const items = await db.attemptItem.findMany({ where: { attemptId }, include: { answer: true } });
  for (const { id, question, answer: given } of items) {
    const data = { question: toJson(marked(question as unknown as Question, key)) };
    await db.attemptItem.update({ where: { id }, data });
    if (!given) continue;
    // A property that no response has: it is told only where the response is told whole.
    const response = toJson({ ...(given.response as object), typed: answer, mark: answer });
    await db.answer.update({ where: { id: given.id }, data: { response } });
  }
}

async function markVersion(id: string, mark: string) {
  const version = await db.setVersion.findUniqueOrThrow({ where: { id } });
  const content = version.content as unknown as SetContent;
  if (content.manner !== 'fixed') throw new Error(content.manner);
  const items = content.items.map((item) => ({ ...item, question: marked(item.question, mark) }));
  await db.setVersion.update({ where: { id }, data: { content: toJson({ ...content, items }) } });
}

const named = (id: string, data: Prisma.UserUpdateInput) => db.user.update({ where: { id }, data });

async function markPeople({ ids, viewers, elsewhere }: World, mark: Mark) {
  await named(ids.pupilUser, {
    name: mark('pupilName'),
    username: mark('pupilLogin'),
    email: `${mark('pupilAddress')}@pupil.invalid`,
  });
  await db.membership.update({ where: { id: ids.membership }, data: { name: mark('pupilName') } });
  const other = mark('elsewhereName');
  await named(viewers.elsewhere.id, { name: other, username: mark('elsewhereLogin') });
  await db.membership.update({ where: { id: elsewhere.membership }, data: { name: other } });
  await named(viewers.owner.id, {
    name: mark('ownerName'),
    email: `${mark('ownerAddress')}@example.org`,
  });
  await named(viewers.other.id, { email: `${mark('otherAddress')}@example.org` });
  for (const [index, { id }] of Object.values(viewers).entries()) {
    const secret = { userId: id, expiresAt: later({ days: 9000 }) };
    await db.account.create({
      data: {
        userId: id,
        providerId: `marked-${index}`,
        accountId: id,
        password: mark('passwordHash'),
      },
    });
    await db.session.create({ data: { ...secret, token: `${mark('sessionToken')}${index}` } });
  }
  const factor = { userId: viewers.owner.id, secret: mark('factorSecret'), usedStep: 0 };
  const recoveryCodes = { create: { key: mark('recoveryCode') } };
  await db.secondFactor.create({ data: { ...factor, createdAt: later({}), recoveryCodes } });
  await db.verification.create({
    data: {
      identifier: mark('mailedLink'),
      value: viewers.owner.id,
      expiresAt: later({ days: 1 }),
    },
  });
}

/** A classmate who is done, an assignment that has not opened, sets that were never shared, another's class. */
async function addMore({ ids, viewers, elsewhere }: World, mark: Mark) {
  const classmate = await enrol(ids.classroom, mark('classmateName'));
  await named(classmate.viewer.id, { username: mark('classmateLogin') });
  const { packVersionId, seed, settings } = await db.attempt.findUniqueOrThrow({
    where: { id: ids.finished },
  });
  const items = await db.attemptItem.findMany({
    where: { attemptId: ids.finished },
    include: { answer: true },
  });
  await db.attempt.create({
    data: {
      ...{ packVersionId, seed, settings: toJson(settings), userId: classmate.viewer.id },
      ...{ assignmentId: ids.assignment, membershipId: classmate.membershipId },
      ...{ startedAt: later({}), expiresAt: later({ days: 7 }), finishedAt: later({ minutes: 4 }) },
      items: {
        create: items.map(({ position, questionId, topic, kind, question, answer }) => ({
          ...{ position, questionId, topic, kind, question: toJson(question) },
          answer: {
            create: {
              response: toJson({
                ...(answer?.response as object),
                mark: mark('classmateAnswer'),
                typed: mark('classmateAnswer'),
              }),
              locale: 'ru',
              answeredAt: later({ minutes: 2 }),
            },
          },
        })),
      },
    },
  });
  const owned = await makeSet(viewers.owner as Teacher);
  await db.questionSet.update({ where: { id: owned.setId }, data: { title: mark('privateSet') } });
  await markVersion(owned.versionId, mark('upcomingKey'));
  const instructions = { en: mark('upcomingInstructions'), ru: mark('upcomingInstructions') };
  const soon = { opensAt: new Date(4e12), closesAt: null };
  const upcoming = await assign(
    { classroomId: ids.classroom, versionId: owned.versionId },
    { instructions },
    soon,
  );
  await db.assignment.update({
    where: { id: upcoming.id },
    data: { title: mark('upcomingTitle') },
  });
  const theirs = await makeSet(viewers.other as Teacher);
  await db.questionSet.update({ where: { id: theirs.setId }, data: { title: mark('otherSet') } });
  const away = await assign({ classroomId: elsewhere.classroom, versionId: theirs.versionId });
  await db.assignment.update({ where: { id: away.id }, data: { title: mark('otherAssignment') } });
}

/** Marks a fresh world, and gives the mark that is its own. */
export async function plant(world: World): Promise<string> {
  const nonce = randomBytes(6).toString('hex');
  const mark: Mark = (canary) => `canary-${canary}-${nonce}`;
  const { ids, elsewhere } = world;
  await addMore(world, mark);
  await markPeople(world, mark);
  await markItems(ids.finished, mark('finishedKey'), mark('pupilAnswer'));
  await markItems(ids.attempt, mark('openKey'), mark('pupilAnswer'));
  await markItems(ids.quiz, mark('quizKey'), mark('quizAnswer'));
  await markVersion(ids.version, mark('setKey'));
  const draft = toJson({ typed: [mark('pupilDraft')] });
  await db.attemptItem.updateMany({
    where: { attemptId: ids.attempt, position: 1 },
    data: { draft },
  });
  await db.assignment.update({
    where: { id: ids.assignment },
    data: { title: mark('assignmentTitle') },
  });
  await db.ruling.update({ where: { id: ids.ruling }, data: { reason: mark('rulingReason') } });
  await db.classroom.update({
    where: { id: elsewhere.classroom },
    data: { name: mark('otherClass') },
  });
  return nonce;
}
