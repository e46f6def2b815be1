import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Question } from '../../domain/question';
import { getAssignmentResults } from '../../features/result/queries';
import {
  acceptResponse,
  dropQuestion,
  markItem,
  withdrawRuling,
} from '../../features/ruling/mutations';
import { listRulings } from '../../features/ruling/queries';
import { db, type Prisma } from '../../lib/db';
import type { Teacher } from '../../lib/session';
import { importBuiltIn, later, NOW, PACK } from '../fixtures/learner';
import { assign, enrol, makeClass, makeSet, makeTeacher } from '../fixtures/school';

const toJson = (value: unknown) => value as Prisma.InputJsonValue;
const REASON = 'It may be read so too.';
const SOON = later({ days: 8 });

const option = (id: string, count: number, correct = false) => ({
  id,
  content: { type: 'count' as const, count },
  correct,
  proof: { rule: 'asserted' as const, fact: 'f' },
});

const question = (id: string): Question => ({
  id,
  kind: 'single',
  template: 'which',
  topic: 't',
  facts: ['f'],
  stem: { key: 'k', args: {} },
  prompts: [],
  options: [option('a', 1, true), option('b', 2), option('c', 3)],
  key: { kind: 'single', option: 'a' },
  explanation: [],
  disputed: false,
  citations: [],
});

let teacher: Teacher;
let assignment: string;
let classroomId: string;
/** The items of two pupils: the first question was answered wrong alike, the second right by one of them. */
let items: string[][];

beforeAll(() => importBuiltIn());

beforeEach(async () => {
  teacher = await makeTeacher();
  classroomId = (await makeClass(teacher)).id;
  const questions = [question('q-1'), question('q-2')];
  const content = questions.map((each) => ({ question: each, weight: 1 }));
  const { versionId } = await makeSet(teacher, { manner: 'fixed', items: content });
  assignment = (await assign({ classroomId, versionId })).id;
  const version = await db.setVersion.findUniqueOrThrow({ where: { id: versionId } });
  items = [];
  for (const letters of ['ba', 'bb']) {
    const { viewer, membershipId } = await enrol(classroomId, `Ученик ${letters}`);
    const made = await db.attempt.create({
      data: {
        userId: viewer.id,
        membershipId,
        assignmentId: assignment,
        packVersionId: version.packVersionId,
        seed: 's',
        settings: { pack: PACK, topics: [], kinds: [], count: 2, feedback: 'end' },
        startedAt: NOW,
        expiresAt: later({ days: 7 }),
        items: {
          create: questions.map((each, i) => ({
            position: i + 1,
            questionId: each.id,
            topic: each.topic,
            kind: each.kind,
            question: toJson(each),
            answer: {
              create: {
                response: { kind: 'single', option: letters[i] },
                locale: 'ru',
                answeredAt: later({ minutes: i + 1 }),
              },
            },
          })),
        },
      },
      select: { items: { select: { id: true }, orderBy: { position: 'asc' } } },
    });
    items.push(made.items.map(({ id }) => id));
  }
});

const scores = async () => {
  const sheet = await getAssignmentResults(teacher, assignment, SOON);
  return sheet?.pupils.map(({ countedShare }) => countedShare);
};
const itemAt = (pupil: number, place: number) => items[pupil]?.[place] ?? '';
const about = { reason: REASON };
const idOf = (made: Awaited<ReturnType<typeof dropQuestion>>) => {
  if (!made.ok) throw new Error(made.code);
  return made.value.id;
};

