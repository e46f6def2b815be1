'use server';

import { randomUUID } from 'node:crypto';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { requireForm } from '../../lib/form';
import { idOfForm } from '../../lib/once';
import { requireTeacher } from '../../lib/session';
import { countStillAnswering } from '../allowance/queries';
import { localeSchema } from '../attempt/schema';
import {
  type AssignmentProblem,
  archiveAssignment,
  createAssignment,
  deleteAssignment,
  setResults,
  type Twice,
  updateAssignment,
} from './mutations';
import {
  assignmentSchema,
  type Inputs,
  keepInputs,
  resultsSchema,
  targetSchema,
  wrongInputs,
} from './schema';

/** What the form is shown with: as it was made, or as it was refused. */
export type FormState = {
  readonly inputs: Inputs;
  readonly problem: string | null;
  /** How often it was refused. */
  readonly tries: number;
};

type Problem = Exclude<AssignmentProblem, 'not-found'>;

/** Gives a class a set, with everything that stands in the form. */
export async function assign(state: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await requireTeacher();
  const target = targetSchema.safeParse(Object.fromEntries(form));
  const input = assignmentSchema.safeParse(Object.fromEntries(form));
  if (!target.success) notFound();
  if (!input.success) return refuse(state, form, input.error);
  const now = new Date();
  const id = idOfForm(viewer, form);
  const saved = await createAssignment(viewer, target.data, input.data, randomUUID(), now, id);
  if (saved.ok) return lead(form, saved.value.id, 'assigned', saved.value.twice);
  return saved.code === 'not-found' ? notFound() : refuse(state, form, saved.code);
}

export async function changeAssignment(state: FormState, form: FormData): Promise<FormState> {
  requireForm(form);
  const viewer = await requireTeacher();
  const id = idIn(form);
  const input = assignmentSchema.safeParse(Object.fromEntries(form));
  if (!input.success) return refuse(state, form, input.error);
  const saved = await updateAssignment(viewer, id, input.data);
  if (saved.ok) return lead(form, id, 'saved', saved.value.twice);
  return saved.code === 'not-found' ? notFound() : refuse(state, form, saved.code);
}

/** What the pupils see of their results. While some may still answer, the teacher is asked once more. */
export async function showResults(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const asked = resultsSchema.safeParse(Object.fromEntries(form));
  if (!asked.success) notFound();
  const { assignment, results, back, sure } = asked.data;
  const below = back === 'results' ? '/results' : '';
  const early = sure ? 0 : await countStillAnswering(viewer, assignment, results, new Date());
  if (early) redirect(`${pageOf(form, assignment)}${below}?ask=${results}#sure`);
  if (!(await setResults(viewer, assignment, results)).ok) notFound();
  lead(form, assignment, 'results', [], below);
}

/** `archived`: `yes` puts it away, anything else takes it out again. */
export async function putAway(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const id = idIn(form);
  const archived = form.get('archived') === 'yes';
  if (!(await archiveAssignment(viewer, id, archived, new Date())).ok) notFound();
  lead(form, id, archived ? 'archived' : 'restored');
}

export async function removeAssignment(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const id = idIn(form);
  const page = `/${localeSchema.parse(form.get('locale'))}/teach`;
  if (form.get('sure') !== 'on') redirect(`${page}/assignments/${id}?problem=unsure-delete`);
  const deleted = await deleteAssignment(viewer, id);
  if (deleted.ok) redirect(`${page}/classes/${deleted.value.classroomId}`);
  if (deleted.code === 'not-found') notFound();
  redirect(`${page}/assignments/${id}?problem=${deleted.code}`);
}

function idIn(form: FormData): string {
  const id = z.uuid().safeParse(form.get('assignment'));
  return id.success ? id.data : notFound();
}

/** To the page of the assignment, or one below it, which says what was done. */
function lead(form: FormData, id: string, said: string, twice: Twice = [], below = ''): never {
  const query = new URLSearchParams({ said });
  for (const each of twice) query.append('twice', each);
  redirect(`${pageOf(form, id)}${below}?${query}`);
}

const pageOf = (form: FormData, id: string) =>
  `/${localeSchema.parse(form.get('locale'))}/teach/assignments/${id}`;

const stateSchema = z.object({ tries: z.int().min(0) }).catch({ tries: 0 });

async function refuse(
  state: FormState,
  form: FormData,
  why: Problem | z.ZodError,
): Promise<FormState> {
  const { tries } = stateSchema.parse(state);
  const locale = localeSchema.parse(form.get('locale'));
  const t = await getTranslations({ locale, namespace: 'errors' });
  const wrong = typeof why === 'string' ? [] : wrongInputs(why);
  const problem =
    typeof why === 'string'
      ? t(why)
      : wrong.map((name) => t(`assignment-input.${name}`)).join(' ') || t('unclear-assignment');
  return { inputs: keepInputs(form), problem, tries: tries + 1 };
}
