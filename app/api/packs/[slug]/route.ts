import { makePackAnswer } from '../../../../features/pack/format/api';
import { getPublicPackIndex } from '../../../../features/pack/queries';
import { slugSchema } from '../../../../features/pack/schema';
import { respondError, respondJson } from '../../../../lib/respond';

type Context = { params: Promise<{ slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const slug = slugSchema.safeParse((await params).slug);
  const found = slug.success && (await getPublicPackIndex(slug.data));
  if (!found) return respondError(404, 'not-found');
  return respondJson(request, makePackAnswer(found), { schema: 'pack' });
}
