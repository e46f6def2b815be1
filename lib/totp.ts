// Codes of an authenticator app: RFC 6238 with what every such app assumes, SHA-1, six digits and steps of thirty
// seconds. SHA-1 serves here as HMAC, for which its collisions are of no use.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const STEP = 30_000;
const DIGITS = 6;
/** A telephone's clock may be so many steps off, either way. */
const WINDOW = 1;
/** RFC 4226, 4: at least 128 bits, better 160. */
const SECRET_BYTES = 20;

export const makeTotpSecret = (): Buffer => randomBytes(SECRET_BYTES);

/** The number of the step that a moment is in, from the beginning of 1970. */
export const stepAt = (now: Date): number => Math.floor(now.getTime() / STEP);

/** The code of a step: RFC 4226, 5.3, with the step as the counter. */
export function codeOf(secret: Buffer, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const binary = mac.readUInt32BE(mac.readUInt8(mac.length - 1) & 0x0f) & 0x7fffffff;
  return String(binary % 10 ** digits).padStart(digits, '0');
}

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/**
 * The step whose code was typed, within the window about `now` and after `usedStep`, the last whose code let somebody
 * in; null where there is none. It must then be stored in place of `usedStep`, so that a code works once.
 */
export function acceptStep(
  secret: Buffer,
  code: string,
  usedStep: number,
  now: Date,
): number | null {
  let found: number | null = null;
  // All are compared, so that the time of the answer tells nothing of the clock.
  for (let step = stepAt(now) - WINDOW; step <= stepAt(now) + WINDOW; step++)
    if (isSame(codeOf(secret, step), code) && step > usedStep) found = step;
  return found;
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 without padding (RFC 4648, 6), for whole groups of five bytes: apps take secrets so. */
export function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join('');
}

/** In groups of four, to be read and typed. */
export const inGroups = (text: string): string => text.replace(/.{4}(?=.)/g, '$& ');

/** What the QR code holds: github.com/google/google-authenticator/wiki/Key-Uri-Format. */
export function toKeyUri(secret: Buffer, account: string): string {
  const query = new URLSearchParams({ secret: toBase32(secret), issuer: 'Vekha' });
  return `otpauth://totp/Vekha:${encodeURIComponent(account)}?${query}`;
}
