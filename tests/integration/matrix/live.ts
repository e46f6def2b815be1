import { GET } from '../../../app/api/assignments/[assignment]/live/route';
import { getLive } from '../../../features/live/queries';
import { asking } from './request';
import { type Row, STAFF } from './world';

export const rows: Row[] = [
  {
    export: 'features/live/queries.getLive',
    may: STAFF,
    run: async (world, viewer, { assignment }) =>
      (await getLive(viewer, assignment, world.now))?.rows.length ?? null,
  },
  {
    export: 'app/api/assignments/[assignment]/live/route.GET',
    may: STAFF,
    run: async (world, _viewer, { assignment }, who) => {
      const answer = (await asking(world, who, (request) =>
        GET(request, { params: Promise.resolve({ assignment }) }),
      )) as Response;
      await answer.body?.cancel();
      return { status: answer.status, type: answer.headers.get('Content-Type') };
    },
  },
];
