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

const text = z.string().max(400);
const card = z.object({ name: text, username: text, passphrase: text, qrLabel: text });
const qr = z.object({ size: z.int().min(1).max(200), path: z.string().max(200_000) });

/** Cards as an action has given them back, and the page sends them along with what it is asked next. */
export const sheetSchema = z.object({
  locale: z.enum(LOCALES),
  site: text,
  classroom: text,
  address: text,
  labels: z.object({ username: text, passphrase: text, at: text }),
  cards: z.array(card.extend({ qr })).max(CLASS_MOST),
});

/** Asked twice, cards are made once. */
export const shownSchema = z.object({ sheet: sheetSchema });
/** `note` names whoever stood twice in the list. */
export const titledSchema = z.object({
  sheet: sheetSchema.extend({ title: text, note: z.string().max(PASTE_LONGEST).optional() }),
});
