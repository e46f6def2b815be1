'use server';

import { randomBytes, randomUUID } from 'node:crypto';
import { notFound, RedirectType, redirect } from 'next/navigation';
import { z } from 'zod';
import { suggestTitle } from '../../domain/set-title';
import type { Locale, Result } from '../../domain/vocabulary';
import { requireForm } from '../../lib/form';
import { idOfForm } from '../../lib/once';
import { requireTeacher } from '../../lib/session';
import { getPublicPackIndex } from '../pack/queries';
import {
  archiveSet,
  copySet,
  copySharedSet,
  createSet,
  deleteSet,
  editSet,
  renameSet,
  renewSet,
  restoreSet,
  shareSet,
  unshareSet,
} from './mutations';
import {
  type Builder,
  builderSchema,
  editSchema,
  localeSchema,
  renameSchema,
  shareSchema,
  targetSchema,
  titleProblem,
  toBuilderQuery,
  toFields,
  tokenSchema,
} from './schema';

/** Makes a set by the choices of the builder, and shows it. */
export async function buildSet(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const locale = localeSchema.parse(form.get('locale'));
  const again = `/${locale}/teach/sets/new`;
  const built = builderSchema.safeParse(toFields(form));
  if (!built.success) redirect(`${again}?${toBuilderQuery(form, titleProblem(built.error))}`);
  const title = await titleOf(built.data, locale);
  const id = idOfForm(viewer, form);
  const made = await createSet(viewer, built.data, title, randomUUID(), id);
  if (made.ok) redirect(`/${locale}/teach/sets/${made.value.id}?done=made`);
  if (made.code === 'not-found') notFound();
  const available = 'available' in made ? made.available : undefined;
  redirect(`${again}?${toBuilderQuery(form, made.code, available)}`);
}

/** The title as typed; one that nobody has typed follows the topics that were ticked since. */
async function titleOf({ title, suggested, pack: slug, topics }: Builder, locale: Locale) {
  const pack = title && title !== suggested ? null : (await getPublicPackIndex(slug))?.index.pack;
  if (!pack) return title;
  const named = pack.topics.filter((topic) => topics.includes(topic.slug));
  const titles = named.map((topic) => topic.title[locale]);
  return suggestTitle(pack.title[locale], titles, pack.topics.length);
}

/** Every change of what is in a set: `verb` says which. */
export async function changeSet(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const target = targetSchema.safeParse(toFields(form));
  if (!target.success) notFound();
  const edit = editSchema.safeParse(toFields(form));
  if (!edit.success) return refuse(form, 'set-unclear');
  const changed = await editSet(viewer, target.data, edit.data);
  if (!changed.ok) return refuse(form, changed.code);
  const { made, number, at } = changed.value;
  const query = new URLSearchParams({
    done: edit.data.verb,
    ...(made && { made: String(number) }),
  });
  if (at) query.set('at', at);
  return show(form, `?${query}${at ? `#q-${at}` : ''}`);
}

export async function renewFromPack(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const target = targetSchema.safeParse(toFields(form));
  if (!target.success) notFound();
  const renewed = await renewSet(viewer, target.data);
  if (!renewed.ok) return refuse(form, renewed.code);
  const { made, number } = renewed.value;
  return show(form, `?done=renew${made ? `&made=${number}` : ''}`);
}

export async function nameSet(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const named = renameSchema.safeParse(toFields(form));
  if (!named.success) return refuse(form, titleProblem(named.error), '/edit');
  return settle(form, await renameSet(viewer, named.data.set, named.data.title), 'renamed');
}

export async function chooseSharing(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const chosen = shareSchema.safeParse(toFields(form));
  if (!chosen.success) return refuse(form, 'set-unclear', '/edit');
  const { set, mode } = chosen.data;
  const shared =
    mode === 'none'
      ? await unshareSet(viewer, set)
      : await shareSet(viewer, set, mode, randomBytes(24).toString('base64url'));
  return settle(form, shared, 'sharing');
}

export async function putAway(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  return settle(form, await archiveSet(viewer, setOf(form), new Date()), 'archived');
}

export async function takeBack(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  return settle(form, await restoreSet(viewer, setOf(form)), 'restored');
}

export async function dropSet(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const dropped = await deleteSet(viewer, setOf(form));
  if (!dropped.ok) return refuse(form, dropped.code, '/edit');
  redirect(`/${localeSchema.parse(form.get('locale'))}/teach/sets?done=deleted`);
}

export async function duplicateSet(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const named = renameSchema.safeParse(toFields(form));
  if (!named.success) return refuse(form, titleProblem(named.error), '/edit');
  const { set, title } = named.data;
  const copied = await copySet(viewer, set, title, idOfForm(viewer, form));
  if (!copied.ok) notFound();
  const locale = localeSchema.parse(form.get('locale'));
  redirect(`/${locale}/teach/sets/${copied.value.id}?done=copied`);
}

/** Makes a set of one's own from what another teacher's link shows. */
export async function takeShared(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const token = tokenSchema.safeParse(form.get('token'));
  const id = idOfForm(viewer, form);
  const copied = token.success ? await copySharedSet(viewer, token.data, id) : null;
  if (!copied?.ok) notFound();
  const locale = localeSchema.parse(form.get('locale'));
  redirect(`/${locale}/teach/sets/${copied.value.id}?done=copied`);
}

function setOf(form: FormData): string {
  const id = z.uuid().safeParse(form.get('set'));
  return id.success ? id.data : notFound();
}

/** The set's page, or one below it: it takes its own place in the browser's history. */
function show(form: FormData, query: string, below = ''): never {
  const locale = localeSchema.parse(form.get('locale'));
  redirect(`/${locale}/teach/sets/${setOf(form)}${below}${query}`, RedirectType.replace);
}

function refuse(form: FormData, code: string, below = ''): never {
  if (code === 'not-found') notFound();
  return show(form, `?problem=${code}`, below);
}

/** Back to the settings of the set, with what came of it. */
const settle = (form: FormData, result: Result<null>, done: string): never =>
  result.ok ? show(form, `?done=${done}`, '/edit') : refuse(form, result.code, '/edit');
