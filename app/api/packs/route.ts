import { makePacksAnswer } from '../../../features/pack/format/api';
import { listPublicPacks } from '../../../features/pack/queries';
import { respondJson } from '../../../lib/respond';

export async function GET(request: Request): Promise<Response> {
  return respondJson(request, makePacksAnswer(await listPublicPacks()), { schema: 'packs' });
}
