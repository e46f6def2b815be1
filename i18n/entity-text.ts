// What an entity is called: by the name it bore at a time, in the form a sentence asks for. A form that was
// not stored is never made up, except where Russian allows no doubt (в + prepositional).
import { CASES, type Case, type Entity, type FormerName, type Names } from '../domain/entity';
import { precisionOf, spanOf, type Time } from '../domain/time';
import type { Locale } from '../domain/vocabulary';

/** The main name, unless the whole of `at` lies within the time of a former one. */
export function namesAt(entity: Entity, at?: Time): Names {
  if (at === undefined || entity.former.length === 0 || precisionOf(at) === 'annual') {
    return entity.names;
  }
  return entity.former.find((former) => heldThroughout(former, at))?.names ?? entity.names;
}

function heldThroughout({ from, until }: FormerName, at: Time): boolean {
  const span = spanOf(at);
  return (
    (from === undefined || spanOf(from).from <= span.from) &&
    (until === undefined || span.to <= spanOf(until).to)
  );
}

const NOW: Readonly<Record<Locale, string>> = { en: 'now', ru: 'ныне' };

/**
 * A name within a sentence, in the form it asks for. A former one is followed by that of today: whoever knows only one
 * of the two is to understand it.
 */
export function nameIn(entity: Entity, at: Time | undefined, form: string, locale: Locale) {
  const names = namesAt(entity, at);
  const word = nameForm(names, form, locale);
  if (word === undefined || names === entity.names || form.endsWith('gender')) return word;
  return `${word} (${NOW[locale]} ${nameForm(entity.names, '', locale)})`;
}

/**
 * The form a message asks for. English: '' and `many`. Russian: '' (nominative), a case, `loc` (where), `to`
 * (whither), `gender`, and the same of `many`: `many`, `many_gen`, `many_gender`. `many` is what those who do a
 * thing many times are called: the plural where one is stored ("members of the Government"), else the name ("the
 * Prime Minister visited twice"). Undefined for a form there is not.
 */
export function nameForm(names: Names, form: string, locale: Locale): string | undefined {
  return locale === 'en' ? englishForm(names, form) : russianForm(names, form);
}

function englishForm({ en }: Names, form: string): string | undefined {
  if (form === '') return en.name;
  return form === 'many' ? (en.plural ?? en.name) : undefined;
}

function russianForm({ ru }: Names, form: string): string | undefined {
  if (form === 'loc') return ru.loc ?? `в ${ru.pre}`;
  // «Во Франции» and «на Окинаве» give «во Францию» and «на Окинаву».
  if (form === 'to') return `${ru.loc?.split(' ')[0] ?? 'в'} ${ru.acc}`;
  const many = form === 'many' || form.startsWith('many_');
  const which = (many ? form.slice('many_'.length) : form) || 'nom';
  if (which === 'gender') return many && ru.plural ? 'pl' : ru.gender;
  const forms = many ? (ru.plural ?? ru) : ru;
  return isCase(which) ? forms[which] : undefined;
}

const isCase = (text: string): text is Case => (CASES as readonly string[]).includes(text);
