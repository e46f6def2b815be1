import { z } from 'zod';
import { parseCode } from '../../domain/code';
import { localeSchema, nameSchema } from '../roster/schema';

export const codeSchema = z
  .string()
  .max(64)
  .transform((typed, context) => {
    const code = parseCode(typed);
    if (code !== null) return code;
    context.addIssue('no code');
    return z.NEVER;
  });

/** So many pupils may come to a class within these minutes; a code that went astray fills no class with strangers. */
export const JOINS_MOST = 60;
export const JOINS_MINUTES = 10;

/**
 * A pupil who has an account joins with it, and the form has no name. `another` is the name of which the form has said
 * that the class has it: whoever sends that again is another of the name.
 */
export const joinSchema = z.object({
  code: codeSchema,
  locale: localeSchema,
  name: nameSchema.optional(),
  another: nameSchema.optional().catch(undefined),
  keep: z.literal('on').optional().catch(undefined),
});

export const CODE_PROBLEMS = [
  'code-unreadable',
  'code-signs',
  'unknown-code',
  'code-locked',
] as const;
export type CodeProblem = (typeof CODE_PROBLEMS)[number];

export type JoinProblem =
  | CodeProblem
  | 'pupil-name'
  | 'name-listed'
  | 'code-busy'
  | 'class-full'
  | 'you-teach'
  | 'account-gone';
