'use server';

import { notFound } from 'next/navigation';
import { createTranslator } from 'next-intl';
import { type NameFault, parseRoster, ROSTER_LONGEST, type RosterLine } from '../../domain/roster';
import type { Locale } from '../../domain/vocabulary';
import { interfaceMessages } from '../../i18n/catalogue';
import { requireForm } from '../../lib/form';
import { requireTeacher } from '../../lib/session';
import { getClassroom } from '../classroom/queries';
import { makeSheet, type Sheet } from './format/sheet';
import { addPupils, renewCards } from './mutations';
import { localeSchema, pasteSchema, renewSchema, titledSchema } from './schema';

/** Wrong lines that are told one by one, so that the list itself stays in sight. */
const LISTED = 10;

/** What the form shows after it was sent, in the language of the page; cards are in it and nowhere else. */
export type RosterState = {
  readonly problem?: {
    readonly text: string;
    readonly items: readonly string[];
    readonly advice?: string;
  };
  /** The names are in the class already: asks whether they are others. */
  readonly known?: boolean;
  readonly names?: string;
  readonly cards?: Locale;
  readonly sheet?: Sheet & { readonly title: string; readonly note?: string };
};

/** Makes accounts for the names pasted, or says what is wrong with which line and keeps the list. */
export async function pasteRoster(state: RosterState, form: FormData): Promise<RosterState> {
  requireForm(form);
  const shown = titledSchema.safeParse(state);
  if (shown.success) return shown.data;
  const viewer = await requireTeacher();
  const locale = localeSchema.parse(form.get('locale'));
  const read = pasteSchema.safeParse(Object.fromEntries(form));
  const messages = interfaceMessages(locale);
  const errors = createTranslator({ locale, messages, namespace: 'errors' });
  const t = createTranslator({ locale, messages, namespace: 'classroom.roster' });
  if (!read.success) return { problem: { text: errors('roster-unreadable'), items: [] } };
  const { classroom, names: text, cards, again } = read.data;
  const kept = { names: text, cards };
  const { names, wrong, repeated } = parseRoster(text);
  if (names.length + wrong.length > ROSTER_LONGEST)
    return { ...kept, problem: { text: errors('roster-too-long'), items: [] } };
  if (wrong.length > 0) {
    const text = t('wrong', { count: wrong.length });
    return { ...kept, problem: { text, ...listLines(wrong, t) } };
  }
  if (names.length === 0) return { ...kept, problem: { text: errors('roster-empty'), items: [] } };

  const added = await addPupils(
    viewer,
    classroom,
    names.map(({ name }) => name),
    {
      locale: cards,
      again: again === 'yes',
      now: new Date(),
    },
  );
  if (added.ok) {
    const note = repeated.length > 0 ? t('repeated', { names: repeated.join(', ') }) : undefined;
    return { sheet: await toSheet(viewer, classroom, added.value, { cards, locale, note }) };
  }
  if (added.code === 'not-found') notFound();
  if (added.code !== 'roster-known')
    return { ...kept, problem: { text: errors(added.code), items: [] } };
  const known = t('known', { count: added.known.length });
  return {
    ...kept,
    known: true,
    problem: { text: known, items: added.known, advice: t('known-then') },
  };
}

type Texts = (key: 'line' | 'more' | `fault.${NameFault}`, values?: Values) => string;
type Values = Record<string, string | number>;

/** The first lines, each with what is wrong with it, and how many more there are. */
function listLines(wrong: readonly RosterLine[], t: Texts) {
  const items = wrong
    .slice(0, LISTED)
    .map(({ line, text, fault }) => t('line', { line, text, fault: t(`fault.${fault}`) }));
  const more = wrong.length - items.length;
  return { items: more > 0 ? [...items, t('more', { count: more })] : items };
}

/** Makes new cards for pupils of a class; those that were printed before end. */
export async function makeNewCards(state: RosterState, form: FormData): Promise<RosterState> {
  requireForm(form);
  const shown = titledSchema.safeParse(state);
  if (shown.success) return shown.data;
  const viewer = await requireTeacher();
  const locale = localeSchema.parse(form.get('locale'));
  const read = renewSchema.safeParse({
    classroom: form.get('classroom'),
    pupils: form.getAll('pupil'),
    cards: form.get('cards'),
  });
  if (!read.success) notFound();
  const { classroom, pupils, cards } = read.data;
  const made = await renewCards(viewer, classroom, pupils, cards);
  if (made.ok) return { sheet: await toSheet(viewer, classroom, made.value, { cards, locale }) };
  if (made.code === 'not-found') notFound();
  const errors = createTranslator({
    locale,
    messages: interfaceMessages(locale),
    namespace: 'errors',
  });
  return { cards, problem: { text: errors(made.code), items: [] } };
}

type Wanted = {
  readonly cards: Locale;
  readonly locale: Locale;
  readonly note?: string | undefined;
};

async function toSheet(
  viewer: Parameters<typeof getClassroom>[0],
  classroomId: string,
  made: Parameters<typeof makeSheet>[0],
  { cards, locale, note }: Wanted,
) {
  const classroom = await getClassroom(viewer, classroomId);
  const t = createTranslator({
    locale,
    messages: interfaceMessages(locale),
    namespace: 'classroom.sheet',
  });
  const sheet = makeSheet(made, classroom?.name ?? '', cards);
  return { ...sheet, title: t('title', { count: made.length }), ...(note && { note }) };
}
