import { z } from 'zod';
import { type CASES, GENDERS } from '../../domain/entity';
import { FACT_KIND_NAMES, type FactKind, specOf } from '../../domain/fact-kinds';
import { isTime, precisionOf, type Time } from '../../domain/time';
import { ENTITY_KINDS, type Localized, ROLES, type Role } from '../../domain/vocabulary';
import { TIME_HINT, unknownWord } from './words';

/** An object with no other keys than these; a wrong key is named, with the right one if it is near. */
const exactly = <S extends z.core.$ZodLooseShape>(shape: S) =>
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

const time = z
  .union([z.int().min(1000).max(9999), z.string().max(21)], { error: `not a time: ${TIME_HINT}` })
  .transform(String)
  .refine(isTime, { error: (issue) => `"${issue.input}" is not a time: ${TIME_HINT}` })
  .describe(`A time at its own precision: ${TIME_HINT}`);

const day = time.refine((value) => precisionOf(value) === 'day', {
  error: 'this must be a day, such as 2019-03-23',
  when: ({ value, issues }) => issues.length === 0 && isTime(String(value)),
});

const bothLanguages = (max: number) => exactly({ en: text(max), ru: text(max) });

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
  broader: z.array(slugSchema).max(10).optional(),
  solo: z.boolean().optional(),
});

export const entitiesFileSchema = z.record(slugSchema, entity);

const CITE = /^([a-z0-9-]+) (\d{1,4})\.(\d{1,2})$/;
const CITE_HINT = 'write a source, a paragraph and a statement, such as "bilateral-relations 4.1"';

/** What one source says: only what its kind of fact can say at all. */
function claimOf(kind: FactKind) {
  const spec = specOf(kind);
  return exactly({
    cite: z.string({ error: `missing "cite": ${CITE_HINT}` }).regex(CITE, {
      error: `not a citation: ${CITE_HINT}`,
    }),
    ...(spec.time !== 'none' && { time: time.optional() }),
    ...(spec.count && { count: z.int().min(0).max(1_000_000_000) }),
    note: bothLanguages(400).optional(),
  });
}

/** A fact of one kind: its roles stand beside its kind, as the table of kinds has them. */
function factOf(kind: FactKind) {
  const spec = specOf(kind);
  const roles: Partial<Record<Role, z.ZodType>> = {};
  for (const role of ROLES) {
    const part = spec.roles[role];
    if (!part) continue;
    const what = part.kinds.join(' or ');
    const one = z.string({
      error: ({ input }) =>
        input == null
          ? `missing role "${role}" of a fact of kind "${kind}": the slug of a ${what}`
          : `role "${role}" of a fact of kind "${kind}" takes ${part.many ? 'a slug or a list of slugs' : 'one slug'}`,
    });
    const value = part.many
      ? z.union([one.max(80), z.array(slugSchema).min(2).max(50)], {
          error: ({ input }) =>
            input == null
              ? `missing role "${role}" of a fact of kind "${kind}": ${what} slugs`
              : `role "${role}" takes a slug, or a list of two slugs or more`,
        })
      : one.max(80);
    roles[role] = part.optional ? value.optional() : value;
  }
  return exactly({
    kind: z.literal(kind),
    ...roles,
    ...(spec.count && { window: time.optional() }),
    claims: z.array(claimOf(kind)).min(1).max(20),
  });
}

type FactSchema = ReturnType<typeof factOf>;

const fact = z.discriminatedUnion(
  'kind',
  FACT_KIND_NAMES.map(factOf) as [FactSchema, ...FactSchema[]],
  {
    error: ({ code, input }) => {
      const kind = (input as { kind?: unknown } | undefined)?.kind;
      if (code !== 'invalid_union') return undefined;
      return typeof kind === 'string'
        ? unknownWord('fact kind', kind, FACT_KIND_NAMES)
        : 'missing "kind"';
    },
  },
);

export const factsFileSchema = exactly({ topic: slugSchema, facts: z.record(slugSchema, fact) });

export type PackDocument = z.output<typeof packFileSchema>;
export type SourceDocument = z.output<typeof sourcesFileSchema>[number];
export type EntityDocument = z.output<typeof entity>;
export type ClaimDocument = { cite: string; time?: Time; count?: number; note?: Localized };
/** By hand: a union built from the table of kinds has no better static type. */
export type FactDocument = { kind: FactKind; window?: Time; claims: ClaimDocument[] } & {
  [role in Role]?: string | string[];
};
export type FactsDocument = { topic: string; facts: Record<string, FactDocument> };

export type Cite = { source: string; paragraph: number; statement: number };

/** Takes a citation apart; its shape was checked by the schema. */
export function parseCite(cite: string): Cite {
  const [, source = '', paragraph, statement] = CITE.exec(cite) ?? [];
  return { source, paragraph: Number(paragraph), statement: Number(statement) };
}

/** The YAML files of a pack as JSON Schema, each under the name it has in a pack's folder. */
export function packJsonSchema() {
  const of = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' });
  return {
    'pack.yaml': of(packFileSchema),
    'sources.yaml': of(sourcesFileSchema),
    'entities/*.yaml': of(entitiesFileSchema),
    'facts/*.yaml': of(factsFileSchema),
  };
}
