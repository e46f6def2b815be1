import { getAssignmentResults } from '../../../features/result/queries';
import { type Row, STAFF } from './world';

export const rows: Row[] = [
  {
    export: 'features/result/queries.getAssignmentResults',
    may: STAFF,
    run: (world, viewer, { assignment }) => getAssignmentResults(viewer, assignment, world.now),
  },
];
