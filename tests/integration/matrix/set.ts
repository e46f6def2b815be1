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
} from '../../../features/set/mutations';
import {
  getNumberedVersion,
  getRenewal,
  getSet,
  getSetVersion,
  getSharedSet,
  isAssigned,
  listSets,
  listSetVersions,
} from '../../../features/set/queries';
import { builderSchema } from '../../../features/set/schema';
import { db } from '../../../lib/db';
import type { Teacher } from '../../../lib/session';
import { PACK } from '../../fixtures/learner';
import { type Ids, type Row, STAFF, TEACHERS, type Who, type World } from './world';

const OWNER: readonly Who[] = ['owner'];
const TOKEN = 'a-token-of-the-tests';

/** The state of the set that a form of its owner's would carry. */
export async function targetOf({ viewers }: World, { set }: Ids) {
  const known = await getSet(viewers.owner as Teacher, set);
  return { set, revision: known?.newest.revision ?? '1-none' };
}

/** As if the pack had been renewed since: the set stands on an older version of it. */
export async function makeOutdated({ version }: Ids) {
  const row = await db.setVersion.findUnique({
    where: { id: version },
    select: { packVersion: { select: { packId: true, content: true } } },
  });
  if (!row) return;
  const { packId, content } = row.packVersion;
  const digest = `older than ${version}`;
  const lowest = await db.packVersion.findFirstOrThrow({
    where: { packId },
    orderBy: { number: 'asc' },
    select: { number: true },
  });
  const older = await db.packVersion.upsert({
    where: { packId_digest: { packId, digest } },
    create: { packId, digest, number: lowest.number - 1, content: content as object },
    update: {},
  });
  await db.setVersion.update({ where: { id: version }, data: { packVersionId: older.id } });
}

export const rows: Row[] = [
  {
    export: 'features/set/queries.listSets',
    may: TEACHERS,
    own: true,
    run: async (_world, viewer) => Array.isArray(await listSets(viewer)),
  },
  {
    export: 'features/set/queries.getSet',
    may: OWNER,
    run: async (_world, viewer, { set }) => (await getSet(viewer, set))?.title ?? null,
  },
  {
    export: 'features/set/queries.listSetVersions',
    may: OWNER,
    run: async (_world, viewer, { set }) => (await listSetVersions(viewer, set)).length,
  },
  {
    export: 'features/set/queries.isAssigned',
    may: OWNER,
    run: (_world, viewer, { set }) => isAssigned(viewer, set),
  },
  {
    export: 'features/set/queries.getSetVersion',
    may: STAFF,
    run: async (_world, viewer, { version }) =>
      (await getSetVersion(viewer, version))?.size ?? null,
  },
  {
    export: 'features/set/queries.getNumberedVersion',
    may: OWNER,
    run: async (_world, viewer, { set }) =>
      (await getNumberedVersion(viewer, set, 1))?.title ?? null,
  },
  {
    export: 'features/set/queries.getSharedSet',
    may: TEACHERS,
    run: async (_world, viewer, { shareToken }) =>
      (await getSharedSet(viewer, shareToken))?.title ?? null,
  },
  {
    export: 'features/set/queries.getRenewal',
    may: OWNER,
    run: async (_world, viewer, ids) => {
      await makeOutdated(ids);
      return (await getRenewal(viewer, ids.set))?.content?.manner ?? null;
    },
  },
  {
    export: 'features/set/mutations.createSet',
    may: TEACHERS,
    own: true,
    run: async (_world, viewer) =>
      (await createSet(viewer, builderSchema.parse({ pack: PACK }), 'A set', 'a seed')).ok,
  },
  {
    export: 'features/set/mutations.editSet',
    may: OWNER,
    run: async (world, viewer, ids) =>
      editSet(viewer, await targetOf(world, ids), { verb: 'swap', question: ids.question }),
  },
  {
    export: 'features/set/mutations.renewSet',
    may: OWNER,
    run: async (world, viewer, ids) => {
      await makeOutdated(ids);
      return renewSet(viewer, await targetOf(world, ids));
    },
  },
  {
    export: 'features/set/mutations.renameSet',
    may: OWNER,
    run: (_world, viewer, { set }) => renameSet(viewer, set, 'Renamed'),
  },
  {
    export: 'features/set/mutations.shareSet',
    may: OWNER,
    run: (_world, viewer, { set }) => shareSet(viewer, set, 'read', TOKEN),
  },
  {
    export: 'features/set/mutations.unshareSet',
    may: OWNER,
    run: (_world, viewer, { set }) => unshareSet(viewer, set),
  },
  {
    export: 'features/set/mutations.archiveSet',
    may: OWNER,
    run: (world, viewer, { set }) => archiveSet(viewer, set, world.now),
  },
  {
    export: 'features/set/mutations.restoreSet',
    may: OWNER,
    run: (_world, viewer, { set }) => restoreSet(viewer, set),
  },
  {
    export: 'features/set/mutations.deleteSet',
    may: OWNER,
    run: (_world, viewer, { set }) => deleteSet(viewer, set),
  },
  {
    export: 'features/set/mutations.copySet',
    may: OWNER,
    run: async (_world, viewer, { set }) => (await copySet(viewer, set, 'A copy')).ok,
  },
  {
    export: 'features/set/mutations.copySharedSet',
    may: TEACHERS,
    run: async (_world, viewer, { shareToken }) => (await copySharedSet(viewer, shareToken)).ok,
  },
];
