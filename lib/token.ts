import { createHash, randomBytes } from 'node:crypto';
import { db, type Tx } from './db';

/** What is stored of a link that lets somebody in: SHA-256 of its token, in hex. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A token for a link, which is shown or mailed once, and the digest that is stored of it. */
export function makeToken(): { token: string; digest: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, digest: digestOf(token) };
}

/** What a link is for: to choose a password, or to end a sign-up by showing that the address is one's own. */
export type Purpose = 'reset' | 'sign-up';

const whereOf = (purpose: Purpose, token: string, now: Date) => ({
  identifier: `${purpose}:${digestOf(token)}`,
  expiresAt: { gt: now },
});

/** Stores what a link will give back, once and until it expires, and returns its token. */
export async function issueLink(
  purpose: Purpose,
  value: string,
  minutes: number,
  now: Date,
): Promise<string> {
  const { token, digest } = makeToken();
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  await db.verification.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.verification.create({
    data: { identifier: `${purpose}:${digest}`, value, expiresAt },
    select: { id: true },
  });
  return token;
}

/** What a link would give, while it can still be used; to look is not to use. */
export async function readLink(purpose: Purpose, token: string, now: Date): Promise<string | null> {
  const where = whereOf(purpose, token, now);
  return (await db.verification.findFirst({ where, select: { value: true } }))?.value ?? null;
}

/** Uses a link: of two that use it at one time, one gets what it gives. */
export async function takeLink(
  tx: Tx,
  purpose: Purpose,
  token: string,
  now: Date,
): Promise<string | null> {
  const where = whereOf(purpose, token, now);
  const found = await tx.verification.findFirst({ where, select: { id: true, value: true } });
  if (!found) return null;
  const taken = await tx.verification.deleteMany({ where: { id: found.id } });
  return taken.count === 1 ? found.value : null;
}
