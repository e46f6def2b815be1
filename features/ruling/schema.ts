import { z } from 'zod';
import { cleanName } from '../../domain/name';
import { localeSchema } from '../attempt/schema';

export const LONGEST_REASON = 500;

/** On one line, in what the history of changes shows. */
const reason = z
  .string()
  .max(10 * LONGEST_REASON)
  .transform(cleanName)
  .pipe(z.string().min(1).max(LONGEST_REASON));

/** The page that a form stands on, to lead back to it: a pupil's where one is named, else a question's. */
export const placeSchema = z.object({
  assignment: z.uuid(),
  question: z.string().regex(/^[\w-]{1,160}$/),
  membership: z.uuid().optional(),
  locale: localeSchema,
});

export type RulingPlace = z.output<typeof placeSchema>;

/** Typed in per cent of what the question is worth. */
export const markSchema = z.object({
  item: z.uuid(),
  percent: z.coerce.number().min(0).max(100),
  reason,
});

export const acceptSchema = z.object({ item: z.uuid(), reason });
export const dropSchema = z.object({ reason });
export const withdrawSchema = z.object({ ruling: z.uuid() });
