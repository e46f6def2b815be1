import { localeSchema } from '../../../../../features/attempt/schema';
import { TABLES } from '../../../../../features/export/format/table';
import { makeXlsx } from '../../../../../features/export/format/xlsx';
import { getTables } from '../../../../../features/export/queries';
import { respondFile } from '../../../../../lib/download';
import { refuseFile } from '../../../../../lib/pace';
import { respondError } from '../../../../../lib/respond';
import { getViewer, isTeacher } from '../../../../../lib/session';

type Context = { params: Promise<{ assignment: string }> };

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The results of an assignment as a workbook: scores, answers, questions. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [{ assignment }, viewer] = await Promise.all([params, getViewer()]);
  const locale = localeSchema.parse(new URL(request.url).searchParams.get('locale'));
  if (!isTeacher(viewer)) return respondError(404, 'not-found');
  const now = new Date();
  const refused = await refuseFile(viewer, now);
  if (refused) return refused;
  const found = await getTables(viewer, assignment, locale, now);
  if (!found) return respondError(404, 'not-found');
  const tables = TABLES.map((name) => found.tables[name]);
  return respondFile(await makeXlsx(tables, found.zone), TYPE, `${found.title}.xlsx`);
}
