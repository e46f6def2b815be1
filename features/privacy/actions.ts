'use server';

import { redirect } from 'next/navigation';
import { endSession } from '../../lib/auth';
import { requireForm } from '../../lib/form';
import { noteSecurity } from '../../lib/security-log';
import { requireViewer } from '../../lib/session';
import { localeSchema } from '../attempt/schema';
import { deleteOwnAccount } from './mutations';
import { type DeletionProblem, deletionSchema } from './schema';

/** Deletes whoever asks with all that is theirs, once they have said that they are sure, and who they are. */
export async function deleteOwn(form: FormData) {
  requireForm(form);
  const viewer = await requireViewer();
  const locale = localeSchema.parse(form.get('locale'));
  const refuse = (problem: DeletionProblem) =>
    redirect(`/${locale}/account/data?problem=${problem}`);
  const read = deletionSchema.safeParse(Object.fromEntries(form));
  if (!read.success) return refuse('not-sure');
  const deleted = await deleteOwnAccount(viewer, read.data.secret, new Date());
  if (!deleted.ok) {
    // Only what was refused: of those who go, nothing is left in the log.
    noteSecurity('account-deletion', deleted, viewer.id);
    return refuse(deleted.code);
  }
  await endSession();
  redirect(`/${locale}/privacy?deleted=yes`);
}
