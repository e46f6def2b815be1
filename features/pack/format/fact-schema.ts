import { z } from 'zod';
import { FACT_KIND_NAMES, type FactKind, specOf } from '../../../domain/fact-kinds';
import type { Time } from '../../../domain/time';
import { type Localized, ROLES, type Role } from '../../../domain/vocabulary';
import {
  bothLanguages,
  entitiesFileSchema,
  exactly,
  packFileSchema,
  slugSchema,
  sourcesFileSchema,
  time,
} from '../schema';
import { unknownWord } from './words';

const CITE = /^([a-z0-9-]+) (\d{1,4})\.(\d{1,2})$/;
const CITE_HINT = 'write a source, a paragraph and a statement, such as "bilateral-relations 4.1"';

/** What one source says: only what its kind of fact can say at all. */
function claimOf(kind: FactKind) {
  const spec = specOf(kind);
  const mayOmit = ROLES.filter((role) => spec.roles[role]?.optional);
  return exactly({
    cite: z.string({ error: `missing "cite": ${CITE_HINT}` }).regex(CITE, {
      error: `not a citation: ${CITE_HINT}`,
    }),
    ...(spec.time !== 'none' && { time: time.optional() }),
    ...(spec.count && { count: z.int().min(0).max(1_000_000_000) }),
    ...(mayOmit.length > 0 && { omits: z.array(z.enum(mayOmit)).min(1).max(5).optional() }),
    note: bothLanguages(400).optional(),
  });
}

/** A fact of one kind: its roles stand beside its kind, as the table of kinds has them. */
function factOf(kind: FactKind) {
  const spec = specOf(kind);
  const roles: Partial<Record<Role, z.ZodType>> = {};
  const rivals: Partial<Record<Role, z.ZodType>> = {};
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
    if (spec.asks.includes(role)) rivals[role] = z.array(slugSchema).min(2).max(20).optional();
  }
  return exactly({
    kind: z.literal(kind),
    ...roles,
    ...(spec.count && { window: time.optional() }),
    ...(Object.keys(rivals).length > 0 && { rivals: exactly(rivals).optional() }),
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

export type ClaimDocument = {
  cite: string;
  time?: Time;
  count?: number;
  omits?: Role[];
  note?: Localized;
};
/** By hand: a union built from the table of kinds has no better static type. */
export type FactDocument = {
  kind: FactKind;
  window?: Time;
  rivals?: Partial<Record<Role, string[]>>;
  claims: ClaimDocument[];
} & { [role in Role]?: string | string[] };
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
