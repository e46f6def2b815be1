import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drawBlueprint, type SetContent, sampleSeed } from '../../domain/set';
import type { Edit } from '../../domain/set-edit';
import { readPackFiles } from '../../features/pack/format/files';
import { parsePack } from '../../features/pack/format/parse';
import { importPack } from '../../features/pack/mutations';
import { getPublicPackIndex } from '../../features/pack/queries';
import {
  archiveSet,
  copySet,
  copySharedSet,
  createSet,
  deleteSet,
  editSet,
  renameSet,
  renewSet,
  restoreSet,
  shareSet,
  unshareSet,
} from '../../features/set/mutations';
import {
  getNumberedVersion,
  getRenewal,
  getSet,
  getSetVersion,
  getSharedSet,
  isAssigned,
  listSets,
  listSetVersions,
  type SetView,
} from '../../features/set/queries';
import { builderSchema } from '../../features/set/schema';
import { db } from '../../lib/db';
import { asOperator, type Teacher } from '../../lib/session';
import { importBuiltIn, NOW, PACK } from '../fixtures/learner';
import { assign, makeClass, makeCoTeacher, makeTeacher } from '../fixtures/school';

let viewer: Teacher;
let other: Teacher;
beforeAll(importBuiltIn);
beforeEach(async () => {
  [viewer, other] = await Promise.all([makeTeacher(), makeTeacher('Sergei Orlov')]);
});

const TOKEN = () => `token-${Math.random().toString(36).slice(2).padEnd(12, 'x')}`;

/** A set as the builder makes it, and what is read of it. */
async function build(choices: object = {}, title = 'Envoys') {
  const made = await createSet(viewer, builderSchema.parse({ pack: PACK, ...choices }), title, 's');
  if (!made.ok) throw new Error(made.code);
  return look(made.value.id);
}

async function look(id: string): Promise<SetView> {
  const set = await getSet(viewer, id);
  if (!set) throw new Error('no such set');
  return set;
}

const idsOf = ({ content }: { content: SetContent }) =>
  content.manner === 'fixed' ? content.items.map(({ question }) => question.id) : [];

const edit = (set: SetView, change: Edit, by = viewer) =>
  editSet(by, { set: set.id, revision: set.newest.revision }, change);

const first = (set: SetView) => idsOf(set.newest)[0] ?? '';

async function assignIt(versionId: string, owner = viewer) {
  const { id: classroomId } = await makeClass(owner);
  await assign({ classroomId, versionId });
  return classroomId;
}

