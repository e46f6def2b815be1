import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { FACT_KIND_NAMES, specOf } from '../../domain/fact-kinds';
import { LOCALES, QUESTION_KINDS, ROLES, STATUSES } from '../../domain/vocabulary';
import { CATALOGUES } from '../../i18n/catalogue';
import { namesIn } from '../../i18n/pattern';

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : flatten(value, `${path}${key}.`),
  );

const EN = new Map(flatten(CATALOGUES.en));
const RU = new Map(flatten(CATALOGUES.ru));
const BY_LOCALE = { en: EN, ru: RU };
const isPattern = (key: string) => key.startsWith('facts.') || key.startsWith('stems.');

/** `actor_gen`, `actor_gender` and `has_actor` all speak of `actor`. */
const headOf = (name: string) => name.replace(/^has_/, '').replace(/_.*/, '');

const sorted = (words: Iterable<string>) => [...new Set(words)].sort();

const ARGS: readonly string[] = [
  ...ROLES,
  'time',
  'window',
  'asOf',
  'count',
  'source',
  'statement',
];

/** What a pattern speaks of; a word in a branch, such as `{once}`, is no argument. */
const headsOf = (pattern: string) =>
  sorted(namesIn(pattern).map(headOf)).filter((head) => ARGS.includes(head));

/** The arguments of an interface text, without the words that stand in its branches. */
const argumentsOf = (text: string) =>
  sorted(namesIn(text.replace(/(?<=(?:=\d+|\b(?:one|few|many|other|yes)) )\{[^{}]*\}/g, '')));

describe('the two catalogues', () => {
  it('have the same keys', () => {
    expect([...RU.keys()].sort()).toEqual([...EN.keys()].sort());
  });

  it('name the same arguments in each message', () => {
    for (const [key, message] of EN) {
      const namesOf = isPattern(key) ? headsOf : argumentsOf;
      expect(namesOf(RU.get(key) ?? ''), key).toEqual(namesOf(message));
    }
  });

  it('write points as numbers, which have a comma in Russian', () => {
    const bare = [...EN, ...RU].filter(([, message]) => /\{points\}/.test(message));
    expect(bare).toEqual([]);
  });

  it.each(LOCALES)('can all be read and filled (%s)', (locale) => {
    const raise = (error: Error) => {
      throw error;
    };
    for (const [key, message] of BY_LOCALE[locale]) {
      const translate = createTranslator({ locale, messages: { message }, onError: raise });
      const values: Record<string, number | ((chunks: string) => string)> = {};
      for (const name of namesIn(message)) values[name] = 3;
      for (const [, tag] of message.matchAll(/<(\w+)>/g)) if (tag) values[tag] = (text) => text;
      expect(translate.markup('message', values), key).not.toMatch(/[{}]/);
    }
  });

  it('name every question kind and every status', () => {
    for (const locale of LOCALES) {
      expect(Object.keys(CATALOGUES[locale].kinds).sort()).toEqual([...QUESTION_KINDS].sort());
      expect(Object.keys(CATALOGUES[locale].statuses).sort()).toEqual(
        [...STATUSES, 'single', 'divided'].sort(),
      );
    }
  });
});

describe('the patterns of facts', () => {
  it.each(LOCALES)('are there for each kind, and for nothing else (%s)', (locale) => {
    const wanted = FACT_KIND_NAMES.flatMap((kind) => {
      const { time, asks, rules } = specOf(kind);
      return [
        `facts.${kind}.statement`,
        ...(time === 'none' ? [] : [`facts.${kind}.event`]),
        ...asks.map((slot) => `facts.${kind}.ask.${slot}`),
        ...(asks.includes('count') ? [`facts.${kind}.ask-according.count`] : []),
        // Where no rule settles the time, several years may be right: the stem asks among those offered.
        ...(asks.includes('time') && !rules.some(({ slot }) => slot === 'time')
          ? [`facts.${kind}.ask-among.time`]
          : []),
      ];
    });
    const found = [...BY_LOCALE[locale].keys()].filter((key) => key.startsWith('facts.'));
    expect(found.sort()).toEqual(wanted.sort());
  });

  it.each(LOCALES)(
    'ask without telling what is asked, and name no time in an event (%s)',
    (locale) => {
      for (const [key, message] of BY_LOCALE[locale]) {
        const heads = headsOf(message);
        const slot = /^facts\.[\w-]+\.ask(?:-according)?\.(\w+)$/.exec(key)?.[1];
        if (slot) expect(heads, key).not.toContain(slot);
        if (key.endsWith('.event')) expect(heads, key).not.toContain('time');
      }
    },
  );

  it.each(LOCALES)('write counts by plural, so that large ones are grouped (%s)', (locale) => {
    for (const [key, message] of BY_LOCALE[locale]) {
      if (isPattern(key)) expect(message, key).not.toContain('{count}');
    }
  });

  it.each(LOCALES)('say what is open as of its day (%s)', (locale) => {
    for (const kind of FACT_KIND_NAMES.filter((name) => specOf(name).open)) {
      for (const [key, message] of BY_LOCALE[locale]) {
        if (key === `facts.${kind}.statement` || key.startsWith(`facts.${kind}.ask`)) {
          expect(message, key).toContain('{asOf}');
        }
      }
    }
  });
});

/** Beginnings of words that are written with ё and here would be written without it. */
const WITHOUT_YO = [
  'еще|ее|нее|свое|твое|идет|дает|ведет|ждет|начнет|пройдет|найдет|вернет|придется|остается|вперед',
  'счет|отчет|учет|зачет|объем|прием|партнер|ребенок|орел|днем|трех|четырех|щелк',
  'черн|желт|зелен|легк|тверд|надежн|темн(?:ая|ый|ое|ую|ой)',
  // Participles: «сохранён» and «сохранённый», but «сохранены» and «сохранение».
  '(?:заверш|сохран|удал|определ|включ|отключ|введ|привед|реш|разреш|запрещ|подтвержд|провозглаш)ен(?:н|(?!\\p{L}))',
].join('|');

describe('the typography', () => {
  const russian = [...RU];
  const wrong = (pattern: RegExp) =>
    russian.filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);

  it('has no straight quote: one would also hide braces from ICU', () => {
    const straight = [...EN, ...RU].filter(([, text]) => /["']/.test(text));
    expect(straight).toEqual([]);
  });

  it('uses «ёлочки» in Russian', () => {
    expect(wrong(/[“”„]/)).toEqual([]);
  });

  it('puts a no-break space before a long dash, and no hyphen for a dash', () => {
    expect(wrong(/[^\u00a0\n]—|\s[-–]\s/)).toEqual([]);
  });

  it('writes ё', () => {
    expect(wrong(new RegExp(`(?<!\\p{L})(?:${WITHOUT_YO})`, 'iu'))).toEqual([]);
  });

  it.each(LOCALES)('has no doubled or hanging space (%s)', (locale) => {
    for (const [key, message] of BY_LOCALE[locale]) {
      expect(message, key).not.toMatch(/ {2}|^\s|\s$/);
    }
  });
});
