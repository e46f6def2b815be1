import type { Pack } from '../../domain/fact';
import { db, type Prisma, type Tx } from '../../lib/db';
import type { Operator } from '../../lib/session';
import { digestOf, toCanonical } from './format/digest';

export type ImportedPack = {
  readonly versionId: string;
  readonly number: number;
  readonly digest: string;
  /** `added`: new content; `restored`: content of an earlier version, now the newest again. */
  readonly outcome: 'added' | 'restored' | 'unchanged';
};

const MOST_TRIES = 5;

const isClash = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'P2002';

/**
 * Stores a pack that has been parsed. Content that is stored already makes no new version, and no version is
 * ever changed or removed: attempts stay with the one they began with. It is the operator's act, done from the
 * command line, so it has no viewer.
 */
export async function importPack(_operator: Operator, pack: Pack): Promise<ImportedPack> {
  const digest = digestOf(pack);
  for (let tries = 1; ; tries++) {
    try {
      return await db.$transaction((tx) => storeVersion(tx, pack, digest));
    } catch (error) {
      // Of imports at once, one may find its number or its pack taken by another: then it looks again.
      if (!isClash(error) || tries === MOST_TRIES) throw error;
    }
  }
}

async function storeVersion(tx: Tx, pack: Pack, digest: string): Promise<ImportedPack> {
  const { id: packId } = await tx.pack.upsert({
    where: { slug: pack.slug },
    create: { slug: pack.slug },
    update: {},
    select: { id: true },
  });
  const newest = await tx.packVersion.findFirst({
    where: { packId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, digest: true },
  });
  if (newest?.digest === digest)
    return { versionId: newest.id, number: newest.number, digest, outcome: 'unchanged' };
  const number = (newest?.number ?? 0) + 1;
  const select = { id: true } as const;
  const same = { packId_digest: { packId, digest } };
  if (await tx.packVersion.findUnique({ where: same, select })) {
    const { id } = await tx.packVersion.update({ where: same, data: { number }, select });
    return { versionId: id, number, digest, outcome: 'restored' };
  }
  const content = toCanonical(pack) as unknown as Prisma.InputJsonObject;
  const { id } = await tx.packVersion.create({ data: { packId, number, digest, content }, select });
  return { versionId: id, number, digest, outcome: 'added' };
}
