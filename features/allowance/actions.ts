'use server';

import { notFound, redirect } from 'next/navigation';
import { requireForm } from '../../lib/form';
import { requireTeacher } from '../../lib/session';
import { localeSchema } from '../attempt/schema';
import { removeAllowance, reopenAttempt, setAllowances } from './mutations';
import { allowanceSchema, memberSchema, reopenSchema, toAllowanceQuery } from './schema';

export async function allow(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const { assignment } = targetOf(form);
  const members = form.getAll('member');
  const asked = allowanceSchema.safeParse({ ...Object.fromEntries(form), members });
  if (!asked.success) return back(form, assignment, toAllowanceQuery(form, 'unclear-allowance'));
  const set = await setAllowances(viewer, assignment, asked.data);
  if (!set.ok && set.code === 'not-found') notFound();
  if (!set.ok) return back(form, assignment, toAllowanceQuery(form, set.code));
  const said = new URLSearchParams({ said: 'allowed' });
  if (set.value.moved > 0) said.set('moved', 'yes');
  if (set.value.twice) said.set('twice', 'closes');
  back(form, assignment, said);
}

export async function withdraw(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const asked = memberSchema.safeParse(Object.fromEntries(form));
  if (!asked.success) notFound();
  const { assignment, member } = asked.data;
  if (!(await removeAllowance(viewer, assignment, member))) notFound();
  back(form, assignment, new URLSearchParams({ said: 'withdrawn' }));
}

export async function reopen(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const { assignment } = targetOf(form);
  const asked = reopenSchema.safeParse(Object.fromEntries(form));
  if (!asked.success)
    return back(form, assignment, new URLSearchParams({ problem: 'unclear-allowance' }));
  const reopened = await reopenAttempt(viewer, assignment, asked.data, new Date());
  if (reopened.ok) back(form, assignment, new URLSearchParams({ said: 'reopened' }));
  else if (reopened.code === 'not-found') notFound();
  else back(form, assignment, new URLSearchParams({ problem: reopened.code }));
}

function targetOf(form: FormData) {
  const read = memberSchema.pick({ assignment: true }).safeParse(Object.fromEntries(form));
  return read.success ? read.data : notFound();
}

const back = (form: FormData, assignment: string, query: URLSearchParams): never =>
  redirect(
    `/${localeSchema.parse(form.get('locale'))}/teach/assignments/${assignment}/allowances?${query}`,
  );
