import { z } from 'zod';
import { idSchema, localeSchema } from '../classroom/schema';
import { emailSchema } from '../user/schema';

export const INVITATION_DAYS = 14;
/** Invitations to one class that wait for an answer. */
export const INVITATIONS_MOST = 20;

export const inviteSchema = z.object({
  classroom: idSchema,
  locale: localeSchema,
  email: emailSchema,
});

/** A form about one row of a class: a co-teacher, an invitation. */
export const rowSchema = z.object({ classroom: idSchema, locale: localeSchema, row: idSchema });

export const tokenSchema = z.string().regex(/^[\w-]{20,100}$/);

export const STAFF_PROBLEMS = [
  'invite-email',
  'invite-too-many',
  'already-staff',
  'class-archived',
] as const;
export type StaffProblem = (typeof STAFF_PROBLEMS)[number];
