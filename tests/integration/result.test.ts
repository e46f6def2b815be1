import { beforeAll, describe, expect, it } from 'vitest';
import type { Question, Response } from '../../domain/question';
import { drawBlueprint, type SetContent, type SetItem } from '../../domain/set';
import { getPublicPackIndex } from '../../features/pack/queries';
import { getAssignmentResults } from '../../features/result/queries';
import { db, type Prisma } from '../../lib/db';
import { importBuiltIn, later, NOW, PACK, rightResponse } from '../fixtures/learner';
import { assign, enrol, makeClass, makeCoTeacher, makeSet, makeTeacher } from '../fixtures/school';

const toJson = (value: unknown) => value as Prisma.InputJsonValue;
const BLUEPRINT = { pack: PACK, topics: [], kinds: [], difficulties: [], count: 30 };

beforeAll(() => importBuiltIn());

async function draw(seed: string, count: number): Promise<SetItem[]> {
  const pack = await getPublicPackIndex(PACK);
  if (!pack) throw new Error('no pack');
  const questions = drawBlueprint(pack.index, { ...BLUEPRINT, count }, seed);
  return questions.map((question, i) => ({ question, weight: (i % 3) + 1 }));
}

async function makeSchool(content: SetContent) {
  const teacher = await makeTeacher();
  const classroom = await makeClass(teacher);
  const { versionId } = await makeSet(teacher, content);
  const assignment = await assign({ classroomId: classroom.id, versionId }, { attempts: 2 });
  const version = await db.setVersion.findUniqueOrThrow({ where: { id: versionId } });
  return { teacher, classroom, assignment, packVersionId: version.packVersionId };
}

type School = Awaited<ReturnType<typeof makeSchool>>;

/** A finished attempt; what is right at these places is answered right, the rest is left blank. */
async function take(
  { assignment, packVersionId }: School,
  pupil: Awaited<ReturnType<typeof enrol>>,
  items: readonly SetItem[],
  responseTo: (question: Question, place: number) => Response | null,
) {
  return db.attempt.create({
    data: {
      userId: pupil.viewer.id,
      membershipId: pupil.membershipId,
      assignmentId: assignment.id,
      packVersionId,
      seed: 'an attempt',
      settings: { pack: PACK, topics: [], kinds: [], count: items.length, feedback: 'end' },
      startedAt: NOW,
      expiresAt: later({ days: 7 }),
      finishedAt: later({ minutes: 30 }),
      items: {
        create: items.map(({ question, weight }, i) => {
          const response = responseTo(question, i);
          return {
            position: i + 1,
            questionId: question.id,
            topic: question.topic,
            kind: question.kind,
            weight,
            question: toJson(question),
            ...(response && {
              answer: {
                create: {
                  response: toJson(response),
                  locale: 'ru',
                  answeredAt: later({ minutes: i + 1 }),
                },
              },
            }),
          };
        }),
      },
    },
    select: { id: true },
  });
}

