import { z } from 'zod';
import { localeSchema } from '../attempt/schema';

/** The tick without which nobody's account is deleted. */
export const deletionSchema = z.object({ locale: localeSchema, sure: z.literal('yes') });

export const DELETION_PROBLEMS = ['not-sure', 'classes-with-pupils'] as const;
export type DeletionProblem = (typeof DELETION_PROBLEMS)[number];
