import { createHash } from 'node:crypto';

/**
 * The same value with the keys of every object in one order. PostgreSQL keeps JSON in an order of its own;
 * a pack read from either database, or from its files, is the same to the letter.
 */
export function toCanonical<T>(value: T): T {
  if (Array.isArray(value)) return value.map(toCanonical) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, toCanonical(item)])) as T;
}

/** SHA-256, in hex, of a value's canonical JSON. */
export const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(toCanonical(value)))
    .digest('hex');
