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

/** Slow on purpose, so never within a transaction; several at one time, as the machine has cores. */
export const hashCards = (cards: readonly Card[]): Promise<string[]> =>
  Promise.all(cards.map(({ passphrase }) => hashPassphrase(passphrase)));
