import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { authSecret, env } from './env';

const CIPHER = 'aes-256-gcm';
/** NIST SP 800-38D: 96 bits of nonce, 128 of tag. */
const NONCE = 12;
const TAG = 16;

/** A key for each purpose, drawn from the server's secret (RFC 5869), so that what is sealed for one opens for no other. */
const keyFor = (purpose: string, secret: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', `vekha: ${purpose}`, 32));

/** Hides a text from everybody who does not have the server's secret, and shows whether it was changed. */
export function seal(purpose: string, text: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, keyFor(purpose, authSecret()), nonce, {
    authTagLength: TAG,
  });
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, hidden, cipher.getAuthTag()]).toString('base64url');
}

/** What was sealed for this purpose under this server's secret, or the one before it; null for anything else. */
export function unseal(purpose: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < NONCE + TAG) return null;
  const before = env.AUTH_SECRET_PREVIOUS;
  return (
    open(bytes, keyFor(purpose, authSecret())) ??
    (before ? open(bytes, keyFor(purpose, before)) : null)
  );
}

function open(bytes: Buffer, key: Buffer): string | null {
  const nonce = bytes.subarray(0, NONCE);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG });
  decipher.setAuthTag(bytes.subarray(-TAG));
  try {
    const text = decipher.update(bytes.subarray(NONCE, -TAG));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
