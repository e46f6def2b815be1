// The handlers that anybody may ask, with a cookie or without.
import { GET as getHealth } from '../../../app/api/health/route';
import { GET as getPack } from '../../../app/api/packs/[slug]/route';
import { GET as listPacks } from '../../../app/api/packs/route';
import { GET as getReady } from '../../../app/api/ready/route';
import { GET as getSchema } from '../../../app/api/schema/[name]/route';
import { PACK } from '../../fixtures/learner';
import { asking } from './request';
import { ANYONE, type Row } from './world';

const isFine = async (response: unknown) => (response as Response).status === 200;

export const rows: Row[] = [
  {
    export: 'app/api/health/route.GET',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) => isFine(await asking(world, who, getHealth)),
  },
  {
    export: 'app/api/ready/route.GET',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) => isFine(await asking(world, who, getReady)),
  },
  {
    export: 'app/api/packs/route.GET',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) => isFine(await asking(world, who, listPacks)),
  },
  {
    export: 'app/api/packs/[slug]/route.GET',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) =>
      isFine(
        await asking(world, who, (request) =>
          getPack(request, { params: Promise.resolve({ slug: PACK }) }),
        ),
      ),
  },
  {
    export: 'app/api/schema/[name]/route.GET',
    may: ANYONE,
    own: true,
    run: async (world, _viewer, _ids, who) =>
      isFine(
        await asking(world, who, (request) =>
          getSchema(request, { params: Promise.resolve({ name: 'pack' }) }),
        ),
      ),
  },
];
