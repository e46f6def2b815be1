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

/**
 * The form a message asks for: English '' and `plural`; Russian '' (nominative), a case, `loc` (where),
 * `to` (whither), `gender`, `plural`, `plural_gen` and so on. Undefined for a form there is not.
 */
export function nameForm(names: Names, form: string, locale: Locale): string | undefined {
  return locale === 'en' ? englishForm(names, form) : russianForm(names, form);
}

function englishForm({ en }: Names, form: string): string | undefined {
  if (form === '') return en.name;
  return form === 'plural' ? (en.plural ?? en.name) : undefined;
}

function russianForm({ ru }: Names, form: string): string | undefined {
  if (form === 'gender') return ru.gender;
  if (form === 'loc') return ru.loc ?? `в ${ru.pre}`;
  // «Во Франции» and «на Окинаве» give «во Францию» and «на Окинаву».
  if (form === 'to') return `${ru.loc?.split(' ')[0] ?? 'в'} ${ru.acc}`;
  const [first = '', second = ''] = form.split('_');
  if (first !== 'plural') return isCase(form || 'nom') ? ru[(form || 'nom') as Case] : undefined;
  const forms = ru.plural ?? (ru.gender === 'pl' ? ru : undefined);
  return isCase(second || 'nom') ? forms?.[(second || 'nom') as Case] : undefined;
}

const isCase = (text: string): text is Case => (CASES as readonly string[]).includes(text);
