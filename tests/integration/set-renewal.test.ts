import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readPackFiles } from '../../features/pack/format/files';
import { parsePack } from '../../features/pack/format/parse';
import { importPack } from '../../features/pack/mutations';
import { renewSet } from '../../features/set/mutations';
import { getRenewal } from '../../features/set/queries';
import { asOperator, type Teacher } from '../../lib/session';
import { importBuiltIn, PACK } from '../fixtures/learner';
import { makeTeacher } from '../fixtures/school';
import { assignIt, build, idsOf, look } from '../fixtures/stored-set';

let viewer: Teacher;
let other: Teacher;
beforeAll(importBuiltIn);
beforeEach(async () => {
  [viewer, other] = await Promise.all([makeTeacher(), makeTeacher('Sergei Orlov')]);
});

describe('a newer pack', () => {
  it('is told of, shown before it is taken, and makes the next version of what is assigned', async () => {
    const set = await build(viewer, { topics: ['relations'], count: 10 });
    await assignIt(viewer, set.newest.id);
    expect(await getRenewal(viewer, set.id)).toBeNull();
    const parsed = parsePack(await readPackFiles(`prisma/packs/${PACK}`));
    if (!parsed.ok) throw new Error('unreadable');
    const gone = 'japan-recognised-kazakhstan';
    const facts = parsed.value.facts.filter(({ slug }) => slug !== gone);
    await importPack(asOperator(), { ...parsed.value, facts });

    const loaded = await look(viewer, set.id);
    expect(loaded.newest.outdated).toBe(true);
    const renewal = await getRenewal(viewer, set.id);
    const target = { set: set.id, revision: loaded.newest.revision };
    expect(await renewSet(other, target)).toEqual({ ok: false, code: 'not-found' });
    expect(await renewSet(viewer, target)).toMatchObject({ value: { made: true, number: 2 } });
    const after = await look(viewer, set.id);
    expect(after.newest).toMatchObject({ number: 2, outdated: false });
    expect(after.newest.packVersionId).toBe(renewal?.packVersionId);
    const vanished = renewal?.vanished.map(({ id }) => id) ?? [];
    expect(idsOf(after.newest)).toEqual(idsOf(set.newest).filter((id) => !vanished.includes(id)));
    expect(vanished.length).toBeGreaterThan(0);
    expect(await renewSet(viewer, target)).toEqual({ ok: false, code: 'set-stale' });
  });
});
