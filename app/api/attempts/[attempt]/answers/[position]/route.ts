import { noteSeen } from '../../../../../../features/assigned/mutations';
import { leaveItem } from '../../../../../../features/attempt/mutations';
import { readDraft, saveSchema } from '../../../../../../features/attempt/schema';
import { AWAY, askAgain, isAway } from '../../../../../../lib/away';
import { hasNul } from '../../../../../../lib/form';
import { isSameOrigin } from '../../../../../../lib/same-origin';
import { getViewer } from '../../../../../../lib/session';

type Context = { params: Promise<{ attempt: string; position: string }> };

/** A question's form with everything in it is far below this. Bytes. */
const LARGEST = 64 * 1024;
/** When to ask again while the database is away. Seconds. */
const PAUSE = 5;

const say = (status: number, told: object) =>
  Response.json(told, { status, headers: { 'Cache-Control': 'no-store' } });

/**
 * Saves what stands in the form of a question, or with `intent=seen` only that it is being looked at. Sent by the
 * page itself, and refused from anywhere else; 409 when nothing more is taken, 503 when the page should send it again.
 */
export const POST = (request: Request, context: Context): Promise<Response> =>
  save(request, context).catch((error) => {
    if (!isAway(error)) throw error;
    const headers = { 'Cache-Control': 'no-store', 'Retry-After': String(PAUSE) };
    return Response.json({ code: AWAY }, { status: 503, headers });
  });

async function save(request: Request, { params }: Context): Promise<Response> {
  const now = new Date();
  if (!isSameOrigin(request)) return say(403, { code: 'other-origin' });
  const viewer = await getViewer();
  if (Number(request.headers.get('content-length') ?? LARGEST) >= LARGEST)
    return say(413, { code: 'too-large' });
  const form = await request.formData().catch(() => null);
  const draft = form && !hasNul(form) ? readDraft(form) : null;
  const asked = saveSchema.safeParse({ ...(form && Object.fromEntries(form)), ...(await params) });
  if (!viewer || !asked.success || !draft?.success) return say(404, { code: 'not-found' });
  const { intent, locale, ...place } = asked.data;
  if (intent === 'seen') {
    const seen = await askAgain(() => noteSeen(viewer, place, now));
    return seen.ok ? say(200, { saved: 'seen' }) : say(409, { code: 'closed' });
  }
  const left = await askAgain(() => leaveItem(viewer, place, draft.data, locale, now));
  if (left.ok) return say(200, { saved: left.value.saved });
  if (left.code === 'not-found') return say(404, { code: 'not-found' });
  // What cannot be read was kept as it was typed, beside the answer that was given before.
  return left.code === 'closed' ? say(409, { code: 'closed' }) : say(200, { saved: 'stands' });
}
