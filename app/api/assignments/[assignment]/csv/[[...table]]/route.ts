import { localeSchema } from '../../../../../../features/attempt/schema';
import { makeTableCsv } from '../../../../../../features/export/format/csv';
import { TABLES } from '../../../../../../features/export/format/table';
import { getTables } from '../../../../../../features/export/queries';
import { respondFile } from '../../../../../../lib/download';
import { refuseFile } from '../../../../../../lib/pace';
import { respondError } from '../../../../../../lib/respond';
import { getViewer, isTeacher } from '../../../../../../lib/session';

type Context = { params: Promise<{ assignment: string; table?: string[] }> };

/** One table of the results of an assignment, as text: the one that is named, or the scores. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [{ assignment, table }, viewer] = await Promise.all([params, getViewer()]);
  const locale = localeSchema.parse(new URL(request.url).searchParams.get('locale'));
  const name = TABLES.find((each) => each === (table ?? ['scores']).join('/'));
  if (!name || !isTeacher(viewer)) return respondError(404, 'not-found');
  const now = new Date();
  const refused = await refuseFile(viewer, now);
  if (refused) return refused;
  const found = await getTables(viewer, assignment, locale, now);
  if (!found) return respondError(404, 'not-found');
  const text = makeTableCsv(found.tables[name], locale, found.zone);
  const file = `${found.title} – ${found.tables[name].name}.csv`;
  return respondFile(text, 'text/csv; charset=utf-8', file);
}
