import { createHmac } from 'node:crypto';
import { db, provider } from '../lib/db';
import { authSecret } from '../lib/env';

const NAME = 'auth';

/** The same for the same secret, and of no use for finding it. */
const fingerprintOf = (secret: string) =>
  createHmac('sha256', secret).update('vekha: which secret is this').digest('hex');

/** From now on the secret of this server is the one that belongs to the database. */
export async function acceptSecrets(now: Date, secret = authSecret()): Promise<string> {
  const made = { fingerprint: fingerprintOf(secret), since: now };
  const [where, select] = [{ name: NAME }, { name: true }];
  await db.sharedSecret.upsert({ where, create: { name: NAME, ...made }, update: made, select });
  return 'This server’s AUTH_SECRET belongs to the database from now on; sessions that AUTH_SECRET_PREVIOUS did not sign have ended.';
}

/**
 * Several servers of one database must sign sessions alike, or people are signed out by every other answer. A SQLite
 * file has one server, so there a new secret is taken as it is.
 * @throws when the secret of this server is not the one that the database has been used with
 */
export async function checkSecrets(now: Date, secret = authSecret()): Promise<string> {
  const select = { fingerprint: true };
  const known = await db.sharedSecret.findUnique({ where: { name: NAME }, select });
  if (known?.fingerprint === fingerprintOf(secret)) return 'known';
  if (known && provider === 'postgresql')
    throw new Error(
      'AUTH_SECRET is not the one that this database has been used with, so sessions of other servers would not hold ' +
        'here. Give every server the same AUTH_SECRET; or, if you have changed it on purpose: npm run vekha -- secrets accept',
    );
  await acceptSecrets(now, secret);
  return known ? 'changed' : 'new';
}
