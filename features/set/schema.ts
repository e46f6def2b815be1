import { z } from 'zod';
import { DIFFICULTIES } from '../../domain/difficulty';
import { cleanName } from '../../domain/name';
import { MOST_IN_SET, MOST_WEIGHT } from '../../domain/set';
import { LONGEST_WORDS, type Narrowing } from '../../domain/set-narrow';
import { LONGEST_TITLE } from '../../domain/set-title';
import { LOCALES, QUESTION_KINDS } from '../../domain/vocabulary';

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);
/** Ids of questions are made by the templates. */
const questionId = z.string().regex(/^[a-z0-9-]{1,80}$/);

export const localeSchema = z.enum(LOCALES).catch('en');
const title = z
  .string()
  .max(10 * LONGEST_TITLE, 'title-long')
  .transform(cleanName);
const short = z.string().max(LONGEST_TITLE, 'title-long');
export const titleSchema = title.pipe(short.min(1, 'title-missing'));
/** As many as a lesson's quiz has. */
export const USUAL = 10;
export const MOST_SAMPLE = 999;

/** `fixed`: these questions. `class`, `pupil`: drawn when it is assigned, once for all or for each. */
export const MANNERS = ['fixed', 'class', 'pupil'] as const;
export type Manner = (typeof MANNERS)[number];
export const SHARE_MODES = ['read', 'copy'] as const;
export type ShareMode = (typeof SHARE_MODES)[number];

const choice = {
  topics: z.array(slug).max(100).default([]),
  kinds: z.array(z.enum(QUESTION_KINDS)).max(QUESTION_KINDS.length).default([]),
  difficulties: z.array(z.enum(DIFFICULTIES)).max(DIFFICULTIES.length).default([]),
};
const count = z.coerce.number().int().min(1).max(MOST_IN_SET).default(USUAL);

export const builderSchema = z.object({
  pack: slug,
  ...choice,
  count,
  manner: z.enum(MANNERS).default('fixed'),
  /** As typed; empty, or what the form itself offered, follows the topics. */
  title: title.pipe(short).default(''),
  suggested: title.pipe(short).default(''),
});
export type Builder = z.output<typeof builderSchema>;

const question = questionId;
export const editSchema = z.discriminatedUnion('verb', [
  z.object({ verb: z.enum(['swap', 'remove', 'up', 'down']), question }),
  z.object({ verb: z.literal('replace'), question, by: questionId }),
  z.object({
    verb: z.literal('weigh'),
    question,
    weight: z.coerce.number().int().min(1).max(MOST_WEIGHT),
  }),
  z.object({ verb: z.literal('add'), ...choice }),
  z.object({ verb: z.literal('fix'), sample: z.coerce.number().int().min(1).max(MOST_SAMPLE) }),
  z
    .object({ verb: z.literal('redraw'), ...choice, count, each: z.enum(['pupil', 'class']) })
    .transform(({ verb, each, ...blueprint }) => ({ verb, each, blueprint })),
]);

/** Which set, and the state of it that the form was made from. */
export const targetSchema = z.object({
  set: z.uuid(),
  revision: z.string().regex(/^\d{1,6}-[a-z0-9]{1,20}$/),
});
export type Target = z.output<typeof targetSchema>;

export const renameSchema = z.object({ set: z.uuid(), title: titleSchema });
export const shareSchema = z.object({ set: z.uuid(), mode: z.enum([...SHARE_MODES, 'none']) });
export const tokenSchema = z.string().regex(/^[\w-]{16,64}$/);

const LISTS = ['topics', 'kinds', 'difficulties'];

/** A form or a query as plain data: lists for the names that may come more than once. */
export function toFields(form: FormData | URLSearchParams) {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$'));
  return Object.fromEntries(
    names.map((name) => [
      name,
      LISTS.includes(name) ? form.getAll(name).filter(Boolean) : form.get(name),
    ]),
  );
}

const KEPT = [...LISTS, 'pack', 'count', 'manner', 'title', 'suggested'];

/** What was chosen in the builder as a query, to show it again with what is wrong with it. */
export function toBuilderQuery(form: FormData, problem: string, available?: number) {
  const query = new URLSearchParams({ problem });
  for (const name of KEPT)
    for (const value of form.getAll(name))
      if (typeof value === 'string' && value.length <= LONGEST_TITLE) query.append(name, value);
  if (available !== undefined) query.set('available', String(available));
  return query;
}

/** Codes that a page of sets may be sent back with. */
export const SET_PROBLEMS = [
  'set-unclear',
  'title-missing',
  'title-long',
  'set-stale',
  'set-archived',
  'set-no-other',
  'set-full',
  'set-last',
  'set-too-few',
  'set-assigned',
  'set-nothing-left',
  'unknown-pack',
  'too-few-questions',
] as const;
export type SetProblem = (typeof SET_PROBLEMS)[number];
/** What was wrong with a title, where it was the title. */
export const titleProblem = (error: z.ZodError): SetProblem => {
  const codes = error.issues.map(({ message }) => readProblem(message));
  return codes.find((code) => code !== null) ?? 'set-unclear';
};
export const readProblem = (code: unknown): SetProblem | null =>
  SET_PROBLEMS.find((each) => each === code) ?? null;

/** The builder as a query fills it in; what cannot be read is left at what is usual. Null without a pack. */
export function readChosen(
  query: Readonly<Record<string, string | string[] | undefined>>,
  firstPack: string | undefined,
): Builder | null {
  const one = (name: string) => [query[name] ?? []].flat()[0];
  const usual = builderSchema.safeParse({ pack: one('pack') ?? firstPack });
  if (!usual.success) return null;
  const chosen: Record<string, unknown> = { ...usual.data };
  for (const name of KEPT) {
    const given = LISTS.includes(name) ? [query[name] ?? []].flat() : one(name);
    const read = builderSchema.safeParse({ ...chosen, [name]: given });
    if (given !== undefined && read.success) chosen[name] = read.data[name as keyof Builder];
  }
  return builderSchema.parse(chosen);
}

/** What a list of questions is narrowed to; a topic that the pack has not, and what cannot be read, is not asked. */
export function readNarrowing(
  query: Readonly<Record<string, string | string[] | undefined>>,
  topics: readonly { readonly slug: string }[],
): Narrowing {
  const one = (name: string) => [query[name] ?? []].flat()[0];
  return {
    topic: topics.find(({ slug }) => slug === one('topic'))?.slug ?? null,
    kind: QUESTION_KINDS.find((kind) => kind === one('kind')) ?? null,
    words: (one('words') ?? '').slice(0, LONGEST_WORDS).trim(),
  };
}

/** The same as a query; nothing where nothing is asked. */
export const toNarrowingQuery = (asked: Narrowing): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