describe('the results of an assignment', () => {
  it('hold every pupil with every answer, in the order of the set, to its teachers alone', async () => {
    const items = await draw('small', 5);
    const school = await makeSchool({ manner: 'fixed', items });
    const { teacher, classroom, assignment } = school;
    const [anya] = [await enrol(classroom.id, 'Аня'), await enrol(classroom.id, 'Борис')];
    // Asked in another order than the set's.
    await take(school, anya, items.toReversed(), (question, place) =>
      place < 2 ? rightResponse(question) : null,
    );
    const sheet = await getAssignmentResults(teacher, assignment.id, later({ days: 8 }));
    expect(sheet?.questions.map(({ id }) => id)).toEqual(items.map(({ question }) => question.id));
    expect(sheet?.pupils.map(({ name }) => name)).toEqual(['Аня', 'Борис']);
    const attempt = sheet?.pupils[0]?.attempts[0];
    expect(attempt?.items.map(({ position }) => position)).toEqual([5, 4, 3, 2, 1]);
    expect(attempt?.items.map(({ share }) => share)).toEqual([0, 0, 0, 1, 1]);
    expect(attempt?.items[4]).toMatchObject({ locale: 'ru', seconds: 60, ruled: false });
    // Weights 1 2 3 1 2, of which the last two were earned.
    expect(attempt).toMatchObject({ points: 3, max: 9 });
    expect(sheet?.pupils[0]?.countedShare).toBeCloseTo(1 / 3);

    const coTeacher = await makeCoTeacher(classroom.id);
    expect(await getAssignmentResults(coTeacher, assignment.id, NOW)).toEqual(
      await getAssignmentResults(teacher, assignment.id, NOW),
    );
    const other = await makeTeacher('Another');
    expect(await getAssignmentResults(other, assignment.id, NOW)).toBeNull();
  });

  it('tell whoever may still start from whoever did not take it, each by the closing that is theirs', async () => {
    const school = await makeSchool({ manner: 'fixed', items: await draw('closed', 5) });
    const { closesAt } = school.assignment;
    if (!closesAt) throw new Error('no closing');
    const [, later] = [
      await enrol(school.classroom.id, 'Аня'),
      await enrol(school.classroom.id, 'Боря'),
    ];
    const data = {
      assignmentId: school.assignment.id,
      membershipId: later.membershipId,
      closesAt: new Date(closesAt.getTime() + 60_000),
    };
    await db.allowance.create({ data });
    const closed = async (at: Date) =>
      (await getAssignmentResults(school.teacher, school.assignment.id, at))?.pupils.map(
        (pupil) => pupil.closed,
      );
    expect(await closed(new Date(closesAt.getTime() - 1))).toEqual([false, false]);
    expect(await closed(closesAt)).toEqual([true, false]);
    expect(await closed(data.closesAt)).toEqual([true, true]);
  });

  it('keep the answers of a pupil who has left, without a name', async () => {
    const items = await draw('left', 5);
    const school = await makeSchool({ manner: 'fixed', items });
    const pupil = await enrol(school.classroom.id, 'Вера');
    await take(school, pupil, items, (question) => rightResponse(question));
    await db.membership.update({
      where: { id: pupil.membershipId },
      data: { name: null, userId: null, leftAt: NOW },
    });
    await db.user.delete({ where: { id: pupil.viewer.id } });
    const sheet = await getAssignmentResults(school.teacher, school.assignment.id, NOW);
    expect(sheet?.pupils).toMatchObject([
      { name: null, username: null, left: true, countedShare: 1 },
    ]);
  });

  it('of a draw of each pupil’s own grade each by what they were given', async () => {
    const blueprint = { ...BLUEPRINT, count: 5 };
    const school = await makeSchool({ manner: 'drawn', blueprint, each: 'pupil' });
    const drawn = [await draw('one', 5), await draw('two', 5)];
    for (const [i, items] of drawn.entries()) {
      const pupil = await enrol(school.classroom.id, `Ученик ${i + 1}`);
      await take(school, pupil, items, (question) => rightResponse(question));
    }
    const sheet = await getAssignmentResults(school.teacher, school.assignment.id, NOW);
    const asked = new Set(drawn.flat().map(({ question }) => question.id));
    expect(new Set(sheet?.questions.map(({ id }) => id))).toEqual(asked);
    expect(sheet?.pupils.map(({ countedShare }) => countedShare)).toEqual([1, 1]);
  });

  it('of 35 pupils with 30 questions are all there', async () => {
    const items = await draw('many', 30);
    const school = await makeSchool({ manner: 'fixed', items });
    for (let i = 0; i < 35; i++) {
      const pupil = await enrol(school.classroom.id, `Ученик ${i + 1}`);
      await take(school, pupil, items, (question, place) =>
        (place + i) % 3 ? rightResponse(question) : null,
      );
    }
    const sheet = await getAssignmentResults(school.teacher, school.assignment.id, NOW);
    expect(sheet?.pupils.flatMap(({ attempts }) => attempts[0]?.items ?? [])).toHaveLength(1050);
  }, 60_000);
});
