import type { Pack } from '../../domain/fact';
import { indexPack, type PackIndex } from '../../domain/pack-index';
import type { Localized } from '../../domain/vocabulary';
import { db } from '../../lib/db';
import { keepLast } from '../../lib/keep';
import { toCanonical } from './format/digest';

export type PackVersionIndex = {
  readonly index: PackIndex;
  readonly versionId: string;
  readonly digest: string;
};

export type PackListing = {
  readonly slug: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly versionId: string;
  readonly digest: string;
};

// A version never changes, so it is read and indexed once.
const versions = keepLast<PackVersionIndex>(16);

async function readVersion(versionId: string): Promise<PackVersionIndex | null> {
  const version = await db.packVersion.findUnique({
    where: { id: versionId },
    select: { id: true, digest: true, content: true },
  });
  if (!version) return null;
  // Written by `importPack` alone, which takes nothing but a parsed pack.
  const pack = toCanonical(version.content as unknown as Pack);
  return { index: indexPack(pack), versionId: version.id, digest: version.digest };
}

/** A version by its id, for attempts that began with it; null if there is none. */
export const getPublicPackVersionIndex = (versionId: string): Promise<PackVersionIndex | null> =>
  versions(versionId, () => readVersion(versionId));

/** The newest version of a pack; null for a slug that no pack has. One small query when it is known. */
export async function getPublicPackIndex(slug: string): Promise<PackVersionIndex | null> {
  const newest = await db.packVersion.findFirst({
    where: { pack: { slug } },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  return newest && getPublicPackVersionIndex(newest.id);
}

/** Every pack in its newest version, by slug. */
export async function listPublicPacks(): Promise<PackListing[]> {
  const packs = await db.pack.findMany({ orderBy: { slug: 'asc' }, select: { slug: true } });
  const found = await Promise.all(packs.map(({ slug }) => getPublicPackIndex(slug)));
  return found.flatMap((version) => {
    if (!version) return [];
    const { slug, title, summary } = version.index.pack;
    return [{ slug, title, summary, versionId: version.versionId, digest: version.digest }];
  });
}
