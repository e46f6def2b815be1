import { localeSchema } from '../../../../../features/attempt/schema';
import { makeSnapshot, markOf } from '../../../../../features/live/format/snapshot';
import { getLive, type Live } from '../../../../../features/live/queries';
import { respondEvents } from '../../../../../lib/event-stream';
import { respondError } from '../../../../../lib/respond';
import { getViewer, isTeacher } from '../../../../../lib/session';
import { watch } from '../../../../../lib/watch';

type Context = { params: Promise<{ assignment: string }> };

/** How often the database is asked, for all who watch one assignment together. */
const EVERY = 2000;
const TIMES = { heartbeat: 15_000, life: 600_000, retry: 3000 };

/** A class at work, as a stream: a snapshot ready to be shown, at once and whenever something has changed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [{ assignment }, viewer] = await Promise.all([params, getViewer()]);
  const live = isTeacher(viewer) ? await getLive(viewer, assignment, new Date()) : null;
  if (!isTeacher(viewer) || !live) return respondError(404, 'not-found');
  const locale = localeSchema.parse(new URL(request.url).searchParams.get('locale'));

  return respondEvents(request, TIMES, ({ send, close }) => {
    let sent = '';
    const tell = (seen: Live | null) => {
      // Whoever no longer teaches the class sees nothing more of it, even if a colleague looked.
      if (!seen?.watchers.includes(viewer.id)) return close();
      const mark = markOf(seen);
      if (mark === sent) return;
      sent = mark;
      send(JSON.stringify(makeSnapshot(seen, locale, new Date())));
    };
    tell(live);
    const look = () => getLive(viewer, assignment, new Date());
    return watch<Live>(`live ${assignment}`, EVERY, { look, tell });
  });
}
