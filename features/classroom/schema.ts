import { z } from 'zod';
import { cleanName } from '../../domain/name';
import { LOCALES } from '../../domain/vocabulary';
import { isZone } from './format/zones';

export const localeSchema = z.enum(LOCALES).catch('en');
export const idSchema = z.uuid();

export const CLASS_NAME_LONGEST = 80;

/** More classes than anybody teaches: a bound on what one account can fill the database with. */
export const CLASSES_MOST = 200;

const name = z
  .string()
  .max(400, 'class-name-long')
  .transform(cleanName)
  .pipe(z.string().min(1, 'class-name').max(CLASS_NAME_LONGEST, 'class-name-long'));

const timeZone = z.string().min(1).max(64).refine(isZone);

/** What a teacher says of a class. */
export const classroomSchema = z.object({ name, timeZone });
export type ClassroomInput = z.output<typeof classroomSchema>;

export const CLASS_PROBLEMS = [
  'class-name',
  'class-name-long',
  'class-zone',
  'class-archived',
  'too-many-classes',
] as const;
export type ClassProblem = (typeof CLASS_PROBLEMS)[number];

/** What was wrong first. */
export const classProblem = (error: z.ZodError): ClassProblem =>
  CLASS_PROBLEMS.find((each) => error.issues.some(({ message }) => message === each)) ??
  (error.issues.some(({ path }) => path[0] === 'name') ? 'class-name' : 'class-zone');

/** A form that names a class and the language of its page. */
export const targetSchema = z.object({ classroom: idSchema, locale: localeSchema });

export const codeChangeSchema = targetSchema.extend({
  intent: z.enum(['open', 'close', 'renew']),
  /** The page that the form stands on. */
  from: z.enum(['class', 'code']).catch('class'),
});
