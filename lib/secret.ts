// Secrets as they are stored and compared: scrypt (RFC 7914) with a salt of its own for each. A passphrase on a card
// is drawn by us, so the cost of a guess adds little to its words, and a class signs in at one time. A password is
// chosen, so whoever steals the table must pay for each guess what OWASP asks: Password Storage Cheat Sheet, scrypt.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { normalizePassphrase } from '../domain/card';
import type { UserRole } from '../domain/vocabulary';

type Cost = { readonly N: number; readonly r: number; readonly p: number };

/** Each takes 32 MiB while it is made. A stored hash begins with the name of its cost; the first is not named. */
const CARD: Cost = { N: 2 ** 14, r: 16, p: 1 };
const CHOSEN: Cost = { N: 2 ** 15, r: 8, p: 3 };
const CHOSEN_NAME = 's15-8-3';
const MOST_MEMORY = 64 * 2 ** 20;
const KEY_LENGTH = 64;

const derive = (secret: string, salt: string, cost: Cost) =>
  new Promise<Buffer>((done, fail) => {
    scrypt(secret, salt, KEY_LENGTH, { ...cost, maxmem: MOST_MEMORY }, (error, key) =>
      error ? fail(error) : done(key),
    );
  });

async function hash(secret: string, cost: Cost): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  const key = (await derive(secret, salt, cost)).toString('hex');
  return cost === CHOSEN ? `${CHOSEN_NAME}:${salt}:${key}` : `${salt}:${key}`;
}

/** A passphrase as it is compared: capitals, ё and hyphens are none of its secret. */
export const normalizeSecret = (passphrase: string): string =>
  normalizePassphrase(passphrase).normalize('NFKC');

/** For the credential row of a pupil. */
export const hashPassphrase = (passphrase: string): Promise<string> =>
  hash(normalizeSecret(passphrase), CARD);

/** For the credential row of a teacher: what they chose is taken as it is, in NFKC. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFKC'), CHOSEN);

/** Was it made at a cost that is no longer enough for a password? */
export const isOutdated = (role: UserRole, stored: string): boolean =>
  role === 'teacher' && !stored.startsWith(`${CHOSEN_NAME}:`);

/** The hash of nothing that can be typed: comparing with it takes as long as with any other. */
const nobody = (role: UserRole): string => {
  const bare = `${randomBytes(16).toString('hex')}:${randomBytes(KEY_LENGTH).toString('hex')}`;
  return role === 'teacher' ? `${CHOSEN_NAME}:${bare}` : bare;
};

/** Compares what was typed with a stored hash; where there is none it says no, after the same time. */
export async function matches(
  typed: string,
  { role, hash: stored }: { readonly role: UserRole; readonly hash: string | null },
): Promise<boolean> {
  const parts = (stored ?? nobody(role)).split(':');
  const [salt = '', key = ''] = parts.slice(-2);
  const secret = role === 'pupil' ? normalizeSecret(typed) : typed.normalize('NFKC');
  const found = await derive(secret, salt, parts.length === 3 ? CHOSEN : CARD);
  const known = Buffer.from(key, 'hex');
  return known.length === found.length && timingSafeEqual(known, found) && stored !== null;
}
