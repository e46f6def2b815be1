import { GET } from '../../../app/api/account/data/route';
import { deleteOwn } from '../../../features/privacy/actions';
import { deleteOwnAccount, tidy } from '../../../features/privacy/mutations';
import { getOwnData } from '../../../features/privacy/queries';
import { db } from '../../../lib/db';
import type { Operator } from '../../../lib/session';
import { giveSecret } from '../../fixtures/account';
import { asking, form } from './request';
import { ANYONE, type Row } from './world';

/** Of all those in the world, is the one who asked the only one who is gone? */
const isAloneGone = async (
  viewers: Readonly<Record<string, { readonly id: string }>>,
  gone: string,
) => {
  const ids = Object.values(viewers).map(({ id }) => id);
  const left = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true } });
  return left.length === ids.length - 1 && left.every(({ id }) => id !== gone);
};

/** Whoever owns a class with pupils is kept for their sake. */
const DELETABLE = ANYONE.filter((who) => who !== 'owner' && who !== 'other');

export const rows: Row[] = [
  {
    export: 'features/privacy/queries.getOwnData',
    may: ANYONE,
    own: true,
    run: async (_world, viewer) => (await getOwnData(viewer))?.role === viewer.role,
  },
  {
    export: 'app/api/account/data/route.GET',
    may: ANYONE,
    own: true,
    run: async (world, viewer, _ids, who) => {
      const response = (await asking(world, who, () => GET())) as Response;
      return (await response.json()).role === viewer.role;
    },
  },
  {
    export: 'features/privacy/mutations.deleteOwnAccount',
    may: DELETABLE,
    own: true,
    run: async (world, viewer) => {
      await deleteOwnAccount(viewer, await giveSecret(viewer), world.now);
      return isAloneGone(world.viewers, viewer.id);
    },
  },
  {
    export: 'features/privacy/actions.deleteOwn',
    may: DELETABLE,
    own: true,
    run: async (world, viewer, _ids, who) => {
      const secret = await giveSecret(viewer);
      await asking(world, who, () => deleteOwn(form({ locale: 'en', sure: 'yes', secret })));
      return isAloneGone(world.viewers, viewer.id);
    },
  },
  {
    export: 'features/privacy/mutations.tidy',
    may: ['operator'],
    own: true,
    run: async (world, viewer) => {
      const keep = { visitors: 400, archived: 730, pupils: 365 };
      const { visitors } = await tidy(viewer as unknown as Operator, keep, world.now);
      return visitors === 0;
    },
  },
];
