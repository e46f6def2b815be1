import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FACT_KIND_NAMES, type FactKind, type RoleSpec, specOf } from '../../domain/fact-kinds';
import type { Arg, ArgName, Phrase } from '../../domain/question';
import { LOCALES, type Role } from '../../domain/vocabulary';
import { makeRenderer } from '../../i18n/render';
import { names } from '../fixtures/names';

const slug = fc.constantFrom(
  'japan',
  'kazakhstan',
  'astana',
  'senate',
  'minister',
  'queen',
  'prisoners',
);
const someTime = fc
  .constantFrom('1993', '2019-05', '1992-01-26', '2006-08-28/2006-08-29', '2015/2017', '--08-29')
  .map((time): Arg => ({ type: 'time', time }));
const maybe = (arg: fc.Arbitrary<Arg>) => fc.option(arg, { nil: undefined });

const roleArg = (spec: RoleSpec): fc.Arbitrary<Arg | undefined> => {
  const arg = fc
    .array(slug, { minLength: 1, maxLength: spec.many ? 3 : 1 })
    .map((slugs): Arg => ({ type: 'entities', slugs }));
  return spec.optional ? maybe(arg) : arg;
};

const keysOf = (kind: FactKind): readonly string[] => {
  const { time, asks } = specOf(kind);
  const keys = [
    'statement',
    ...(time === 'none' ? [] : ['event']),
    ...asks.map((slot) => `ask.${slot}`),
  ];
  if (asks.includes('count')) keys.push('ask-according.count');
  return keys.map((key) => `facts.${kind}.${key}`);
};

/** Any phrase that a fact of the kind may give rise to, with or without what is optional. */
const phraseOf = (kind: FactKind): fc.Arbitrary<Phrase> => {
  const spec = specOf(kind);
  const roles: Partial<Record<ArgName, fc.Arbitrary<Arg | undefined>>> = {};
  for (const [role, roleSpec] of Object.entries(spec.roles))
    roles[role as Role] = roleArg(roleSpec);
  const args = fc.record({
    ...roles,
    time: maybe(someTime),
    window: spec.count ? maybe(someTime) : fc.constant(undefined),
    asOf: spec.open ? maybe(someTime) : fc.constant(undefined),
    count: fc.nat(100_000).map((count): Arg => ({ type: 'count', count })),
    source: fc.constant<Arg>({ type: 'source', slug: 'ministry' }),
  });
  return fc.tuple(fc.constantFrom(...keysOf(kind)), args).map(([key, all]) => {
    const given = Object.entries(all).filter(([, arg]) => arg !== undefined);
    return { key, args: Object.fromEntries(given) as Phrase['args'] };
  });
};

it.each(FACT_KIND_NAMES)(
  '%s is a whole sentence in both languages, whatever it is told',
  (kind) => {
    fc.assert(
      fc.property(phraseOf(kind), fc.constantFrom(...LOCALES), (phrase, locale) => {
        const text = makeRenderer(names, locale).phrase(phrase);
        expect(text).not.toMatch(/[{}#]|undefined|null|NaN/);
        expect(text).not.toMatch(/[ \u00a0]{2}|\s[.,?]|^\s|\s$|[.,?][.,?]/);
        expect(text).toMatch(/^[“«]?[\p{Lu}\p{N}]/u);
        const end = phrase.key.endsWith('.statement')
          ? '.'
          : phrase.key.endsWith('.event')
            ? ''
            : '?';
        if (end) expect(text.endsWith(end)).toBe(true);
        else expect(text).not.toMatch(/[.?]$/);
      }),
      { numRuns: 40 },
    );
  },
);
