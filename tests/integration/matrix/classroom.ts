// Classes: their teachers read and change them, their owners put them away and end them.
import { GET as exportClass } from '../../../app/api/classes/[classroom]/export/route';
import {
  archiveClass,
  changeClass,
  changeCode,
  createClass,
  deleteClass,
} from '../../../features/classroom/actions';
import {
  createClassroom,
  deleteClassroom,
  renewCode,
  setArchived,
  setCodeOpen,
  updateClassroom,
} from '../../../features/classroom/mutations';
import { getClassRecords, getClassroom, listClasses } from '../../../features/classroom/queries';
import { asking, form, read } from './request';
import { type Ids, type Row, STAFF, TEACHERS } from './world';

const NEW = { name: '9 «А»', timeZone: 'Asia/Tokyo' };
const NAME = '8 «Б»';
const asked = (ids: Ids, more: Readonly<Record<string, string>> = {}) =>
  form({ classroom: ids.classroom, locale: 'en', ...more });

export const rows: Row[] = [
  {
    export: 'features/classroom/queries.listClasses',
    may: TEACHERS,
    own: true,
    run: async ({ ids, elsewhere }, viewer, _ids, who) => {
      const classes = await listClasses(viewer);
      const own = who === 'other' ? elsewhere.classroom : ids.classroom;
      return classes.length === 1 && classes[0]?.id === own;
    },
  },
  {
    export: 'features/classroom/queries.getClassroom',
    may: STAFF,
    run: (_world, viewer, ids) => getClassroom(viewer, ids.classroom),
  },
  {
    export: 'features/classroom/queries.getClassRecords',
    may: STAFF,
    run: (_world, viewer, ids) => getClassRecords(viewer, ids.classroom),
  },
  {
    export: 'features/classroom/mutations.createClassroom',
    may: TEACHERS,
    own: true,
    run: async ({ now }, viewer) => (await createClassroom(viewer, NEW, now)).ok,
  },
  {
    export: 'features/classroom/mutations.updateClassroom',
    may: STAFF,
    run: (_world, viewer, ids) => updateClassroom(viewer, ids.classroom, NEW),
  },
  {
    export: 'features/classroom/mutations.setCodeOpen',
    may: STAFF,
    run: (_world, viewer, ids) => setCodeOpen(viewer, ids.classroom, false),
  },
  {
    export: 'features/classroom/mutations.renewCode',
    may: STAFF,
    run: (_world, viewer, ids) => renewCode(viewer, ids.classroom),
  },
  {
    export: 'features/classroom/mutations.setArchived',
    may: ['owner'],
    run: ({ now }, viewer, ids) => setArchived(viewer, ids.classroom, true, now),
  },
  {
    export: 'features/classroom/mutations.deleteClassroom',
    may: ['owner'],
    run: (_world, viewer, ids) => deleteClassroom(viewer, ids.classroom, NAME),
  },
  {
    export: 'features/classroom/actions.createClass',
    may: TEACHERS,
    own: true,
    run: async (world, _viewer, _ids, who) => {
      const answer = await asking(world, who, () => createClass(form({ locale: 'en', ...NEW })));
      return /^\/en\/teach\/classes\/[\w-]{36}$/.test(String((answer as { leads?: string }).leads));
    },
  },
  {
    export: 'features/classroom/actions.changeClass',
    may: STAFF,
    run: (world, _viewer, ids, who) => asking(world, who, () => changeClass(asked(ids, NEW))),
  },
  {
    export: 'features/classroom/actions.changeCode',
    may: STAFF,
    run: (world, _viewer, ids, who) =>
      asking(world, who, () => changeCode(asked(ids, { intent: 'renew' }))),
  },
  {
    export: 'features/classroom/actions.archiveClass',
    may: ['owner'],
    run: (world, _viewer, ids, who) => asking(world, who, () => archiveClass(asked(ids))),
  },
  {
    export: 'features/classroom/actions.deleteClass',
    may: ['owner'],
    run: (world, _viewer, ids, who) =>
      asking(world, who, () => deleteClass(asked(ids, { name: NAME }))),
  },
  {
    export: 'features/classroom/actions.deleteClass',
    case: 'with another name',
    may: ['owner'],
    run: (world, _viewer, ids, who) =>
      asking(world, who, () => deleteClass(asked(ids, { name: '8 Б' }))),
  },
  {
    export: 'app/api/classes/[classroom]/export/route.GET',
    may: STAFF,
    run: (world, _viewer, ids, who) =>
      asking(world, who, async (request) =>
        read(await exportClass(request, { params: Promise.resolve({ classroom: ids.classroom }) })),
      ),
  },
];
