'use server';

import { redirect } from 'next/navigation';
import { endSession } from '../../lib/auth';
import { requireForm } from '../../lib/form';
import { requireViewer } from '../../lib/session';
import { localeSchema } from '../attempt/schema';
import { deleteOwnAccount } from './mutations';
import { type DeletionProblem, deletionSchema } from './schema';

/** Deletes whoever asks with all that is theirs, once they have said that they are sure. */
export async function deleteOwn(form: FormData) {
  requireForm(form);
  const viewer = await requireViewer();
  const locale = localeSchema.parse(form.get('locale'));
  const refuse = (problem: DeletionProblem) =>
    redirect(`/${locale}/account/data?problem=${problem}`);
  if (!deletionSchema.safeParse(Object.fromEntries(form)).success) refuse('not-sure');
  const deleted = await deleteOwnAccount(viewer, new Date());
  if (!deleted.ok) return refuse(deleted.code);
  await endSession();
  redirect(`/${locale}/privacy?deleted=yes`);
}
