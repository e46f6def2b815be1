import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drawBlueprint, sampleSeed } from '../../domain/set';
import { getPublicPackIndex } from '../../features/pack/queries';
import {
  archiveSet,
  createSet,
  deleteSet,
  renameSet,
  restoreSet,
  shareSet,
} from '../../features/set/mutations';
import {
  getNumberedVersion,
  isAssigned,
  listSets,
  listSetVersions,
} from '../../features/set/queries';
import { builderSchema } from '../../features/set/schema';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';
import { importBuiltIn, NOW, PACK } from '../fixtures/learner';
import { makeTeacher } from '../fixtures/school';
import { assignIt, build, edit, first, idsOf, look, makeToken } from '../fixtures/stored-set';

let viewer: Teacher;
let other: Teacher;
beforeAll(importBuiltIn);
beforeEach(async () => {
  [viewer, other] = await Promise.all([makeTeacher(), makeTeacher('Sergei Orlov')]);
});

describe('making a set', () => {
  it('numbers what its teacher already has one of', async () => {
    for (const title of ['Envoys', 'Envoys (2)'])
      expect((await build(viewer, {}, 'Envoys')).title).toBe(title);
    expect((await build(other, {}, 'Envoys')).title).toBe('Envoys');
  });

  it('needs no choice but the pack: ten fixed questions, one version', async () => {
    const set = await build(viewer);
    expect(set).toMatchObject({ title: 'Envoys', archivedAt: null, shareMode: null });
    expect(set.newest).toMatchObject({ number: 1, size: 10, assigned: 0, outdated: false });
    expect(new Set(idsOf(set.newest)).size).toBe(10);
    expect(await listSets(viewer)).toMatchObject([
      { id: set.id, manner: 'fixed', size: 10, pack: PACK, assigned: 0, newest: { number: 1 } },
    ]);
  });

  it('keeps the blueprint of a drawn one', async () => {
    const set = await build(viewer, {
      manner: 'class',
      topics: ['visits'],
      kinds: ['single'],
      count: 4,
    });
    expect(set.newest.content).toEqual({
      manner: 'drawn',
      each: 'class',
      blueprint: { pack: PACK, topics: ['visits'], kinds: ['single'], difficulties: [], count: 4 },
    });
  });

  it('says how many questions there are where they are too few, and stores nothing', async () => {
    const chosen = builderSchema.parse({ pack: PACK, topics: ['awards'], kinds: ['number'] });
    expect(await createSet(viewer, chosen, 'x', 's')).toMatchObject({
      ok: false,
      code: 'too-few-questions',
    });
    const unknown = builderSchema.parse({ pack: 'no-such-pack' });
    expect(await createSet(viewer, unknown, 'x', 's')).toMatchObject({ code: 'unknown-pack' });
    expect(await listSets(viewer)).toEqual([]);
  });
});

