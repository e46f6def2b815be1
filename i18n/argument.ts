// The value of one argument that a message names: `actor_gen`, `has_time`, `time_in`, `count`. Values are
// found by name, so that only what a message names is ever put into words.
import type { Entity } from '../domain/entity';
import type { Source } from '../domain/fact';
import type { Arg, ArgName, Phrase } from '../domain/question';
import type { Time } from '../domain/time';
import type { Locale } from '../domain/vocabulary';
import { nameIn } from './entity-text';
import type { TimeForm } from './time-shape';
import { timeText } from './time-text';

/** Where names come from; a `PackIndex` is one. Both throw for a slug they do not know. */
export type NameBook = {
  entity(slug: string): Entity;
  source(slug: string): Source;
};

type Scope = { readonly phrase: Phrase; readonly names: NameBook; readonly locale: Locale };

/** Undefined when the phrase has no such argument, or its entity no such form. */
export function argumentValue(name: string, scope: Scope): string | number | undefined {
  const { args } = scope.phrase;
  if (name.startsWith('has_')) return args[name.slice(4) as ArgName] ? 'yes' : 'no';
  const [head = '', ...rest] = name.split('_');
  const arg = args[head as ArgName];
  return arg && wordArg(arg, head, rest.join('_'), scope);
}

function wordArg(arg: Arg, head: string, form: string, scope: Scope): string | number | undefined {
  switch (arg.type) {
    case 'entities':
      return wordEntities(arg.slugs, form, arg.at ?? timeOf(scope.phrase), scope);
    case 'count':
      return form === '' ? arg.count : undefined;
    case 'source':
      if (form === 'paragraph') return arg.paragraph;
      return form === ''
        ? quoted(scope.names.source(arg.slug).title[scope.locale], scope.locale)
        : undefined;
    case 'time': {
      const wanted = head === 'asOf' ? 'asOf' : form || 'name';
      return isTimeForm(wanted) ? timeText(arg.time, wanted, scope.locale) : undefined;
    }
  }
}

function wordEntities(slugs: readonly string[], form: string, at: Time | undefined, scope: Scope) {
  if (slugs.length > 1 && form.endsWith('gender')) return 'pl';
  const words: string[] = [];
  for (const slug of slugs) {
    const word = nameIn(scope.names.entity(slug), at, form, scope.locale);
    if (word === undefined) return undefined;
    words.push(word);
  }
  return words.length === 1 ? words[0] : LISTS[scope.locale].format(words);
}

function timeOf({ args }: Phrase): Time | undefined {
  return args.time?.type === 'time' ? args.time.time : undefined;
}

const LISTS: Readonly<Record<Locale, Intl.ListFormat>> = {
  // British: no comma before the "and".
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  ru: new Intl.ListFormat('ru', { type: 'conjunction' }),
};

const quoted = (title: string, locale: Locale) => (locale === 'ru' ? `«${title}»` : `“${title}”`);

const TIME_FORMS: readonly string[] = [
  'name',
  'in',
  'since',
  'between',
  'asOf',
] satisfies TimeForm[];
const isTimeForm = (text: string): text is TimeForm => TIME_FORMS.includes(text);
