import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { authSecret, env } from './env';

// The token in a cookie as better-auth signs it: `token.signature`, HMAC-SHA256 in base64. Read here and not by the
// library, for which every page paid eight times as much, and which knows one secret.

let keys: readonly KeyObject[] | undefined;

/** By the secret that signs now and, where it was changed, by the one before, which is still good for reading. */
function signaturesOf(token: string): Buffer[] {
  keys ??= [authSecret(), env.AUTH_SECRET_PREVIOUS ?? []]
    .flat()
    .map((secret) => createSecretKey(secret, 'utf8'));
  return keys.map((key) => createHmac('sha256', key).update(token).digest());
}

/** Null where the signature is not ours. */
export function readToken(cookie: string): string | null {
  const dot = cookie.lastIndexOf('.');
  const token = cookie.slice(0, Math.max(0, dot));
  const theirs = Buffer.from(cookie.slice(dot + 1), 'base64');
  const isOurs = (ours: Buffer) => ours.length === theirs.length && timingSafeEqual(ours, theirs);
  return signaturesOf(token).some(isOurs) ? token : null;
}

/** As a cookie holds it, by the secret that signs now. */
export const signToken = (token: string): string =>
  encodeURIComponent(`${token}.${signaturesOf(token)[0]?.toString('base64')}`);
