// A set whose pack has a newer version since: what stands behind one of its questions has changed, and another can no
// longer be asked. It has two versions of its own, so that one of them is an earlier one.
import type { Pack } from '../../domain/fact';
import type { SetItem } from '../../domain/set';
import { db, type Prisma } from '../../lib/db';
import type { Teacher } from '../../lib/session';
import * as school from '../fixtures/school';

const toJson = (value: unknown) => value as Prisma.InputJsonValue;

/** As if the pack had said something else of this fact before. */
const before = (pack: Pack, changed: string | undefined): Pack => ({
  ...pack,
  facts: pack.facts.map((fact) => {
    if (fact.slug !== changed) return fact;
    const note = { en: 'As it was.', ru: 'Как было.' };
    return { ...fact, claims: fact.claims.map((claim) => ({ ...claim, note })) };
  }),
});

/** @returns its id */
export async function makeAgedSet(owner: Teacher, pack: Pack, items: readonly SetItem[]) {
  const { id: packId } = await db.pack.findUniqueOrThrow({
    where: { slug: pack.slug },
    select: { id: true },
  });
  const older = await db.packVersion.create({
    data: {
      packId,
      // Below every version that was imported, and another for each school of one database.
      number: -process.pid,
      digest: `older ${process.pid}`,
      content: toJson(before(pack, items[0]?.question.facts[0])),
    },
  });
  const asked = items.slice(0, 4).map(({ question, weight }, at) => ({
    question: at === 1 ? { ...question, id: `${question.id}-gone` } : question,
    weight,
  }));
  const { setId, versionId } = await school.makeSet(owner, { manner: 'fixed', items: asked });
  const of = { packVersionId: older.id };
  await db.setVersion.update({ where: { id: versionId }, data: of });
  const content = toJson({ manner: 'fixed', items: asked.slice(0, 3) });
  await db.setVersion.create({ data: { ...of, setId, number: 2, content } });
  await db.questionSet.update({ where: { id: setId }, data: { title: 'Послы, прошлый год' } });
  return setId;
}
