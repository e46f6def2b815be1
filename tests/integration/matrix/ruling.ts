import {
  acceptAnswer,
  dropFromScores,
  markAnswer,
  withdraw,
} from '../../../features/ruling/actions';
import {
  acceptResponse,
  dropQuestion,
  markItem,
  withdrawRuling,
} from '../../../features/ruling/mutations';
import { listRulings } from '../../../features/ruling/queries';
import { asking, form } from './request';
import { type Ids, type Row, STAFF } from './world';

const REASON = 'It may be read so too.';
const place = ({ assignment, question }: Ids) => ({ assignment, question, locale: 'en' });
/** A made-up id is made anew each time, and so is what comes of it. */
const outcome = ({ ok, ...rest }: { ok: boolean; code?: string }) => (ok ? 'done' : rest.code);

export const rows: Row[] = [
  {
    export: 'features/ruling/queries.listRulings',
    may: STAFF,
    run: (_world, viewer, { assignment }) => listRulings(viewer, assignment),
  },
  {
    export: 'features/ruling/mutations.markItem',
    may: STAFF,
    run: async ({ now }, viewer, { assignment, finishedItem: item }) =>
      outcome(await markItem(viewer, { assignment, item, share: 0.5, reason: REASON }, now)),
  },
  {
    export: 'features/ruling/mutations.acceptResponse',
    may: STAFF,
    run: async ({ now }, viewer, { assignment, finishedItem: item }) =>
      outcome(await acceptResponse(viewer, { assignment, item, reason: REASON }, now)),
  },
  {
    export: 'features/ruling/mutations.dropQuestion',
    may: STAFF,
    run: async ({ now }, viewer, { assignment, question }) =>
      outcome(await dropQuestion(viewer, { assignment, question, reason: REASON }, now)),
  },
  {
    export: 'features/ruling/mutations.withdrawRuling',
    may: STAFF,
    run: async ({ now }, viewer, { assignment, ruling }) =>
      outcome(await withdrawRuling(viewer, { assignment, ruling }, now)),
  },
  {
    export: 'features/ruling/actions.markAnswer',
    may: STAFF,
    run: (world, _viewer, ids, who) =>
      asking(world, who, () =>
        markAnswer(form({ ...place(ids), item: ids.finishedItem, percent: '50', reason: REASON })),
      ),
  },
  {
    export: 'features/ruling/actions.acceptAnswer',
    may: STAFF,
    run: (world, _viewer, ids, who) =>
      asking(world, who, () =>
        acceptAnswer(form({ ...place(ids), item: ids.finishedItem, reason: REASON })),
      ),
  },
  {
    export: 'features/ruling/actions.dropFromScores',
    may: STAFF,
    run: (world, _viewer, ids, who) =>
      asking(world, who, () => dropFromScores(form({ ...place(ids), reason: REASON }))),
  },
  {
    export: 'features/ruling/actions.withdraw',
    may: STAFF,
    run: (world, _viewer, ids, who) =>
      asking(world, who, () => withdraw(form({ ...place(ids), ruling: ids.ruling }))),
  },
];
