import { LOCALES } from '../../../../domain/vocabulary';
import { endSession } from '../../../../lib/auth';
import { respondError } from '../../../../lib/respond';
import { isSameOrigin } from '../../../../lib/same-origin';
import { noteSecurity } from '../../../../lib/security-log';
import { getViewer } from '../../../../lib/session';

/** Far more than the form of it has. Bytes. */
const LARGEST = 1024;

/**
 * Ends the session of the browser that asks, and leads to the start page. No action, because the form stands on every
 * page, that of an error too, and the page that it is left for begins anew: nothing of the account is left in the tab.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return respondError(403, 'other-origin');
  if (Number(request.headers.get('content-length') ?? LARGEST) >= LARGEST)
    return respondError(413, 'too-large');
  const form = await request.formData().catch(() => null);
  const locale = LOCALES.find((each) => each === form?.get('locale')) ?? LOCALES[0];
  const viewer = await getViewer();
  // A visitor has no account to leave, and would lose what they have done.
  if (viewer && !viewer.isAnonymous) {
    await endSession();
    noteSecurity('sign-out', null, viewer.id);
  }
  return new Response(null, {
    status: 303,
    headers: { Location: `/${locale}`, 'Cache-Control': 'no-store' },
  });
}
