'use server';

import { notFound, redirect } from 'next/navigation';
import type { Result } from '../../domain/vocabulary';
import { requireForm } from '../../lib/form';
import { requireTeacher } from '../../lib/session';
import { acceptResponse, dropQuestion, markItem, withdrawRuling } from './mutations';
import {
  acceptSchema,
  dropSchema,
  markSchema,
  placeSchema,
  type RulingPlace,
  withdrawSchema,
} from './schema';

/** Marks one answer by hand. */
export async function markAnswer(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const place = readPlace(form);
  const read = markSchema.safeParse(Object.fromEntries(form));
  if (!read.success) return lead(place, 'unclear-mark');
  const { item, percent, reason } = read.data;
  const { assignment } = place;
  const share = percent / 100;
  return after(place, await markItem(viewer, { assignment, item, share, reason }, new Date()));
}

/** Takes a response that was wrong for right. */
export async function acceptAnswer(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const place = readPlace(form);
  const read = acceptSchema.safeParse(Object.fromEntries(form));
  if (!read.success) return lead(place, 'no-reason');
  const about = { assignment: place.assignment, ...read.data };
  return after(place, await acceptResponse(viewer, about, new Date()));
}

/** Takes a question out of everybody's score. */
export async function dropFromScores(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const place = readPlace(form);
  const read = dropSchema.safeParse(Object.fromEntries(form));
  if (!read.success) return lead(place, 'no-reason');
  const { assignment, question } = place;
  return after(
    place,
    await dropQuestion(viewer, { assignment, question, ...read.data }, new Date()),
  );
}

/** Ends a ruling. */
export async function withdraw(form: FormData) {
  requireForm(form);
  const viewer = await requireTeacher();
  const place = readPlace(form);
  const read = withdrawSchema.safeParse(Object.fromEntries(form));
  if (!read.success) notFound();
  const about = { assignment: place.assignment, ...read.data };
  return after(place, await withdrawRuling(viewer, about, new Date()));
}

function readPlace(form: FormData): RulingPlace {
  const place = placeSchema.safeParse(Object.fromEntries(form));
  return place.success ? place.data : notFound();
}

function after(place: RulingPlace, done: Result<unknown>): never {
  if (!done.ok && done.code === 'not-found') notFound();
  return lead(place, done.ok ? undefined : done.code);
}

/** Back to the page of the form, which says what became of it. */
function lead({ locale, assignment, question, membership }: RulingPlace, problem?: string): never {
  const results = `/${locale}/teach/assignments/${assignment}/results`;
  const page = membership ? `pupils/${membership}` : `items/${encodeURIComponent(question)}`;
  redirect(`${results}/${page}?${problem ? `problem=${problem}` : 'done=ruled'}#ruling`);
}
