import { z } from 'zod';
import { COUNTED, QUESTION_LANGUAGES, RESULTS } from '../../domain/assignment';
import { cleanName, stripInvisible } from '../../domain/name';
import { FEEDBACK } from '../../domain/vocabulary';

export const MOST_ATTEMPTS = 10;
export const MOST_MINUTES = 600;
export const LONGEST_TITLE = 120;
export const LONGEST_INSTRUCTIONS = 2000;

/** Which inputs of a refused form are refused for what was typed in them, in their order. */
export const TYPED = [
  'title',
  'attempts',
  'minutes',
  'passMark',
  'instructionsEn',
  'instructionsRu',
] as const;
export const wrongInputs = ({ issues }: z.ZodError) =>
  TYPED.filter((name) => issues.some(({ path }) => path[0] === name));

/** An input left empty says null. */
const orNone = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());

const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

/** As it was typed, by the clock of the class; what it means is asked of `lib/zone`. */
export const localTime = z.string().max(30);

const text = z
  .string()
  .max(LONGEST_INSTRUCTIONS)
  .transform((typed) => stripInvisible(typed).replace(/\r\n?/g, '\n').trim());

export const assignmentFields = z.object({
  /** Empty for the title of the set, or for the one that stands. */
  title: z
    .string()
    .max(10 * LONGEST_TITLE)
    .transform(cleanName)
    .pipe(z.string().max(LONGEST_TITLE)),
  opens: orNone(localTime),
  closes: orNone(localTime),
  attempts: z.coerce.number().int().min(1).max(MOST_ATTEMPTS),
  counted: z.enum(COUNTED),
  minutes: orNone(z.coerce.number().int().min(1).max(MOST_MINUTES)),
  feedback: z.enum(FEEDBACK),
  shuffleQuestions: ticked,
  shuffleOptions: ticked,
  language: z.enum(QUESTION_LANGUAGES),
  passMark: orNone(z.coerce.number().int().min(1).max(100)),
  instructionsEn: text,
  instructionsRu: text,
});

/** What an assignment is made of, and what a change of it may change. */
export const assignmentSchema = assignmentFields.transform(
  ({ title, opens, closes, instructionsEn, instructionsRu, ...settings }) => ({
    title,
    opens,
    closes,
    settings: { ...settings, instructions: { en: instructionsEn, ru: instructionsRu } },
  }),
);

export type AssignmentInput = z.output<typeof assignmentSchema>;

export const targetSchema = z.object({ classroom: z.uuid(), set: z.uuid() });
export type Target = z.output<typeof targetSchema>;

/** `back`: to which page of the assignment the form leads, the one that it stands on. */
export const resultsSchema = z.object({
  assignment: z.uuid(),
  results: z.enum(RESULTS),
  back: z.enum(['overview', 'results']).default('overview'),
  /** Said after having been told who may still answer. */
  sure: z.literal('yes').optional(),
});

/** What stands in the inputs of the form, by name, as text; a box is `on` or empty. */
export const INPUTS = [
  'classroom',
  'set',
  'title',
  'opens',
  'closes',
  'attempts',
  'counted',
  'minutes',
  'feedback',
  'shuffleQuestions',
  'shuffleOptions',
  'language',
  'passMark',
  'instructionsEn',
  'instructionsRu',
] as const;
export type InputName = (typeof INPUTS)[number];
export type Inputs = Readonly<Record<InputName, string>>;

/** The inputs as they were sent, to be shown again. */
export const keepInputs = (form: FormData): Inputs =>
  Object.fromEntries(
    INPUTS.map((name) => {
      const value = form.get(name);
      return [name, typeof value === 'string' ? value.slice(0, LONGEST_INSTRUCTIONS) : ''];
    }),
  ) as Inputs;

/** What a query of the address may say of an assignment, as it stands there. */
export const readUuid = (value: unknown): string | null => {
  const read = z.uuid().safeParse(value);
  return read.success ? read.data : null;
};