describe('editing', () => {
  it('changes the newest version in place while nothing is assigned of it', async () => {
    const set = await build(viewer);
    const swapped = await edit(viewer, set, { verb: 'swap', question: first(set) });
    expect(swapped).toMatchObject({ ok: true, value: { made: false, number: 1 } });
    const after = await look(viewer, set.id);
    expect(after.newest.id).toBe(set.newest.id);
    expect(idsOf(after.newest).slice(1)).toEqual(idsOf(set.newest).slice(1));
    expect(swapped.ok && swapped.value.at).toBe(first(after));
  });

  it('makes the next version once something is assigned, which stays as it was', async () => {
    const set = await build(viewer);
    await assignIt(viewer, set.newest.id);
    const loaded = await look(viewer, set.id);
    const weighed = await edit(viewer, loaded, { verb: 'weigh', question: first(set), weight: 5 });
    expect(weighed).toMatchObject({ ok: true, value: { made: true, number: 2 } });
    const after = await look(viewer, set.id);
    expect(after.newest).toMatchObject({ number: 2, assigned: 0 });
    expect((await getNumberedVersion(viewer, set.id, 1))?.content).toEqual(set.newest.content);
    await edit(viewer, after, { verb: 'remove', question: first(set) });
    expect((await look(viewer, set.id)).newest).toMatchObject({ number: 2, size: 9 });
    const versions = await listSetVersions(viewer, set.id);
    expect(versions.map(({ number, assignments }) => [number, assignments.length])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    expect(versions[1]?.assignments[0]).toMatchObject({ classroom: { name: '8 «Б»' } });
  });

  it('refuses what was made on an older state, and loses nothing', async () => {
    const set = await build(viewer);
    await edit(viewer, set, { verb: 'weigh', question: first(set), weight: 2 });
    const stale = await edit(viewer, set, { verb: 'remove', question: first(set) });
    expect(stale).toEqual({ ok: false, code: 'set-stale' });
    expect((await look(viewer, set.id)).newest.size).toBe(10);
    await assignIt(viewer, set.newest.id);
    const loaded = await look(viewer, set.id);
    await edit(viewer, loaded, { verb: 'up', question: idsOf(loaded.newest)[3] ?? '' });
    expect(await edit(viewer, loaded, { verb: 'remove', question: first(set) })).toMatchObject({
      code: 'set-stale',
    });
  });

  it.each([false, true])('takes one of two edits at once (assigned: %s)', async (assigned) => {
    const set = await build(viewer);
    if (assigned) await assignIt(viewer, set.newest.id);
    const loaded = await look(viewer, set.id);
    const ids = idsOf(loaded.newest);
    const results = await Promise.all(
      ids.slice(0, 4).map((question) => edit(viewer, loaded, { verb: 'remove', question })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results) if (!result.ok) expect(result.code).toBe('set-stale');
    expect((await look(viewer, set.id)).newest).toMatchObject({
      number: assigned ? 2 : 1,
      size: 9,
    });
  });

  it('fixes the sample of a drawn set', async () => {
    const set = await build(viewer, { manner: 'pupil', count: 7 });
    expect(await edit(viewer, set, { verb: 'fix', sample: 2 })).toMatchObject({ ok: true });
    const pack = await getPublicPackIndex(PACK);
    if (!pack || set.newest.content.manner !== 'drawn') throw new Error('no draw');
    const shown = drawBlueprint(pack.index, set.newest.content.blueprint, sampleSeed(set.id, 2));
    expect(idsOf((await look(viewer, set.id)).newest)).toEqual(shown.map(({ id }) => id));
  });
});

describe('putting away', () => {
  it('keeps an archived set readable and refuses to change it', async () => {
    const set = await build(viewer);
    expect(await archiveSet(viewer, set.id, NOW)).toMatchObject({ ok: true });
    expect(await listSets(viewer)).toEqual([]);
    expect(await listSets(viewer, { archived: true })).toHaveLength(1);
    expect((await look(viewer, set.id)).archivedAt).toEqual(NOW);
    const refused = { ok: false, code: 'set-archived' };
    expect(await edit(viewer, set, { verb: 'swap', question: first(set) })).toEqual(refused);
    expect(await renameSet(viewer, set.id, 'Other')).toEqual(refused);
    expect(await shareSet(viewer, set.id, 'read', makeToken())).toEqual(refused);
    await restoreSet(viewer, set.id);
    expect(await renameSet(viewer, set.id, 'Other')).toMatchObject({ ok: true });
    expect((await look(viewer, set.id)).title).toBe('Other');
  });

  it('deletes only what was never assigned', async () => {
    const [used, unused] = [await build(viewer), await build(viewer)];
    await assignIt(viewer, used.newest.id);
    expect(await isAssigned(viewer, used.id)).toBe(true);
    expect(await deleteSet(viewer, used.id)).toEqual({ ok: false, code: 'set-assigned' });
    expect(await deleteSet(other, unused.id)).toEqual({ ok: false, code: 'not-found' });
    expect(await deleteSet(viewer, unused.id)).toMatchObject({ ok: true });
    expect(await listSets(viewer)).toMatchObject([{ id: used.id }]);
    expect(await db.setVersion.count({ where: { id: unused.newest.id } })).toBe(0);
  });
});
