import { createHash, randomBytes } from 'node:crypto';

/** What is stored of a link that lets somebody in: SHA-256 of its token, in hex. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A token for a link, which is shown or mailed once, and the digest that is stored of it. */
export function makeToken(): { token: string; digest: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, digest: digestOf(token) };
}
