import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptStep, codeOf, inGroups, stepAt, toBase32, toKeyUri } from '../../lib/totp';

const SECRET = Buffer.from('12345678901234567890');
const at = (seconds: number) => new Date(seconds * 1000);

describe('codes of an app', () => {
  // RFC 6238, appendix B: the rows of SHA-1.
  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('are those of the standard at %i s', (seconds, code) => {
    expect(codeOf(SECRET, stepAt(at(seconds)), 8)).toBe(code);
    expect(codeOf(SECRET, stepAt(at(seconds)))).toBe(code.slice(2));
  });

  it('are accepted within a step of their time, once and never twice', () => {
    const secrets = fc
      .uint8Array({ minLength: 20, maxLength: 20 })
      .map((bytes) => Buffer.from(bytes));
    const moments = fc.integer({ min: 0, max: 4e9 });
    fc.assert(
      fc.property(secrets, moments, fc.integer({ min: -200, max: 200 }), (secret, made, off) => {
        const step = stepAt(at(made));
        const now = at(made + off);
        // One code in a million is that of a neighbouring step too.
        const near = [-2, -1, 1, 2].map((by) => codeOf(secret, Math.max(0, stepAt(now) + by)));
        fc.pre(made + off >= 60 && new Set(near).size === near.length);
        const code = codeOf(secret, step);
        const accepted = acceptStep(secret, code, 0, now);
        if (Math.abs(stepAt(now) - step) > 1) return accepted === null || accepted !== step;
        return accepted === step && acceptStep(secret, code, accepted, now) === null;
      }),
    );
  });

  it('of steps before the last that was used are refused', () => {
    const now = at(3_000_000);
    const step = stepAt(now);
    expect(acceptStep(SECRET, codeOf(SECRET, step - 1), step, now)).toBeNull();
    expect(acceptStep(SECRET, codeOf(SECRET, step + 1), step, now)).toBe(step + 1);
    for (const none of ['', '12345', codeOf(SECRET, step, 8)])
      expect(acceptStep(SECRET, none, 0, now)).toBeNull();
  });
});

describe('the secret', () => {
  // RFC 4648, 10, without padding.
  it.each([
    ['', ''],
    ['fooba', 'MZXW6YTB'],
    ['12345678901234567890', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'],
  ])('%s is %s in base32', (text, coded) => {
    expect(toBase32(Buffer.from(text))).toBe(coded);
  });

  it('is shown in groups, and handed to the app with the account', () => {
    expect(inGroups('MZXW6YTBMZ')).toBe('MZXW 6YTB MZ');
    const uri = new URL(toKeyUri(SECRET, 'ada@school.test'));
    expect(decodeURIComponent(uri.pathname)).toBe('/Vekha:ada@school.test');
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      secret: toBase32(SECRET),
      issuer: 'Vekha',
    });
  });
});
