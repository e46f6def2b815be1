import { randomBytes } from 'node:crypto';
import { fail, type Locale, ok, type Result } from '../../domain/vocabulary';
import { arrive } from '../../lib/arrival';
import { db, type Tx } from '../../lib/db';
import { sendMailLater } from '../../lib/mail';
import { confirmPassword } from '../../lib/reauth';
import { seal, unseal } from '../../lib/seal';
import type { Viewer } from '../../lib/session';
import { secondStepKey, throttle } from '../../lib/throttle';
import { digestOf } from '../../lib/token';
import { acceptStep, makeTotpSecret, toBase32 } from '../../lib/totp';
import { isTaken } from '../../lib/unique';
import { makeNotice } from '../user/format/letter';
import type { PendingSignIn } from '../user/schema';
import type { Enrolment, Proof } from './schema';

const RECOVERY_CODES = 10;
/** 120 bits: so many that a plain digest of them is enough (ASVS 5.0, 6.5.2), and 24 letters without padding. */
const RECOVERY_BYTES = 15;

const purposeOf = (userId: string) => `second factor of ${userId}`;
const owner = { email: true, locale: true } as const;
const own = (viewer: Viewer) => ({ userId: viewer.id, user: { role: 'teacher' } });

type Codes = { readonly codes: readonly string[] };
type NotTold = 'wrong-code' | 'locked';
type NotProved = 'wrong-password' | NotTold;

/** A secret for an app to be set up with, after the password was given again. Nothing is stored yet. */
export async function beginSecondFactor(
  viewer: Viewer,
  current: string,
  now: Date,
): Promise<Result<Enrolment, 'wrong-password' | 'locked'>> {
  const known = await confirmPassword(viewer, current, now);
  if (!known.ok) return known;
  return ok({ userId: viewer.id, secret: makeTotpSecret().toString('base64url') });
}

/** Turns the second step on by a code of the app, and ends every other session. Its recovery codes are told here alone. */
export async function confirmSecondFactor(
  viewer: Viewer,
  enrolment: Enrolment,
  code: string,
  sessionId: string | null,
  now: Date,
): Promise<Result<Codes, NotTold | 'step-expired'>> {
  const { id } = viewer;
  if (enrolment.userId !== id || viewer.role !== 'teacher') return fail('step-expired');
  if ((await throttle.fail(secondStepKey(id), now)).lockedUntil) return fail('locked');
  const usedStep = acceptStep(Buffer.from(enrolment.secret, 'base64url'), code, 0, now);
  if (usedStep === null) return fail('wrong-code');
  await throttle.clear(secondStepKey(id));
  const secret = seal(purposeOf(id), enrolment.secret);
  const data = { userId: id, secret, usedStep, createdAt: now };
  try {
    const made = await db.$transaction(async (tx) => {
      const { user } = await tx.secondFactor.create({ data, select: { user: { select: owner } } });
      await tx.session.deleteMany({ where: { userId: id, NOT: { id: sessionId ?? '' } } });
      return { user, codes: await drawCodes(tx, id) };
    });
    sendMailLater(makeNotice('on', made.user, now));
    return ok(made.codes);
  } catch (error) {
    // Of two that confirm at one time, one does.
    if (isTaken(error)) return fail('step-expired');
    throw error;
  }
}

async function drawCodes(tx: Tx, userId: string): Promise<Codes> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => toBase32(randomBytes(RECOVERY_BYTES)));
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, key: digestOf(code) })),
  });
  return { codes };
}

/** As it was drawn: base32 has no 0, 1 or 8, which are then O, I and B, misread on paper. */
const asDrawn = (code: string) =>
  code.replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('8', 'B');

/** Uses a code, of the app or a recovery code: of two that use one at one time, one is let through. */
async function spendCode(
  userId: string,
  code: string,
  now: Date,
): Promise<Result<{ readonly isRecovery: boolean }, NotTold>> {
  if ((await throttle.fail(secondStepKey(userId), now)).lockedUntil) return fail('locked');
  const isRecovery = !/^\d+$/.test(code);
  const isSpent = isRecovery
    ? (await db.recoveryCode.deleteMany({ where: { userId, key: digestOf(asDrawn(code)) } }))
        .count === 1
    : await spendStep(userId, code, now);
  if (!isSpent) return fail('wrong-code');
  await throttle.clear(secondStepKey(userId));
  return ok({ isRecovery });
}

async function spendStep(userId: string, code: string, now: Date): Promise<boolean> {
  const factor = await db.secondFactor.findUnique({
    where: { userId },
    select: { secret: true, usedStep: true },
  });
  // It does not open after the server's secret was changed twice: then only recovery codes let in.
  const secret = factor && unseal(purposeOf(userId), factor.secret);
  if (!secret) return false;
  const usedStep = acceptStep(Buffer.from(secret, 'base64url'), code, factor.usedStep, now);
  if (usedStep === null) return false;
  const { count } = await db.secondFactor.updateMany({
    where: { userId, usedStep: { lt: usedStep } },
    // Sealed anew: where the server's secret was changed, the one before is forgotten some day.
    data: { usedStep, secret: seal(purposeOf(userId), secret) },
  });
  return count === 1;
}

/**
 * The second step of a sign-in: whoever gave the right password gives a code. Where that password was changed since, the
 * first step is asked for again.
 */
export async function submitSecondStep(
  viewer: Viewer | null,
  { userId, stamp }: Pick<PendingSignIn, 'userId' | 'stamp'>,
  code: string,
  locale: Locale,
  now: Date,
): Promise<Result<null, NotTold | 'step-expired'>> {
  const account = await db.account.findFirst({
    where: { userId, providerId: 'credential', user: { role: 'teacher' } },
    select: { password: true, user: { select: owner } },
  });
  if (!account?.password || digestOf(account.password) !== stamp) return fail('step-expired');
  const used = await spendCode(userId, code, now);
  if (!used.ok) return used;
  await arrive(viewer, userId, locale);
  if (used.value.isRecovery) sendMailLater(makeNotice('codeUsed', account.user, now));
  return ok(null);
}

/** The password and a code of whoever asks; without a second factor there is no right code. @returns who it is */
async function prove(viewer: Viewer, { current, code }: Proof, now: Date) {
  const known = await confirmPassword(viewer, current, now);
  if (!known.ok) return known;
  const used = await spendCode(viewer.id, code, now);
  return used.ok ? known : used;
}

/** Ten new recovery codes in place of those there are. */
export async function renewRecoveryCodes(
  viewer: Viewer,
  proof: Proof,
  now: Date,
): Promise<Result<Codes, NotProved>> {
  const proved = await prove(viewer, proof, now);
  if (!proved.ok) return proved;
  const codes = await db.$transaction((tx) => drawCodes(tx, viewer.id));
  sendMailLater(makeNotice('codesRenewed', proved.value, now));
  return ok(codes);
}

/** Turns the second step off. */
export async function removeSecondFactor(
  viewer: Viewer,
  proof: Proof,
  now: Date,
): Promise<Result<null, NotProved>> {
  const proved = await prove(viewer, proof, now);
  if (!proved.ok) return proved;
  await db.secondFactor.deleteMany({ where: own(viewer) });
  sendMailLater(makeNotice('off', proved.value, now));
  return ok(null);
}
