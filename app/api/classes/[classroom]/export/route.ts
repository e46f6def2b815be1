import { makeClassExport } from '../../../../../features/classroom/format/export';
import { getClassRecords } from '../../../../../features/classroom/queries';
import { idSchema } from '../../../../../features/classroom/schema';
import { respondFile } from '../../../../../lib/download';
import { refuseFile } from '../../../../../lib/pace';
import { respondError } from '../../../../../lib/respond';
import { getViewer, isTeacher } from '../../../../../lib/session';

type Context = { params: Promise<{ classroom: string }> };

/** Everything of a class, for a teacher of it. Another origin cannot read it: it is given no leave to. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await getViewer();
  const id = idSchema.safeParse((await params).classroom);
  if (!isTeacher(viewer) || !id.success) return respondError(404, 'not-found');
  const now = new Date();
  const refused = await refuseFile(viewer, now);
  if (refused) return refused;
  const records = await getClassRecords(viewer, id.data);
  if (!records) return respondError(404, 'not-found');
  const text = `${JSON.stringify(makeClassExport(records, now), null, 1)}\n`;
  return respondFile(text, 'application/json; charset=utf-8', `${records.name}.json`);
}
