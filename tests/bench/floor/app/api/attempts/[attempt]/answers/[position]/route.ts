import { rows } from '../../../../../rows';

type Context = { params: Promise<{ attempt: string; position: string }> };

/** The bare answer request: one durable upsert. */
export async function POST(request: Request, { params }: Context) {
  const { attempt, position } = await params;
  const choice = String((await request.formData()).get('choice'));
  await rows().keepAnswer(attempt, Number(position), choice);
  return Response.json({ saved: 'answer' });
}
