import { getViewer } from '../lib/session';
import { Frame, type FrameProps, type Section } from './frame';

export type { Section };

/** `<Shell locale={locale} path="/facts">` on most pages; `form="…"` instead of `path` on a page with an
 * unsent answer, where the language switch must carry it along. Who is there is looked up once for a page,
 * and not at all for somebody without a cookie. */
export async function Shell(props: FrameProps) {
  const viewer = await getViewer();
  return <Frame who={viewer?.role ?? 'visitor'} {...props} />;
}
