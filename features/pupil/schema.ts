import { z } from 'zod';
import { localeSchema } from '../roster/schema';

/** A form about one pupil of a class. */
export const pupilSchema = z.object({
  membership: z.uuid(),
  classroom: z.uuid(),
  locale: localeSchema,
});

export const moveSchema = pupilSchema.extend({ to: z.uuid() });

export const PUPIL_PROBLEMS = [
  'pupil-name',
  'pupil-there-already',
  'class-archived',
  'class-full',
] as const;
export type PupilProblem = (typeof PUPIL_PROBLEMS)[number];
