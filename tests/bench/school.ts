// Puts a school into the database of the site that is measured: a class that has answered, pupils with attempts before
// them, and the answers of many classes more. It runs as a process of its own, because what it is built of is made for
// the server, and writes what the measurements need to a file.
import { createHmac, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { makeRandom } from '../../domain/random';
import { drawBlueprint } from '../../domain/set';
import { createAssignedAttempt } from '../../features/assigned/mutations';
import { getPublicPackIndex } from '../../features/pack/queries';
import { SESSION_COOKIE } from '../../lib/cookie';
import { db, type Prisma, provider } from '../../lib/db';
import { authSecret } from '../../lib/env';
import type { Viewer } from '../../lib/session';
import { addSession } from '../fixtures/account';
import { rightResponse, wrongResponse } from '../fixtures/answers';
import { NOW, PACK } from '../fixtures/learner';
import { assign, enrol, makeClass, makeSet, makeTeacher } from '../fixtures/school';
import { multiply } from './multiply';
import { CLASS, type School } from './stage';

const DAY = 86_400_000;
const MINUTE = 60_000;

const [file = '', ...sizes] = process.argv.slice(2);
const [answers = 0, classes = 0, lessons = 0] = sizes.map(Number);

async function signIn({ id }: Viewer): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await addSession(id, token, new Date(Date.now() + 30 * DAY));
  const signature = createHmac('sha256', authSecret()).update(token).digest('base64');
  return `${SESSION_COOKIE}=${encodeURIComponent(`${token}.${signature}`)}`;
}

const pack = await getPublicPackIndex(PACK);
if (!pack) throw new Error('no pack');
const blueprint = { pack: PACK, topics: [], kinds: ['single' as const], difficulties: [] };
const questions = drawBlueprint(pack.index, { ...blueprint, count: CLASS.questions }, 'a class');
if (questions.length < CLASS.questions) throw new Error('the pack has too few questions');
const teacher = await makeTeacher();
const items = questions.map((question) => ({ question, weight: 1 }));
const { versionId } = await makeSet(teacher, { manner: 'fixed', items });

/** A class that has answered everything, each pupil as well as they can and some questions harder than others. */
async function answered() {
  const { id: classroomId } = await makeClass(teacher);
  const { id: assignmentId } = await assign({ classroomId, versionId });
  const random = makeRandom('answers of a class');
  for (let pupil = 0; pupil < CLASS.pupils; pupil++) {
    const { viewer, membershipId } = await enrol(classroomId, `Pupil ${pupil + 1}`);
    const able = random.next();
    await db.attempt.create({
      data: {
        userId: viewer.id,
        packVersionId: pack?.versionId ?? '',
        assignmentId,
        membershipId,
        seed: `attempt ${pupil}`,
        settings: { pack: PACK, topics: [], kinds: [], count: questions.length, feedback: 'end' },
        startedAt: NOW,
        finishedAt: new Date(NOW.getTime() + CLASS.questions * MINUTE),
        expiresAt: new Date(NOW.getTime() + DAY),
        items: {
          create: questions.map((question, at) => {
            const right = random.next() < (able + at / CLASS.questions) / 2;
            const response = right ? rightResponse(question) : wrongResponse(question);
            return {
              position: at + 1,
              questionId: question.id,
              topic: question.topic,
              kind: question.kind,
              question: question as unknown as Prisma.InputJsonValue,
              answer: {
                create: {
                  response: response as unknown as Prisma.InputJsonValue,
                  locale: random.below(2) ? 'ru' : 'en',
                  answeredAt: new Date(NOW.getTime() + (at + 1) * MINUTE),
                },
              },
            };
          }),
        },
      },
    });
  }
  return { classroomId, assignmentId };
}

/** Pupils of a class with an attempt that has no answers yet, and lessons that nobody has begun. */
async function atWork(): Promise<School['pupils']> {
  const window = { opensAt: new Date(Date.now() - DAY), closesAt: new Date(Date.now() + 30 * DAY) };
  const { id: classroomId } = await makeClass(teacher);
  const give = async () => (await assign({ classroomId, versionId }, {}, window)).id;
  const practice = await give();
  const begin: string[] = [];
  for (let lesson = 0; lesson < lessons; lesson++) begin.push(await give());
  const pupils: School['pupils'][number][] = [];
  for (let at = 0; at < CLASS.atWork; at++) {
    const { viewer } = await enrol(classroomId, `Pupil ${at + 1}`);
    const started = await createAssignedAttempt(viewer, practice, new Date());
    if (!started.ok) throw new Error(started.code);
    pupils.push({ cookie: await signIn(viewer), attempt: started.value.id, lessons: begin });
  }
  return pupils;
}

const { classroomId, assignmentId } = await answered();
const pupils: School['pupils'][number][] = [];
for (let each = 0; each < classes; each++) pupils.push(...(await atWork()));
const copies = Math.ceil(answers / (CLASS.pupils * CLASS.questions)) - 1;
await multiply({ classroomId, assignmentId }, copies);
if (provider === 'postgresql') await db.$executeRawUnsafe('VACUUM ANALYZE');
const school: School = {
  answers: await db.answer.count(),
  teacher: await signIn(teacher),
  assignment: assignmentId,
  question: questions[0]?.id ?? '',
  pupils,
};
writeFileSync(file, JSON.stringify(school));
await db.$disconnect();
