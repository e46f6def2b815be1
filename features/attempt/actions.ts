'use server';

import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';
import { notFound, RedirectType, redirect } from 'next/navigation';
import { z } from 'zod';
import type { Problem } from '../../domain/response';
import type { Locale } from '../../domain/vocabulary';
import { askAgain } from '../../lib/away';
import { LOCALE_COOKIE } from '../../lib/cookie';
import { requireForm } from '../../lib/form';
import { admitVisitor } from '../../lib/pace';
import { ensureViewer, getViewer, requireViewer } from '../../lib/session';
import { createAssignedAttempt, flagItem } from '../assigned/mutations';
import { createAttempt } from '../quiz/mutations';
import { isUntouched } from './format/stood';
import {
  type Closed,
  finishAttempt,
  keepDraft,
  leaveItem,
  type Place,
  submitAnswer,
  type Taken,
} from './mutations';
import { localeSchema, placeSchema, readDraft, readStart, toStartQuery } from './schema';

/** Starts an attempt for whoever asks, and makes a stranger known by a cookie. */
export async function startAttempt(form: FormData) {
  requireForm(form);
  const locale = localeSchema.parse(form.get('locale'));
  const start = readStart(form);
  if (!start.success) redirect(`/${locale}/quiz?${toStartQuery(form, 'unclear-choices')}`);
  if (!(await getViewer()) && !admitVisitor(new Date()))
    redirect(`/${locale}/quiz?${toStartQuery(form, 'too-many')}`);
  const viewer = await ensureViewer();
  const started = await createAttempt(viewer, start.data, randomUUID(), new Date());
  if (started.ok) redirect(`/${locale}/quiz/${started.value.id}/1`);
  if (started.code === 'not-found') notFound();
  const available = 'available' in started ? started.available : undefined;
  redirect(`/${locale}/quiz?${toStartQuery(form, started.code, available)}`);
}

/** Starts the next attempt at an assignment, or goes on with the one that is open. */
export async function startAssigned(form: FormData) {
  requireForm(form);
  const viewer = await requireViewer();
  const locale = localeSchema.parse(form.get('locale'));
  const assignment = z.uuid().safeParse(form.get('assignment'));
  if (!assignment.success) notFound();
  const now = new Date();
  const started = await askAgain(() => createAssignedAttempt(viewer, assignment.data, now));
  if (started.ok) redirect(`/${locale}/quiz/${started.value.id}${started.value.isNew ? '/1' : ''}`);
  if (started.code === 'not-found') notFound();
  redirect(`/${locale}/learn/${assignment.data}?problem=${started.code}`);
}

/** The one form of a question page: answers, moves an option, leaves, marks it, or changes the language. */
export async function answerQuestion(form: FormData) {
  requireForm(form);
  const now = new Date();
  const viewer = await requireViewer();
  const asked = placeSchema.safeParse(Object.fromEntries(form));
  const draft = readDraft(form);
  if (!asked.success || !draft.success) notFound();
  const { intent, locale, ...place } = asked.data;
  // A form that is left as it was found says nothing: another window may have saved a newer answer.
  const changed = isUntouched(form, draft.data) ? null : draft.data;

  switch (intent.verb) {
    case 'answer': {
      const taken = await askAgain(() => submitAnswer(viewer, place, draft.data, locale, now));
      if (!taken.ok) return refuse(taken.code, locale, place);
      return taken.value.feedback === 'each'
        ? stay(locale, place)
        : go(locale, place, 1, taken.value);
    }
    case 'skip':
    case 'back': {
      const steps = intent.verb === 'back' ? -1 : 1;
      const left = await askAgain(() =>
        leaveItem(viewer, { ...place, steps }, changed, locale, now),
      );
      if (!left.ok) return refuse(left.code, locale, place);
      return go(locale, place, steps, left.value);
    }
    case 'overview':
    case 'finish': {
      const left = await askAgain(() => leaveItem(viewer, place, changed, locale, now));
      if (!left.ok) return refuse(left.code, locale, place);
      redirect(`/${locale}/quiz/${place.attempt}/${intent.verb}`);
    }
    case 'flag':
    case 'unflag': {
      await askAgain(() => flagItem(viewer, place, intent.verb === 'flag', now));
      const kept = await askAgain(() => keepDraft(viewer, place, changed, locale, now));
      return kept.ok ? stay(locale, place) : refuse(kept.code, locale, place);
    }
    case 'move': {
      const kept = await askAgain(() => keepDraft(viewer, place, draft.data, locale, now, intent));
      return kept.ok ? stay(locale, place) : refuse(kept.code, locale, place);
    }
    case 'locale': {
      await rememberLanguage(intent.locale);
      const kept = await askAgain(() => keepDraft(viewer, place, changed, locale, now));
      return kept.ok ? stay(intent.locale, place) : refuse(kept.code, intent.locale, place);
    }
  }
}

/** Ends an attempt before every question is answered, or after. */
export async function endAttempt(form: FormData) {
  requireForm(form);
  const viewer = await requireViewer();
  const locale = localeSchema.parse(form.get('locale'));
  const id = z.uuid().safeParse(form.get('attempt'));
  if (!id.success) notFound();
  const now = new Date();
  await askAgain(() => finishAttempt(viewer, id.data, now));
  redirect(`/${locale}/quiz/${id.data}/result`);
}

/** The same question again: it takes its own place in the browser's history. */
const stay = (locale: Locale, { attempt, position }: Place, query = ''): never =>
  redirect(`/${locale}/quiz/${attempt}/${position}${query}`, RedirectType.replace);

/** The question some steps from here; past the last one, the overview of all. */
function go(locale: Locale, { attempt, position }: Place, steps: number, { total }: Taken): never {
  const next = Math.max(1, position + steps);
  redirect(`/${locale}/quiz/${attempt}/${next > total ? 'overview' : next}`);
}

/** `late`: the page that follows says that what was just sent does not count. */
function refuse(code: Problem | Closed, locale: Locale, place: Place): never {
  if (code === 'not-found') notFound();
  if (code === 'closed') redirect(`/${locale}/quiz/${place.attempt}?late=yes`);
  return stay(locale, place, `?problem=${code}`);
}

/** The same cookie that next-intl sets, so that `/` leads to the language chosen last. */
async function rememberLanguage(locale: Locale) {
  const { name, ...attributes } = LOCALE_COOKIE;
  (await cookies()).set(name, locale, attributes);
}
