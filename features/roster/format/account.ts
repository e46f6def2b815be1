import { randomUUID } from 'node:crypto';
import type { Card } from '../../../domain/card';
import type { Locale } from '../../../domain/vocabulary';
import { hashPassphrase } from '../../../lib/secret';

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

/**
 * Hashes that are made at one time, for whoever asks: more would leave none of the machine to those who sign in
 * meanwhile.
 */
const LANES = 2;
let free = LANES;
const waiting: (() => void)[] = [];

async function inLane(task: () => Promise<string>): Promise<string> {
  if (free > 0) free--;
  else await new Promise<void>((go) => waiting.push(go));
  try {
    return await task();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free++;
  }
}

/**
 * Slow on purpose, so never within a transaction. In the order of the cards. Two at a time of one list stand in line,
 * so that of a long list and a single card the card waits for two hashes and not for two hundred.
 */
export async function hashCards(cards: readonly Card[]): Promise<string[]> {
  const hashes: string[] = [];
  const left = cards.entries();
  const work = async () => {
    for (const [i, { passphrase }] of left)
      hashes[i] = await inLane(() => hashPassphrase(passphrase));
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return hashes;
}
