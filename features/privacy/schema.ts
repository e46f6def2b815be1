import { z } from 'zod';
import { localeSchema } from '../attempt/schema';

/** The tick without which nobody's account is deleted, and the password or passphrase of whoever has one. */
export const deletionSchema = z.object({
  locale: localeSchema,
  sure: z.literal('yes'),
  secret: z.string().max(256).catch(''),
});

export const DELETION_PROBLEMS = [
  'not-sure',
  'wrong-secret',
  'locked',
  'classes-with-pupils',
] as const;
export type DeletionProblem = (typeof DELETION_PROBLEMS)[number];