describe('making a set', () => {
  it('needs no choice but the pack: ten fixed questions, one version', async () => {
    const set = await build();
    expect(set).toMatchObject({ title: 'Envoys', archivedAt: null, shareMode: null });
    expect(set.newest).toMatchObject({ number: 1, size: 10, assigned: 0, outdated: false });
    expect(new Set(idsOf(set.newest)).size).toBe(10);
    expect(await listSets(viewer)).toMatchObject([
      { id: set.id, manner: 'fixed', size: 10, pack: PACK, assigned: 0, newest: { number: 1 } },
    ]);
  });

  it('keeps the blueprint of a drawn one', async () => {
    const set = await build({ manner: 'class', topics: ['visits'], kinds: ['single'], count: 4 });
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
    const set = await build();
    const swapped = await edit(set, { verb: 'swap', question: first(set) });
    expect(swapped).toMatchObject({ ok: true, value: { made: false, number: 1 } });
    const after = await look(set.id);
    expect(after.newest.id).toBe(set.newest.id);
    expect(idsOf(after.newest).slice(1)).toEqual(idsOf(set.newest).slice(1));
    expect(swapped.ok && swapped.value.at).toBe(first(after));
  });

  it('makes the next version once something is assigned, which stays as it was', async () => {
    const set = await build();
    await assignIt(set.newest.id);
    const loaded = await look(set.id);
    const weighed = await edit(loaded, { verb: 'weigh', question: first(set), weight: 5 });
    expect(weighed).toMatchObject({ ok: true, value: { made: true, number: 2 } });
    const after = await look(set.id);
    expect(after.newest).toMatchObject({ number: 2, assigned: 0 });
    expect((await getNumberedVersion(viewer, set.id, 1))?.content).toEqual(set.newest.content);
    await edit(after, { verb: 'remove', question: first(set) });
    expect((await look(set.id)).newest).toMatchObject({ number: 2, size: 9 });
    const versions = await listSetVersions(viewer, set.id);
    expect(versions.map(({ number, assignments }) => [number, assignments.length])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    expect(versions[1]?.assignments[0]).toMatchObject({ classroom: { name: '8 «Б»' } });
  });

  it('refuses what was made on an older state, and loses nothing', async () => {
    const set = await build();
    await edit(set, { verb: 'weigh', question: first(set), weight: 2 });
    const stale = await edit(set, { verb: 'remove', question: first(set) });
    expect(stale).toEqual({ ok: false, code: 'set-stale' });
    expect((await look(set.id)).newest.size).toBe(10);
    await assignIt(set.newest.id);
    const loaded = await look(set.id);
    await edit(loaded, { verb: 'up', question: idsOf(loaded.newest)[3] ?? '' });
    expect(await edit(loaded, { verb: 'remove', question: first(set) })).toMatchObject({
      code: 'set-stale',
    });
  });

  it.each([false, true])('takes one of two edits at once (assigned: %s)', async (assigned) => {
    const set = await build();
    if (assigned) await assignIt(set.newest.id);
    const loaded = await look(set.id);
    const ids = idsOf(loaded.newest);
    const results = await Promise.all(
      ids.slice(0, 4).map((question) => edit(loaded, { verb: 'remove', question })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results) if (!result.ok) expect(result.code).toBe('set-stale');
    expect((await look(set.id)).newest).toMatchObject({ number: assigned ? 2 : 1, size: 9 });
  });

  it('fixes the sample of a drawn set', async () => {
    const set = await build({ manner: 'pupil', count: 7 });
    expect(await edit(set, { verb: 'fix', sample: 2 })).toMatchObject({ ok: true });
    const pack = await getPublicPackIndex(PACK);
    if (!pack || set.newest.content.manner !== 'drawn') throw new Error('no draw');
    const shown = drawBlueprint(pack.index, set.newest.content.blueprint, sampleSeed(set.id, 2));
    expect(idsOf((await look(set.id)).newest)).toEqual(shown.map(({ id }) => id));
  });
});

describe('putting away', () => {
  it('keeps an archived set readable and refuses to change it', async () => {
    const set = await build();
    expect(await archiveSet(viewer, set.id, NOW)).toMatchObject({ ok: true });
    expect(await listSets(viewer)).toEqual([]);
    expect(await listSets(viewer, { archived: true })).toHaveLength(1);
    expect((await look(set.id)).archivedAt).toEqual(NOW);
    const refused = { ok: false, code: 'set-archived' };
    expect(await edit(set, { verb: 'swap', question: first(set) })).toEqual(refused);
    expect(await renameSet(viewer, set.id, 'Other')).toEqual(refused);
    expect(await shareSet(viewer, set.id, 'read', TOKEN())).toEqual(refused);
    await restoreSet(viewer, set.id);
    expect(await renameSet(viewer, set.id, 'Other')).toMatchObject({ ok: true });
    expect((await look(set.id)).title).toBe('Other');
  });

  it('deletes only what was never assigned', async () => {
    const [used, unused] = [await build(), await build()];
    await assignIt(used.newest.id);
    expect(await isAssigned(viewer, used.id)).toBe(true);
    expect(await deleteSet(viewer, used.id)).toEqual({ ok: false, code: 'set-assigned' });
    expect(await deleteSet(other, unused.id)).toEqual({ ok: false, code: 'not-found' });
    expect(await deleteSet(viewer, unused.id)).toMatchObject({ ok: true });
    expect(await listSets(viewer)).toMatchObject([{ id: used.id }]);
    expect(await db.setVersion.count({ where: { id: unused.newest.id } })).toBe(0);
  });
});

describe('copies and sharing', () => {
  it('copies a set into one of its own', async () => {
    const set = await build();
    const copied = await copySet(viewer, set.id, 'Copy');
    if (!copied.ok) throw new Error(copied.code);
    const copy = await look(copied.value.id);
    expect(copy.newest.content).toEqual(set.newest.content);
    await edit(copy, { verb: 'remove', question: first(copy) });
    expect((await look(set.id)).newest.size).toBe(10);
    expect(await copySet(other, set.id, 'Copy')).toEqual({ ok: false, code: 'not-found' });
  });

  it('shows the newest version to a teacher with the link, to copy only where it may be', async () => {
    const set = await build();
    const token = TOKEN();
    expect(await getSharedSet(other, token)).toBeNull();
    await shareSet(viewer, set.id, 'read', token);
    expect(await getSharedSet(other, token)).toMatchObject({ mayCopy: false, own: false });
    expect(await copySharedSet(other, token)).toEqual({ ok: false, code: 'not-found' });
    await shareSet(viewer, set.id, 'copy', TOKEN());
    expect((await look(set.id)).shareToken).toBe(token);
    await edit(set, { verb: 'remove', question: first(set) });
    const copied = await copySharedSet(other, token);
    const copy = copied.ok && (await getSet(other, copied.value.id));
    expect(copy).toMatchObject({ title: 'Envoys', newest: { number: 1, size: 9 } });
    expect(await getSet(other, set.id)).toBeNull();
  });

  it('ends with the link, and another is made for the next time', async () => {
    const set = await build();
    const [token, next] = [TOKEN(), TOKEN()];
    await shareSet(viewer, set.id, 'copy', token);
    await unshareSet(viewer, set.id);
    expect(await getSharedSet(other, token)).toBeNull();
    await shareSet(viewer, set.id, 'copy', next);
    expect(await getSharedSet(other, token)).toBeNull();
    await archiveSet(viewer, set.id, NOW);
    expect(await getSharedSet(other, next)).toBeNull();
  });
});

describe('who reads a version', () => {
  it('is its owner, and whoever teaches a class in which it is assigned', async () => {
    const set = await build();
    const classroomId = await assignIt(set.newest.id);
    const coTeacher = await makeCoTeacher(classroomId);
    expect(await getSetVersion(viewer, set.newest.id)).toMatchObject({ size: 10, pack: PACK });
    expect(await getSetVersion(coTeacher, set.newest.id)).not.toBeNull();
    expect(await getSetVersion(other, set.newest.id)).toBeNull();
    expect(await getSet(coTeacher, set.id)).toBeNull();
    expect(await listSetVersions(coTeacher, set.id)).toEqual([]);
  });
});

// Last: it gives every set above an older pack.
describe('a newer pack', () => {
  it('is told of, shown before it is taken, and makes the next version of what is assigned', async () => {
    const set = await build({ topics: ['relations'], count: 10 });
    await assignIt(set.newest.id);
    expect(await getRenewal(viewer, set.id)).toBeNull();
    const parsed = parsePack(await readPackFiles(`prisma/packs/${PACK}`));
    if (!parsed.ok) throw new Error('unreadable');
    const gone = 'japan-recognised-kazakhstan';
    const facts = parsed.value.facts.filter(({ slug }) => slug !== gone);
    await importPack(asOperator(), { ...parsed.value, facts });

    const loaded = await look(set.id);
    expect(loaded.newest.outdated).toBe(true);
    const renewal = await getRenewal(viewer, set.id);
    const target = { set: set.id, revision: loaded.newest.revision };
    expect(await renewSet(other, target)).toEqual({ ok: false, code: 'not-found' });
    expect(await renewSet(viewer, target)).toMatchObject({ value: { made: true, number: 2 } });
    const after = await look(set.id);
    expect(after.newest).toMatchObject({ number: 2, outdated: false });
    expect(after.newest.packVersionId).toBe(renewal?.packVersionId);
    const vanished = renewal?.vanished.map(({ id }) => id) ?? [];
    expect(idsOf(after.newest)).toEqual(idsOf(set.newest).filter((id) => !vanished.includes(id)));
    expect(vanished.length).toBeGreaterThan(0);
    expect(await renewSet(viewer, target)).toEqual({ ok: false, code: 'set-stale' });
  });
});
