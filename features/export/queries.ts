import type { Locale } from '../../domain/vocabulary';
import type { Teacher } from '../../lib/session';
import { getPublicPackVersionIndex } from '../pack/queries';
import { getAssignmentResults } from '../result/queries';
import { makeTables } from './format/tables';

/** Everything that is known of an assignment of a class that the teacher teaches, as tables; else null. */
export async function getTables(viewer: Teacher, assignment: string, locale: Locale, now: Date) {
  const sheet = await getAssignmentResults(viewer, assignment, now);
  const pack = sheet && (await getPublicPackVersionIndex(sheet.packVersionId));
  if (!sheet || !pack) return null;
  return {
    title: sheet.assignment.title,
    zone: sheet.classroom.timeZone,
    tables: makeTables(sheet, pack.index, locale),
  };
}
