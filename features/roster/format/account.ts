import { randomUUID } from 'node:crypto';
import type { Card } from '../../../domain/card';
import type { Locale } from '../../../domain/vocabulary';
import { hashPassphrase } from '../../../lib/auth';

/** A pupil has no e-mail, and an account must have one that nobody else has: `.invalid` is never delivered to. */
const PUPIL_HOST = 'pupil.invalid';

/** What a card makes of a user, whether new or a visitor till then. */
export const toPupil = ({ name, username }: Card, locale: Locale) => ({
  name,
  username,
  displayUsername: username,
  role: 'pupil',
  isAnonymous: false,
  email: `${randomUUID()}@${PUPIL_HOST}`,
  locale,
});

/** The row that a passphrase is checked against. */
export const toCredential = (userId: string, password: string) => ({
  userId,
  providerId: 'credential',
  accountId: userId,
  password,
});

/** Hashes that are made at one time. More would leave none of the machine to those who sign in meanwhile. */
const LANES = 2;

/** Slow on purpose, so never within a transaction. In the order of the cards. */
export async function hashCards(cards: readonly Card[]): Promise<string[]> {
  const hashes: string[] = [];
  const waiting = cards.entries();
  const work = async () => {
    for (const [i, { passphrase }] of waiting) hashes[i] = await hashPassphrase(passphrase);
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return hashes;
}
