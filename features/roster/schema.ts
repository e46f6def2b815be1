import { z } from 'zod';
import { parseName, ROSTER_LONGEST } from '../../domain/roster';
import { LOCALES } from '../../domain/vocabulary';

export const localeSchema = z.enum(LOCALES).catch('en');

/** Pupils that a class may have at one time. */
export const CLASS_MOST = 500;

/** Far more than two hundred of the longest lines: what is longer was not pasted from a register. */
export const PASTE_LONGEST = 40_000;

export const pasteSchema = z.object({
  classroom: z.uuid(),
  names: z.string().max(PASTE_LONGEST),
  cards: z.enum(LOCALES),
  again: z.literal('yes').optional(),
});

export const nameSchema = z
  .string()
  .max(200)
  .transform((typed, context) => {
    const name = parseName(typed);
    if (name !== null) return name;
    context.addIssue('no name');
    return z.NEVER;
  });

export const renewSchema = z.object({
  classroom: z.uuid(),
  pupils: z.array(z.uuid()).min(1).max(ROSTER_LONGEST),
  cards: z.enum(LOCALES),
});
