import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  archiveSet,
  copySet,
  copySharedSet,
  shareSet,
  unshareSet,
} from '../../features/set/mutations';
import { getSet, getSetVersion, getSharedSet, listSetVersions } from '../../features/set/queries';
import type { Teacher } from '../../lib/session';
import { importBuiltIn, NOW, PACK } from '../fixtures/learner';
import { makeCoTeacher, makeTeacher } from '../fixtures/school';
import { assignIt, build, edit, first, look, makeToken } from '../fixtures/stored-set';

let viewer: Teacher;
let other: Teacher;
beforeAll(importBuiltIn);
beforeEach(async () => {
  [viewer, other] = await Promise.all([makeTeacher(), makeTeacher('Sergei Orlov')]);
});

describe('copies and sharing', () => {
  it('copies a set into one of its own', async () => {
    const set = await build(viewer);
    const copied = await copySet(viewer, set.id, 'Copy');
    if (!copied.ok) throw new Error(copied.code);
    const copy = await look(viewer, copied.value.id);
    expect(copy.newest.content).toEqual(set.newest.content);
    await edit(viewer, copy, { verb: 'remove', question: first(copy) });
    expect((await look(viewer, set.id)).newest.size).toBe(10);
    expect(await copySet(other, set.id, 'Copy')).toEqual({ ok: false, code: 'not-found' });
  });

  it('shows the newest version to a teacher with the link, to copy only where it may be', async () => {
    const set = await build(viewer);
    const token = makeToken();
    expect(await getSharedSet(other, token)).toBeNull();
    await shareSet(viewer, set.id, 'read', token);
    expect(await getSharedSet(other, token)).toMatchObject({ mayCopy: false, own: false });
    expect(await copySharedSet(other, token)).toEqual({ ok: false, code: 'not-found' });
    await shareSet(viewer, set.id, 'copy', makeToken());
    expect((await look(viewer, set.id)).shareToken).toBe(token);
    await edit(viewer, set, { verb: 'remove', question: first(set) });
    const copied = await copySharedSet(other, token);
    const copy = copied.ok && (await getSet(other, copied.value.id));
    expect(copy).toMatchObject({ title: 'Envoys', newest: { number: 1, size: 9 } });
    expect(await getSet(other, set.id)).toBeNull();
  });

  it('ends with the link, and another is made for the next time', async () => {
    const set = await build(viewer);
    const [token, next] = [makeToken(), makeToken()];
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
    const set = await build(viewer);
    const classroomId = await assignIt(viewer, set.newest.id);
    const coTeacher = await makeCoTeacher(classroomId);
    expect(await getSetVersion(viewer, set.newest.id)).toMatchObject({ size: 10, pack: PACK });
    expect(await getSetVersion(coTeacher, set.newest.id)).not.toBeNull();
    expect(await getSetVersion(other, set.newest.id)).toBeNull();
    expect(await getSet(coTeacher, set.id)).toBeNull();
    expect(await listSetVersions(coTeacher, set.id)).toEqual([]);
  });
});
