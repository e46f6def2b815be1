// A class with an assignment, put into the database of the site that is tried. It runs as a process of its own, because
// what it is built of is made for the server, and writes what the pupils need to its output.
import { createHmac, randomBytes } from 'node:crypto';
import type { SetContent } from '../../domain/set';
import { SESSION_COOKIE } from '../../lib/cookie';
import { db } from '../../lib/db';
import { authSecret } from '../../lib/env';
import { PACK } from '../fixtures/learner';
import { assign, enrol, makeClass, makeSet, makeTeacher } from '../fixtures/school';

const DAY = 86_400_000;
const PUPILS = 8;
const blueprint = { pack: PACK, topics: [], kinds: ['single' as const], difficulties: [] };
const CONTENT: SetContent = {
  manner: 'drawn',
  each: 'pupil',
  blueprint: { ...blueprint, count: 10 },
};

async function signIn(userId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await db.session.create({
    data: { token, userId, expiresAt: new Date(Date.now() + 30 * DAY) },
  });
  const signature = createHmac('sha256', authSecret()).update(token).digest('base64');
  return `${SESSION_COOKIE}=${encodeURIComponent(`${token}.${signature}`)}`;
}

const teacher = await makeTeacher();
const classroom = await makeClass(teacher);
const { versionId } = await makeSet(teacher, CONTENT);
const window = { opensAt: new Date(Date.now() - DAY), closesAt: new Date(Date.now() + 30 * DAY) };
const { id: assignment } = await assign(
  { classroomId: classroom.id, versionId },
  { attempts: 10_000, shuffleOptions: true },
  window,
);
const pupils: { id: string; cookie: string }[] = [];
for (let at = 0; at < PUPILS; at++) {
  const { viewer } = await enrol(classroom.id, `Pupil ${at + 1}`);
  pupils.push({ id: viewer.id, cookie: await signIn(viewer.id) });
}
process.stdout.write(JSON.stringify({ assignment, pupils }));
await db.$disconnect();