describe('a ruling', () => {
  it('changes one mark, and the later of two counts', async () => {
    expect(await scores()).toEqual([0.5, 0]);
    const first = { ...about, assignment, item: itemAt(1, 0), share: 0.5 };
    expect(await markItem(teacher, first, SOON)).toMatchObject({ ok: true });
    expect(await scores()).toEqual([0.5, 0.25]);
    await markItem(teacher, { ...first, share: 1 }, later({ days: 9 }));
    expect(await scores()).toEqual([0.5, 0.5]);
  });

  it('accepts a response for everybody who gave it, once', async () => {
    const said = { ...about, assignment, item: itemAt(0, 0) };
    const made = await acceptResponse(teacher, said, SOON);
    expect(made).toMatchObject({ ok: true });
    expect(await scores()).toEqual([1, 0.5]);
    const again = { ...said, item: itemAt(1, 0) };
    expect(await acceptResponse(teacher, again, SOON)).toEqual({
      ok: false,
      code: 'already-ruled',
    });
    const right = { ...said, item: itemAt(0, 1) };
    expect(await acceptResponse(teacher, right, SOON)).toEqual({
      ok: false,
      code: 'already-ruled',
    });
  });

  it('drops a question from everybody’s score, and withdrawn it is as if it had not been', async () => {
    const dropped = { ...about, assignment, question: 'q-1' };
    const made = await dropQuestion(teacher, dropped, SOON);
    expect(await scores()).toEqual([1, 0]);
    expect(await dropQuestion(teacher, dropped, SOON)).toEqual({
      ok: false,
      code: 'already-ruled',
    });
    const withdrawn = { assignment, ruling: idOf(made) };
    expect(await withdrawRuling(teacher, withdrawn, SOON)).toMatchObject({ ok: true });
    expect(await scores()).toEqual([0.5, 0]);
    // It stays in the history, and the moment of a second withdrawal does not replace the first.
    await withdrawRuling(teacher, withdrawn, later({ days: 20 }));
    const [entry] = await listRulings(teacher, assignment, 'q-1');
    expect(entry?.ruling).toMatchObject({ kind: 'drop', withdrawnAt: SOON });
    expect(entry).toMatchObject({ reason: REASON, by: 'Ada Bell' });
    expect(await listRulings(teacher, assignment, 'q-2')).toEqual([]);
  });

  it('refuses what was never asked, and marks no attempt that is still open', async () => {
    const missing = { ok: false, code: 'not-found' };
    const never = { ...about, assignment, question: 'q-3' };
    expect(await dropQuestion(teacher, never, SOON)).toEqual(missing);
    const mark = { ...about, assignment, item: itemAt(0, 0), share: 1 };
    expect(await markItem(teacher, mark, later({ minutes: 5 }))).toEqual({
      ok: false,
      code: 'still-open',
    });
    const { id: another } = await assign({
      classroomId,
      versionId: (await makeSet(teacher)).versionId,
    });
    expect(await markItem(teacher, { ...mark, assignment: another }, SOON)).toEqual(missing);
  });

  it('is of the teachers of the class alone', async () => {
    const other = await makeTeacher('Another');
    const missing = { ok: false, code: 'not-found' };
    const item = { ...about, assignment, item: itemAt(0, 0) };
    const made = await dropQuestion(teacher, { ...about, assignment, question: 'q-1' }, SOON);
    expect(await markItem(other, { ...item, share: 1 }, SOON)).toEqual(missing);
    expect(await acceptResponse(other, item, SOON)).toEqual(missing);
    expect(await dropQuestion(other, { ...about, assignment, question: 'q-2' }, SOON)).toEqual(
      missing,
    );
    const ruling = { assignment, ruling: idOf(made) };
    expect(await withdrawRuling(other, ruling, SOON)).toEqual(missing);
    expect(await listRulings(other, assignment)).toEqual([]);
    expect(await listRulings(teacher, assignment)).toHaveLength(1);
  });

  it('is neither made nor withdrawn once the class is archived', async () => {
    const made = await dropQuestion(teacher, { ...about, assignment, question: 'q-1' }, SOON);
    await db.classroom.update({ where: { id: classroomId }, data: { archivedAt: SOON } });
    const archived = { ok: false, code: 'archived' };
    const item = { ...about, assignment, item: itemAt(0, 0) };
    expect(await markItem(teacher, { ...item, share: 1 }, SOON)).toEqual(archived);
    expect(await acceptResponse(teacher, item, SOON)).toEqual(archived);
    const dropped = { ...about, assignment, question: 'q-2' };
    expect(await dropQuestion(teacher, dropped, SOON)).toEqual(archived);
    const ruling = { assignment, ruling: idOf(made) };
    expect(await withdrawRuling(teacher, ruling, SOON)).toEqual(archived);
    expect(await listRulings(teacher, assignment)).toHaveLength(1);
  });
});
