// Makes worlds to be tried, one for each line that comes in: whatever in them is not for everybody bears a marker. It
// runs as a process of its own, because what a world is built of is made for the server.
import { createInterface } from 'node:readline';
import type { Question } from '../../domain/question';
import { db, type Prisma } from '../../lib/db';
import {
  type Ids,
  makeUpIds,
  makeWorld,
  signInCookie,
  type Who,
} from '../integration/matrix/world';
import { plant } from '../integration/secrecy/canary';

export type Person = Exclude<Who, 'operator'>;

export type Seeded = {
  /** What the markers of this world carry. */
  readonly nonce: string;
  readonly ids: Ids;
  /** Of the same shapes, of nothing. */
  readonly none: Ids;
  /** Several sessions of each: one that is signed out is not the last. */
  readonly cookies: Readonly<Record<Person, readonly string[]>>;
};

const DAY = 86_400_000;
const SESSIONS = 25;

/** The fixtures of the matrix stand at a day of their own; these are looked at by the clock of the server. */
async function moveToToday({ ids }: Awaited<ReturnType<typeof makeWorld>>) {
  const [yesterday, soon] = [new Date(Date.now() - DAY), new Date(Date.now() + 6 * DAY)];
  const window = { opensAt: yesterday, closesAt: soon };
  await db.assignment.update({ where: { id: ids.assignment }, data: window });
  await db.attempt.updateMany({
    where: { id: { in: [ids.attempt, ids.quiz] } },
    data: { startedAt: yesterday, expiresAt: soon },
  });
}

type Fixed = { readonly items: readonly { readonly question: Drawn }[] };
/** What pages look up in the pack: a marker would name facts and sources that there are not. */
type Drawn = Pick<Question, 'facts' | 'options' | 'citations' | 'proof'>;

/** The key and the explanation keep their markers. */
async function plantShown(world: Awaited<ReturnType<typeof makeWorld>>): Promise<string> {
  const { ids } = world;
  const attempts = { attemptId: { in: [ids.attempt, ids.finished, ids.quiz] } };
  const items = await db.attemptItem.findMany({ where: attempts });
  const version = await db.setVersion.findUniqueOrThrow({ where: { id: ids.version } });
  const nonce = await plant(world);
  const cite = (marked: unknown, { facts, options, citations, proof }: Drawn) => {
    const cited = { ...(marked as Drawn), facts, options, citations, ...(proof && { proof }) };
    return cited as unknown as Prisma.InputJsonValue;
  };
  for (const { id, question } of items) {
    const now = await db.attemptItem.findUniqueOrThrow({ where: { id } });
    const data = { question: cite(now.question, question as unknown as Drawn) };
    await db.attemptItem.update({ where: { id }, data });
  }
  const before = version.content as unknown as Fixed;
  const now = await db.setVersion.findUniqueOrThrow({ where: { id: ids.version } });
  const marked = (now.content as unknown as Fixed).items.map((item, at) => ({
    ...item,
    question: cite(item.question, before.items[at]?.question as Drawn),
  }));
  const content = { ...before, items: marked } as unknown as Prisma.InputJsonValue;
  await db.setVersion.update({ where: { id: ids.version }, data: { content } });
  return nonce;
}

async function seed(): Promise<Seeded> {
  const world = await makeWorld();
  const nonce = await plantShown(world);
  await moveToToday(world);
  const cookies: Partial<Record<Person, string[]>> = {};
  for (const [who, { id }] of Object.entries(world.viewers) as [Person, { id: string }][]) {
    const signedIn = Array.from({ length: SESSIONS }, () => signInCookie(id));
    cookies[who] = (await Promise.all(signedIn)).map(({ cookie }) => cookie);
  }
  return { nonce, ids: world.ids, none: makeUpIds(), cookies: cookies as Seeded['cookies'] };
}

for await (const _line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(await seed())}\n`);
await db.$disconnect();
