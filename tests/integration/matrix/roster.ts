// Pupils of a class: entered, given cards, named, moved and taken out by its teachers.
import { changeName, moveToClass, removeFromClass } from '../../../features/pupil/actions';
import { movePupil, removePupil, renamePupil } from '../../../features/pupil/mutations';
import { getPupil } from '../../../features/pupil/queries';
import { makeNewCards, pasteRoster } from '../../../features/roster/actions';
import { addPupils, renewCards } from '../../../features/roster/mutations';
import { listPupils } from '../../../features/roster/queries';
import { makeClass } from '../../fixtures/school';
import { asking, form } from './request';
import { type Ids, type Row, STAFF } from './world';

const NAME = 'Новый Ученик';
const placeIn = (ids: Ids) => ({ classroomId: ids.classroom, membershipId: ids.membership });
const asked = (ids: Ids, more: Readonly<Record<string, string>> = {}) =>
  form({ classroom: ids.classroom, membership: ids.membership, locale: 'en', ...more });

export const rows: Row[] = [
  {
    export: 'features/roster/queries.listPupils',
    may: STAFF,
    run: (_world, viewer, ids) => listPupils(viewer, ids.classroom),
  },
  {
    export: 'features/roster/mutations.addPupils',
    may: STAFF,
    run: ({ now }, viewer, ids) =>
      addPupils(viewer, ids.classroom, [NAME], { locale: 'ru', again: false, now }),
  },
  {
    export: 'features/roster/mutations.renewCards',
    may: STAFF,
    run: (_world, viewer, ids) => renewCards(viewer, ids.classroom, [ids.membership], 'ru'),
  },
  {
    export: 'features/roster/actions.pasteRoster',
    may: STAFF,
    run: (world, _viewer, ids, who) =>
      asking(world, who, () => pasteRoster({}, asked(ids, { names: NAME, cards: 'ru' }))),
  },
  {
    export: 'features/roster/actions.makeNewCards',
    may: STAFF,
    run: (world, _viewer, ids, who) =>
      asking(world, who, () =>
        makeNewCards({}, asked(ids, { pupil: ids.membership, cards: 'en' })),
      ),
  },
  {
    export: 'features/pupil/queries.getPupil',
    may: STAFF,
    run: (_world, viewer, ids) => getPupil(viewer, ids.classroom, ids.membership),
  },
  {
    export: 'features/pupil/mutations.renamePupil',
    may: STAFF,
    run: (_world, viewer, ids) => renamePupil(viewer, placeIn(ids), NAME),
  },
  {
    export: 'features/pupil/mutations.removePupil',
    may: STAFF,
    run: ({ now }, viewer, ids) => removePupil(viewer, placeIn(ids), now),
  },
  {
    export: 'features/pupil/mutations.movePupil',
    case: 'to a class of one’s own',
    may: STAFF,
    run: async ({ now }, viewer, ids) =>
      movePupil(viewer, placeIn(ids), (await makeClass(viewer)).id, now),
  },
  {
    export: 'features/pupil/mutations.movePupil',
    case: 'to the class of another teacher',
    may: [],
    run: ({ now, elsewhere }, viewer, ids) =>
      movePupil(viewer, placeIn(ids), elsewhere.classroom, now),
  },
  {
    export: 'features/pupil/actions.changeName',
    may: STAFF,
    run: (world, _viewer, ids, who) =>
      asking(world, who, () => changeName(asked(ids, { name: NAME }))),
  },
  {
    export: 'features/pupil/actions.removeFromClass',
    may: STAFF,
    run: (world, _viewer, ids, who) => asking(world, who, () => removeFromClass(asked(ids))),
  },
  {
    export: 'features/pupil/actions.moveToClass',
    may: STAFF,
    run: async (world, viewer, ids, who) => {
      const { id: to } = await makeClass(viewer);
      return asking(world, who, () => moveToClass(asked(ids, { to })));
    },
  },
];
