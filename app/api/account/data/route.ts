import { getOwnData } from '../../../../features/privacy/queries';
import { respondFile } from '../../../../lib/download';
import { refuseFile } from '../../../../lib/pace';
import { respondError } from '../../../../lib/respond';
import { getViewer } from '../../../../lib/session';

/** Everything that is stored about whoever asks. */
export async function GET(): Promise<Response> {
  const viewer = await getViewer();
  const refused = viewer && (await refuseFile(viewer, new Date()));
  if (refused) return refused;
  const data = viewer && (await getOwnData(viewer));
  if (!data) return respondError(404, 'not-found');
  const text = `${JSON.stringify(data, null, 2)}\n`;
  return respondFile(text, 'application/json; charset=utf-8', 'vekha-data.json');
}
