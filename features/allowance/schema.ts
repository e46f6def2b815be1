import { z } from 'zod';
import { localTime, MOST_ATTEMPTS, MOST_MINUTES } from '../assignment/schema';

/** More than any class has. */
const MOST_PUPILS = 500;

const count = (most: number) =>
  z.preprocess((value) => (value === '' ? 0 : value), z.coerce.number().int().min(0).max(most));

export const allowanceSchema = z.object({
  assignment: z.uuid(),
  members: z.array(z.uuid()).max(MOST_PUPILS),
  extraMinutes: count(MOST_MINUTES),
  extraAttempts: count(MOST_ATTEMPTS),
  /** By the clock of the class; empty for the closing of the class. */
  closes: localTime,
});

export type AllowanceInput = Omit<z.output<typeof allowanceSchema>, 'assignment'>;

export const memberSchema = z.object({ assignment: z.uuid(), member: z.uuid() });

/** `minutes` from now that a reopened attempt has at least; 0 for what its limit leaves. */
export const reopenSchema = memberSchema.extend({ minutes: count(10_080) });

export type Reopening = Omit<z.output<typeof reopenSchema>, 'assignment'>;

/** What an address can carry; a longer choice of pupils is made again. */
const MOST_KEPT = 60;

/** What stood in the form, as a query, to show it again with what is wrong with it. */
export function toAllowanceQuery(form: FormData, problem: string) {
  const query = new URLSearchParams({ problem });
  for (const name of ['extraMinutes', 'extraAttempts', 'closes', 'member'])
    for (const value of form.getAll(name).slice(0, MOST_KEPT))
      if (typeof value === 'string' && value.length <= 40) query.append(name, value);
  return query;
}
