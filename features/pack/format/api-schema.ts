import { z } from 'zod';
import { FACT_KIND_NAMES } from '../../../domain/fact-kinds';
import { ENTITY_KINDS, ROLES, STATUSES } from '../../../domain/vocabulary';
import { slugSchema } from '../schema';
import { packJsonSchema } from './fact-schema';

// The answers of the API, for the programs that read them: given out as JSON Schema, and held to by a test.

const both = z.strictObject({ en: z.string(), ru: z.string() });
const time = z
  .string()
  .describe(
    'ISO 8601 at the precision of its source: 1993, 1993-01, 1992-01-26, an interval 2006-08-28/2006-08-29 ' +
      'or 2015/2017, or --08-29 for a day of every year',
  );
const digest = z
  .string()
  .describe('SHA-256 of the content: it changes when anything in the pack does');
const about = { slug: slugSchema, title: both, summary: both };

export const packsAnswer = z.strictObject({
  packs: z.array(z.strictObject({ ...about, digest, href: z.string() })),
});

const source = z.strictObject({
  slug: slugSchema,
  title: both,
  language: z.string(),
  asOf: time.describe('The day the statements of the source are good for'),
  asOfReason: both,
  dates: z
    .array(z.strictObject({ label: both, time }))
    .describe('Dates as the document bears them'),
  paragraphs: z.array(
    z.strictObject({
      number: z.int(),
      statements: z.array(
        z.strictObject({
          gist: z.string(),
          omitted: z.string().optional().describe('Why it gives no fact'),
        }),
      ),
    }),
  ),
});

const entity = z.strictObject({
  slug: slugSchema,
  kind: z.enum(ENTITY_KINDS),
  name: both,
  accepts: z.strictObject({ en: z.array(z.string()), ru: z.array(z.string()) }),
  former: z.array(z.strictObject({ name: both, from: time.nullable(), until: time.nullable() })),
  country: slugSchema.nullable(),
  sort: slugSchema.nullable().describe('What sort of thing among its kind: city, region …'),
  broader: z.array(slugSchema),
});

const citation = z.strictObject({
  source: slugSchema,
  paragraph: z.int(),
  statement: z.int(),
  claim: z
    .strictObject({
      says: both,
      time: time.nullable(),
      count: z.int().nullable(),
      note: both.nullable(),
    })
    .describe('What this source says of the fact, in our words'),
});

const fact = z.strictObject({
  slug: slugSchema,
  topic: slugSchema,
  kind: z.enum(FACT_KIND_NAMES),
  statement: both,
  status: z.enum(STATUSES),
  asOf: time.describe('The latest day that a source of the fact is good for'),
  time: time.nullable().describe('The most exact time that agrees with every claim'),
  values: z.strictObject({
    roles: z.partialRecord(z.enum(ROLES), z.array(slugSchema)),
    times: z.array(time).describe('Every time claimed, most exact first'),
    counts: z.array(z.int()).describe('Every count claimed'),
    window: time.nullable().describe('The years a count is taken over'),
  }),
  citations: z.array(citation),
});

export const packAnswer = z.strictObject({
  ...about,
  digest,
  sources: z.array(source),
  topics: z.array(z.strictObject(about)),
  entities: z.array(entity),
  facts: z.array(fact),
});

const healthAnswer = z.strictObject({ status: z.literal('ok') });

const state = z.enum(['ok', 'unavailable']);
const readyAnswer = z.strictObject({ status: state, database: state, migrations: state });

const errorAnswer = z.strictObject({ code: z.enum(['not-found', 'unavailable']) });

export type PacksAnswer = z.infer<typeof packsAnswer>;

/** Every schema that `/api/schema/{name}` gives out; null for a name that has none. */
export function apiJsonSchema(name: string): object | null {
  const answers: Record<string, z.ZodType> = {
    packs: packsAnswer,
    pack: packAnswer,
    health: healthAnswer,
    ready: readyAnswer,
    error: errorAnswer,
  };
  if (name === 'pack-files') return packJsonSchema();
  const schema = Object.hasOwn(answers, name) ? answers[name] : undefined;
  return schema ? z.toJSONSchema(schema) : null;
}
