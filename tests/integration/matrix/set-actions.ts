import {
  buildSet,
  changeSet,
  chooseSharing,
  dropSet,
  duplicateSet,
  nameSet,
  putAway,
  renewFromPack,
  takeBack,
  takeShared,
} from '../../../features/set/actions';
import { PACK } from '../../fixtures/learner';
import { asking, form } from './request';
import { makeOutdated, targetOf } from './set';
import { type Row, TEACHERS, type Who } from './world';

const OWNER: readonly Who[] = ['owner'];

const fields = (set: string) => ({ set, locale: 'en' });

export const rows: Row[] = [
  {
    export: 'features/set/actions.buildSet',
    may: TEACHERS,
    own: true,
    run: async (world, _viewer, _ids, who) => {
      const made = await asking(world, who, () => buildSet(form({ pack: PACK, locale: 'en' })));
      return JSON.stringify(made).includes('?done=made');
    },
  },
  {
    export: 'features/set/actions.changeSet',
    may: OWNER,
    run: async (world, _viewer, ids, who) => {
      const target = await targetOf(world, ids);
      const edit = { verb: 'remove', question: ids.question, locale: 'en' };
      return asking(world, who, () => changeSet(form({ ...target, ...edit })));
    },
  },
  {
    export: 'features/set/actions.renewFromPack',
    may: OWNER,
    run: async (world, _viewer, ids, who) => {
      await makeOutdated(ids);
      const target = await targetOf(world, ids);
      return asking(world, who, () => renewFromPack(form({ ...target, locale: 'en' })));
    },
  },
  {
    export: 'features/set/actions.nameSet',
    may: OWNER,
    run: (world, _viewer, { set }, who) =>
      asking(world, who, () => nameSet(form({ ...fields(set), title: 'Renamed' }))),
  },
  {
    export: 'features/set/actions.chooseSharing',
    may: OWNER,
    run: (world, _viewer, { set }, who) =>
      asking(world, who, () => chooseSharing(form({ ...fields(set), mode: 'read' }))),
  },
  {
    export: 'features/set/actions.putAway',
    may: OWNER,
    run: (world, _viewer, { set }, who) => asking(world, who, () => putAway(form(fields(set)))),
  },
  {
    export: 'features/set/actions.takeBack',
    may: OWNER,
    run: (world, _viewer, { set }, who) => asking(world, who, () => takeBack(form(fields(set)))),
  },
  {
    export: 'features/set/actions.dropSet',
    may: OWNER,
    run: (world, _viewer, { set }, who) => asking(world, who, () => dropSet(form(fields(set)))),
  },
  {
    export: 'features/set/actions.duplicateSet',
    may: OWNER,
    run: async (world, _viewer, { set }, who) => {
      const answer = await asking(world, who, () =>
        duplicateSet(form({ ...fields(set), title: 'A copy' })),
      );
      return JSON.stringify(answer).includes('?done=copied');
    },
  },
  {
    export: 'features/set/actions.takeShared',
    may: TEACHERS,
    run: async (world, _viewer, { shareToken: token }, who) => {
      const answer = await asking(world, who, () => takeShared(form({ token, locale: 'en' })));
      return JSON.stringify(answer).includes('?done=copied');
    },
  },
];
