import { type SetContent, sizeOf } from '../../domain/set';
import { revisionOf } from '../../domain/set-edit';
import { type Renewal, renewContent } from '../../domain/set-renew';
import { db } from '../../lib/db';
import { isTeacher, type Teacher } from '../../lib/session';
import { getPublicPackIndex, getPublicPackVersionIndex } from '../pack/queries';
import type { ShareMode } from './schema';

const versionSelect = {
  id: true,
  setId: true,
  number: true,
  packVersionId: true,
  content: true,
  createdAt: true,
  updatedAt: true,
  packVersion: {
    select: {
      pack: {
        select: {
          slug: true,
          versions: { select: { id: true }, orderBy: { number: 'desc' }, take: 1 },
        },
      },
    },
  },
  _count: { select: { assignments: true } },
} as const;

const newestFirst = { orderBy: { number: 'desc' } } as const;

type VersionRow = {
  readonly id: string;
  readonly setId: string | null;
  readonly number: number;
  readonly packVersionId: string;
  readonly content: unknown;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly packVersion: { pack: { slug: string; versions: readonly { id: string }[] } };
  readonly _count: { assignments: number };
};

export type SetVersion = {
  readonly id: string;
  readonly number: number;
  readonly packVersionId: string;
  readonly pack: string;
  /** Is there a newer version of its pack? */
  readonly outdated: boolean;
  readonly content: SetContent;
  readonly size: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** How many assignments stand on it; an edit of it makes the next version. */
  readonly assigned: number;
  /** Carried by forms, so that one made on an older state is refused. */
  readonly revision: string;
};

/** Content is written by this feature alone, from the domain's own functions. */
function toVersion({ packVersion, _count, setId: _set, ...row }: VersionRow): SetVersion {
  const content = row.content as SetContent;
  const { slug, versions } = packVersion.pack;
  return {
    ...row,
    content,
    pack: slug,
    outdated: versions[0]?.id !== row.packVersionId,
    size: sizeOf(content),
    assigned: _count.assignments,
    revision: revisionOf(row.number, content),
  };
}

/** The teacher's sets, the latest first. */
export async function listSets(
  viewer: Teacher,
  { archived = false }: { readonly archived?: boolean } = {},
) {
  const rows = await db.questionSet.findMany({
    where: { ownerId: viewer.id, archivedAt: archived ? { not: null } : null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 500,
    select: {
      id: true,
      title: true,
      createdAt: true,
      versions: { ...newestFirst, select: versionSelect },
    },
  });
  return rows.flatMap(({ versions, ...set }) => {
    const [newest] = versions.slice(0, 1).map(toVersion);
    if (!newest) return [];
    const { id, number, pack, size, content } = newest;
    const assigned = versions.reduce((sum, { _count }) => sum + _count.assignments, 0);
    return [{ ...set, manner: content.manner, size, newest: { id, number }, pack, assigned }];
  });
}

export type SetListing = Awaited<ReturnType<typeof listSets>>[number];

/** A set of the teacher's own in its newest version; null for anybody else's. */
export async function getSet(viewer: Teacher, id: string) {
  const row = await db.questionSet.findFirst({
    where: { id, ownerId: viewer.id },
    select: {
      id: true,
      title: true,
      createdAt: true,
      archivedAt: true,
      shareToken: true,
      shareMode: true,
      versions: { ...newestFirst, take: 1, select: versionSelect },
    },
  });
  const [newest] = row?.versions.map(toVersion) ?? [];
  if (!row || !newest) return null;
  const { versions: _newest, shareMode, ...set } = row;
  return { ...set, shareMode: shareMode as ShareMode | null, newest };
}

export type SetView = NonNullable<Awaited<ReturnType<typeof getSet>>>;

/** Its versions, the newest first, with what stands on each in the classes that the teacher teaches. */
export function listSetVersions(viewer: Teacher, set: string) {
  return db.setVersion.findMany({
    where: { setId: set, set: { ownerId: viewer.id } },
    ...newestFirst,
    select: {
      id: true,
      number: true,
      createdAt: true,
      assignments: {
        where: { classroom: { staff: { some: { userId: viewer.id } } } },
        orderBy: { createdAt: 'asc' },
        select: { id: true, title: true, classroom: { select: { name: true } } },
      },
    },
  });
}

export type VersionListing = Awaited<ReturnType<typeof listSetVersions>>[number];

/** Was anything ever assigned of a set of one's own, in any class? */
export async function isAssigned(viewer: Teacher, set: string): Promise<boolean> {
  const version = { setId: set, set: { ownerId: viewer.id } };
  return (await db.assignment.count({ where: { setVersion: version } })) > 0;
}

/** One version: of the teacher's own set, or assigned in a class that they teach. */
export async function getSetVersion(viewer: Teacher, id: string) {
  const row = await db.setVersion.findFirst({
    where: {
      id,
      OR: [
        { set: { ownerId: viewer.id } },
        { assignments: { some: { classroom: { staff: { some: { userId: viewer.id } } } } } },
      ],
    },
    select: versionSelect,
  });
  return row && toVersion(row);
}

/** A version of a set of one's own, by its number. */
export async function getNumberedVersion(viewer: Teacher, set: string, number: number) {
  const row = await db.setVersion.findFirst({
    where: { number, setId: set, set: { ownerId: viewer.id } },
    select: { ...versionSelect, set: { select: { title: true } } },
  });
  if (!row) return null;
  const { set: named, ...version } = row;
  return { ...toVersion(version), title: named?.title ?? '' };
}

/** What a link of another teacher's shows to any teacher: the newest version, while it is shared and in use. */
export async function getSharedSet(viewer: Teacher, token: string) {
  if (!isTeacher(viewer)) return null;
  const row = await db.questionSet.findFirst({
    where: { shareToken: token, archivedAt: null, shareMode: { not: null } },
    select: {
      title: true,
      ownerId: true,
      shareMode: true,
      owner: { select: { name: true } },
      versions: { ...newestFirst, take: 1, select: versionSelect },
    },
  });
  const [newest] = row?.versions.map(toVersion) ?? [];
  if (!row || !newest) return null;
  const { title, owner, ownerId, shareMode } = row;
  const mayCopy = shareMode === 'copy';
  return { title, owner: owner.name, own: ownerId === viewer.id, mayCopy, newest };
}

/** What would become of a set in the newest version of its pack; null where it is in it already. */
export async function getRenewal(
  viewer: Teacher,
  id: string,
): Promise<(Renewal & { readonly packVersionId: string }) | null> {
  const set = await getSet(viewer, id);
  if (!set?.newest.outdated) return null;
  const { packVersionId, pack, content } = set.newest;
  const [before, after] = await Promise.all([
    getPublicPackVersionIndex(packVersionId),
    getPublicPackIndex(pack),
  ]);
  if (!before || !after) return null;
  return {
    ...renewContent(content, before.index, after.index),
    packVersionId: after.versionId,
  };
}
