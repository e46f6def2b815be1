import { z } from 'zod';
import { MOST_IN_SET } from '../../domain/set';
import { type Feedback, LOCALES, QUESTION_KINDS, QUIZ_FEEDBACK } from '../../domain/vocabulary';

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);
/** Ids of options and prompts are made by the templates. */
const id = z.string().min(1).max(160);

export const localeSchema = z.enum(LOCALES).catch('en');

export const FEWEST = 5;
export const MOST = 30;
export const USUAL = 10;

/** What was asked for when an attempt was started; stored with it. */
export const settingsSchema = z.object({
  pack: slug,
  topics: z.array(slug).max(100).default([]),
  kinds: z.array(z.enum(QUESTION_KINDS)).max(QUESTION_KINDS.length).default([]),
  count: z.coerce.number().int().min(FEWEST).max(MOST).default(USUAL),
  feedback: z.enum(QUIZ_FEEDBACK).default('each'),
});

export type Settings = z.output<typeof settingsSchema>;

/** The same, or the same of an attempt at an assignment. */
export type TakenSettings = Omit<Settings, 'feedback'> & {
  readonly feedback: Feedback;
  /** Has a teacher opened it again after it had ended? */
  readonly reopened?: true;
};

/** The start form: empty topics or kinds mean all of them; `missedFrom` asks again what it missed. */
export const startSchema = settingsSchema.extend({ missedFrom: z.uuid().optional() });

export type Start = z.output<typeof startSchema>;

export const START_PROBLEMS = [
  'unclear-choices',
  'unknown-pack',
  'nothing-missed',
  'too-few-questions',
  'too-many',
] as const;
export type StartProblem = (typeof START_PROBLEMS)[number];

/** A form as plain data: lists for the names that may come more than once, absent when empty. */
export function readStart(form: FormData) {
  const one = (name: string) => form.get(name) || undefined;
  return startSchema.safeParse({
    pack: one('pack'),
    topics: form.getAll('topics'),
    kinds: form.getAll('kinds'),
    count: one('count'),
    feedback: one('feedback'),
    missedFrom: one('missedFrom'),
  });
}

/** The choices of a start form as a query, to show the form again with what is wrong with it. */
export function toStartQuery(form: FormData, problem: StartProblem, available?: number) {
  const query = new URLSearchParams({ problem });
  for (const name of ['pack', 'topics', 'kinds', 'count', 'feedback', 'missedFrom'])
    for (const value of form.getAll(name))
      if (typeof value === 'string' && value.length <= 80) query.append(name, value);
  if (available !== undefined) query.set('available', String(available));
  return query;
}

/** The answer inputs of a question page as they stood, by name: what was typed is kept as typed. */
export const draftSchema = z
  .record(id, z.array(z.string().max(200)).max(20))
  .refine((draft) => Object.keys(draft).length <= 20);

export type Draft = z.output<typeof draftSchema>;

/** Names of answer inputs: `choice`, `typed`, `at:<option>` and `pair:<prompt>`. */
const isAnswerInput = (name: string) => /^(choice|typed)$|^(at|pair):/.test(name);

export function readDraft(form: FormData) {
  const names = [...new Set(form.keys())].filter(isAnswerInput);
  return draftSchema.safeParse(
    Object.fromEntries(names.map((name) => [name, form.getAll(name)] as const)),
  );
}

const PLAIN_INTENTS = ['answer', 'skip', 'back', 'overview', 'finish', 'flag', 'unflag'] as const;

const intentSchema = z
  .string()
  .max(200)
  .transform((text, context) => {
    const [verb] = text.split(':');
    const plain = PLAIN_INTENTS.find((each) => each === text);
    if (plain) return { verb: plain } as const;
    const moved = /^move:(.+):(up|down)$/.exec(text);
    if (moved?.[1]) {
      const direction = moved[2] === 'up' ? 'up' : 'down';
      return { verb: 'move', option: moved[1], direction } as const;
    }
    const locale = z.enum(LOCALES).safeParse(text.replace(/^locale:/, ''));
    if (verb === 'locale' && locale.success) return { verb, locale: locale.data } as const;
    context.addIssue('unknown intent');
    return z.NEVER;
  });

export type Intent = z.output<typeof intentSchema>;

/** Everything on a question page that is not the answer itself. */
export const placeSchema = z.object({
  attempt: z.uuid(),
  position: z.coerce.number().int().min(1).max(MOST_IN_SET),
  locale: localeSchema,
  intent: intentSchema,
});

/** What the page of a question sends by itself. */
export const saveSchema = placeSchema.extend({ intent: z.enum(['save', 'seen']).catch('save') });
