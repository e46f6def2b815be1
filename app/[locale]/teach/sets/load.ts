import { notFound } from 'next/navigation';
import type { PackIndex } from '../../../../domain/pack-index';
import { getPublicPackVersionIndex } from '../../../../features/pack/queries';
import { getSet } from '../../../../features/set/queries';
import { requireTeacher } from '../../../../lib/session';

/** A set of whoever is asking, with its pack at the version of its newest one. */
export async function loadSet(id: string) {
  const viewer = await requireTeacher();
  const set = await getSet(viewer, id);
  if (!set) notFound();
  return { viewer, set, index: await loadIndex(set.newest.packVersionId) };
}

export async function loadIndex(packVersionId: string): Promise<PackIndex> {
  return (await getPublicPackVersionIndex(packVersionId))?.index ?? notFound();
}

export type Query = Promise<Record<string, string | string[] | undefined>>;
