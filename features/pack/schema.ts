import { z } from 'zod';
import { type CASES, GENDERS } from '../../domain/entity';
import { isTime, precisionOf } from '../../domain/time';
import { ENTITY_KINDS } from '../../domain/vocabulary';
import { TIME_HINT, unknownWord } from './format/words';

/** An object with no other keys than these; a wrong key is named, with the right one if it is near. */
export const exactly = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownWord('key', key, Object.keys(shape))).join('; ')
        : undefined,
  });

const text = (max: number) => z.string().trim().min(1).max(max);

export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'a slug has small Latin letters and digits, with single hyphens between them',
  });

export const time = z
  .union([z.int().min(1000).max(9999), z.string().max(21)], { error: `not a time: ${TIME_HINT}` })
  .transform(String)
  .refine(isTime, { error: (issue) => `"${issue.input}" is not a time: ${TIME_HINT}` })
  .describe(`A time at its own precision: ${TIME_HINT}`);

const day = time.refine((value) => precisionOf(value) === 'day', {
  error: 'this must be a day, such as 2019-03-23',
  when: ({ value, issues }) => issues.length === 0 && isTime(String(value)),
});

export const bothLanguages = (max: number) => exactly({ en: text(max), ru: text(max) });

export const packFileSchema = exactly({
  slug: slugSchema,
  title: bothLanguages(120),
  summary: bothLanguages(600),
  topics: z
    .array(exactly({ slug: slugSchema, title: bothLanguages(80), summary: bothLanguages(300) }))
    .min(1)
    .max(40),
});

const paragraph = exactly({
  number: z.int().min(1).max(2000),
  statements: z
    .array(exactly({ gist: text(300), omitted: text(300).optional() }))
    .min(1)
    .max(60),
});

export const sourcesFileSchema = z
  .array(
    exactly({
      slug: slugSchema,
      title: bothLanguages(200),
      language: z.string().regex(/^[a-z]{2,3}$/, { error: 'a language code, such as en or ru' }),
      asOf: day,
      asOfReason: bothLanguages(600),
      dates: z.array(exactly({ label: bothLanguages(120), time })).max(10),
      paragraphs: z.array(paragraph).min(1).max(2000),
    }),
  )
  .min(1)
  .max(200);

const CASE_NAMES = {
  nom: 'nominative: кто? что?',
  gen: 'genitive: кого? чего?',
  dat: 'dative: кому? чему?',
  acc: 'accusative: кого? что?',
  ins: 'instrumental: кем? чем?',
  pre: 'prepositional: о ком? о чём?',
} as const;

const name = text(200);
const caseOf = (which: (typeof CASES)[number]) =>
  z
    .string({
      error: ({ input }) =>
        input == null ? `missing Russian case "${which}" (${CASE_NAMES[which]})` : undefined,
    })
    .trim()
    .min(1)
    .max(200);

const cases = {
  nom: caseOf('nom'),
  gen: caseOf('gen'),
  dat: caseOf('dat'),
  acc: caseOf('acc'),
  ins: caseOf('ins'),
  pre: caseOf('pre'),
} satisfies Record<(typeof CASES)[number], z.ZodType>;

const names = {
  en: exactly({ name, plural: name.optional() }),
  ru: exactly({
    ...cases,
    gender: z.enum(GENDERS),
    loc: name.optional(),
    plural: exactly(cases).optional(),
  }),
};

const spellings = z.array(name).max(20).optional();

const entity = exactly({
  kind: z.enum(ENTITY_KINDS, {
    error: ({ input }) =>
      typeof input === 'string' ? unknownWord('entity kind', input, ENTITY_KINDS) : undefined,
  }),
  ...names,
  accepts: exactly({ en: spellings, ru: spellings }).optional(),
  former: z
    .array(exactly({ from: day.optional(), until: day.optional(), ...names }))
    .max(10)
    .optional(),
  country: slugSchema.optional(),
  sort: slugSchema.optional(),
  broader: z.array(slugSchema).max(10).optional(),
  solo: z.boolean().optional(),
});

export const entitiesFileSchema = z.record(slugSchema, entity);

export type PackDocument = z.output<typeof packFileSchema>;
export type SourceDocument = z.output<typeof sourcesFileSchema>[number];
export type EntityDocument = z.output<typeof entity>;
