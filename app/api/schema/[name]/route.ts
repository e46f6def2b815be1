import { apiJsonSchema } from '../../../../features/pack/format/api-schema';
import { respondError, respondJson } from '../../../../lib/respond';

type Context = { params: Promise<{ name: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const schema = apiJsonSchema((await params).name);
  return schema ? respondJson(request, schema, { maxAge: 3600 }) : respondError(404, 'not-found');
}
