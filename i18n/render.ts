// Turns neutral questions into text: the only place where a question gets a language. Works anywhere: in
// pages, in scripts, in tests.
import type { Arg, OptionContent, Phrase } from '../domain/question';
import type { Time } from '../domain/time';
import type { Locale } from '../domain/vocabulary';
import { argumentValue, type NameBook } from './argument';
import { nameForm, namesAt } from './entity-text';
import { patternOf, type Values } from './pattern';
import { timeText } from './time-text';

export type Renderer = {
  /** A phrase with its first letter upper. @throws when its message names an argument it has not. */
  phrase(phrase: Phrase): string;
  /** An option as it stands in a list, with its first letter upper. */
  option(content: OptionContent): string;
  /** The name of an entity within a sentence, as it was called at a time. */
  name(slug: string, at?: Time): string;
  /** A time as a label: «январь 1993 года». */
  time(time: Time): string;
  /** A time within a sentence: «в январе 1993 года». */
  timeIn(time: Time): string;
};

const NUMBERS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  ru: new Intl.NumberFormat('ru'),
};

/** A question of which more than one answer is right, for sources differ: it says so itself. */
const DISPUTED = '.ask-disputed.';

const accordingTo = ({ paragraph, again }: Extract<Arg, { type: 'source' }>) =>
  `stems.according${paragraph === undefined ? '' : again ? '-again' : '-paragraph'}`;

/** Russian leaves no word of one letter at the end of a line: «с января», not «с / января». */
const bind = (text: string) => text.replace(/(?<=^|[\s(«])([авикосуя]) /giu, '$1\u00a0');

export function makeRenderer(names: NameBook, locale: Locale): Renderer {
  const upper = (text: string) =>
    text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLocaleUpperCase(locale));

  const fill = (given: Phrase, more: Values = {}) => {
    const pattern = patternOf(given.key, locale);
    const values = { ...more };
    for (const name of pattern.names) {
      const value = argumentValue(name, { phrase: given, names, locale });
      if (value !== undefined) values[name] = value;
    }
    return pattern.fill(values);
  };

  // What one source says of a disputed fact: any statement may be asked to stand under its source's name.
  const phrase = (given: Phrase): string => {
    if (given.key.includes(DISPUTED)) {
      const question = phrase({ ...given, key: given.key.replace(DISPUTED, '.ask.') });
      return fill({ key: 'stems.disputed', args: {} }, { question });
    }
    const text = fill(given);
    const { source } = given.args;
    const whole =
      source?.type === 'source' && given.key.endsWith('.statement')
        ? fill({ ...given, key: accordingTo(source) }, { statement: text })
        : text;
    return upper(locale === 'ru' ? bind(whole) : whole);
  };

  const name = (slug: string, at?: Time) =>
    nameForm(namesAt(names.entity(slug), at), '', locale) ?? slug;
  const time = (given: Time) => timeText(given, 'name', locale);

  const option = (content: OptionContent) => {
    switch (content.type) {
      case 'entity':
        return upper(name(content.slug, content.at));
      case 'time':
        return upper(time(content.time));
      case 'count':
        return NUMBERS[locale].format(content.count);
      case 'phrase':
        return phrase(content.phrase);
    }
  };

  return { phrase, option, name, time, timeIn: (given) => timeText(given, 'in', locale) };
}
