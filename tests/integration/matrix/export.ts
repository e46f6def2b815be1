import { GET as getCsv } from '../../../app/api/assignments/[assignment]/csv/[[...table]]/route';
import { GET as getXlsx } from '../../../app/api/assignments/[assignment]/xlsx/route';
import { getTables } from '../../../features/export/queries';
import { asking } from './request';
import { type Row, STAFF } from './world';

const told = async (response: unknown) => {
  const { status, headers } = response as Response;
  return { status, file: headers.get('Content-Disposition') };
};

export const rows: Row[] = [
  {
    export: 'features/export/queries.getTables',
    may: STAFF,
    run: async (world, viewer, { assignment }) =>
      (await getTables(viewer, assignment, 'en', world.now))?.tables.scores.rows.length ?? null,
  },
  {
    export: 'app/api/assignments/[assignment]/xlsx/route.GET',
    may: STAFF,
    run: async (world, _viewer, { assignment }, who) =>
      told(
        await asking(world, who, (request) =>
          getXlsx(request, { params: Promise.resolve({ assignment }) }),
        ),
      ),
  },
  {
    export: 'app/api/assignments/[assignment]/csv/[[...table]]/route.GET',
    may: STAFF,
    run: async (world, _viewer, { assignment }, who) =>
      told(
        await asking(world, who, (request) =>
          getCsv(request, { params: Promise.resolve({ assignment, table: ['answers'] }) }),
        ),
      ),
  },
];
