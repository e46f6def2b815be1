// A code lets in whoever has it, except teachers; that somebody is a pupil of the class, only they are told.
import { findClass, joinClass } from '../../../features/join/actions';
import { joinClassroom, tryCode } from '../../../features/join/mutations';
import { getJoining, getPublicClassroom } from '../../../features/join/queries';
import { asking, form } from './request';
import { ANYONE, type Row, WHO, type Who } from './world';

const PUPILS: readonly Who[] = ['visitor', 'pupil', 'elsewhere'];
const NAME = 'Новый Ученик';

export const rows: Row[] = [
  {
    export: 'features/join/queries.getPublicClassroom',
    may: WHO,
    run: (_world, _viewer, ids) => getPublicClassroom(ids.code),
  },
  {
    export: 'features/join/queries.getJoining',
    may: ['pupil'],
    run: (_world, viewer, ids) => getJoining(viewer, ids.classroom),
  },
  {
    export: 'features/join/mutations.tryCode',
    may: ANYONE,
    run: ({ now }, viewer, ids) => tryCode(viewer, ids.code, now),
  },
  {
    export: 'features/join/mutations.joinClassroom',
    may: PUPILS,
    run: ({ now }, viewer, ids) =>
      joinClassroom(viewer, { code: ids.code, name: NAME, locale: 'ru' }, now),
  },
  {
    export: 'features/join/actions.findClass',
    may: ANYONE,
    run: (world, _viewer, ids, who) =>
      asking(world, who, () => findClass(form({ code: ids.code, locale: 'en' }))),
  },
  {
    export: 'features/join/actions.joinClass',
    may: PUPILS,
    run: (world, _viewer, ids, who) =>
      asking(world, who, () => joinClass({}, form({ code: ids.code, name: NAME, locale: 'ru' }))),
  },
];
