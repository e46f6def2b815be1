import { readPackFiles } from '../../../features/pack/format/files';
import { parsePack } from '../../../features/pack/format/parse';
import { importPack } from '../../../features/pack/mutations';
import {
  getPublicPackIndex,
  getPublicPackVersionIndex,
  listPublicPacks,
} from '../../../features/pack/queries';
import { getProgress } from '../../../features/progress/queries';
import { db } from '../../../lib/db';
import type { Operator } from '../../../lib/session';
import { PACK } from '../../fixtures/learner';
import { ANYONE, type Row, WHO } from './world';

const packVersionOf = async (version: string) =>
  (await db.setVersion.findUnique({ where: { id: version }, select: { packVersionId: true } }))
    ?.packVersionId ?? version;

export const rows: Row[] = [
  {
    export: 'features/pack/mutations.importPack',
    may: ['operator'],
    own: true,
    run: async (_world, viewer) => {
      const parsed = parsePack(await readPackFiles(`prisma/packs/${PACK}`));
      if (!parsed.ok) throw new Error('the built-in pack could not be read');
      const imported = await importPack(viewer as unknown as Operator, parsed.value);
      return imported.outcome === 'unchanged';
    },
  },
  {
    export: 'features/pack/queries.getPublicPackVersionIndex',
    may: WHO,
    run: async (_world, _viewer, { version }) =>
      (await getPublicPackVersionIndex(await packVersionOf(version)))?.index.pack.slug ?? null,
  },
  {
    export: 'features/pack/queries.getPublicPackIndex',
    may: WHO,
    own: true,
    run: async () => (await getPublicPackIndex(PACK))?.index.pack.slug === PACK,
  },
  {
    export: 'features/pack/queries.listPublicPacks',
    may: WHO,
    own: true,
    run: async () => (await listPublicPacks()).length === 1,
  },
  {
    export: 'features/progress/queries.getProgress',
    may: ANYONE,
    own: true,
    run: async (_world, viewer) => Array.isArray((await getProgress(viewer)).attempts),
  },
];
