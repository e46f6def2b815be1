import { z } from 'zod';

/** A code as it was typed: without the spaces and hyphens of its groups, in capitals. */
const code = z
  .string()
  .max(100, 'wrong-code')
  .transform((typed) =>
    typed
      .normalize('NFKC')
      .replace(/[\s‐-―-]/gu, '')
      .toUpperCase(),
  )
  .pipe(z.string().min(1, 'code-missing').max(40, 'wrong-code'));
const current = z.string().min(1, 'secret-missing').max(256, 'wrong-password');

export const beginSchema = z.object({ current });
export const codeSchema = z.object({ code });
/** What is asked before the second factor of an account is changed. */
export const proofSchema = z.object({ current, code });
export type Proof = z.output<typeof proofSchema>;

/** What the browser carries while an app is set up: its secret is stored nowhere before a code of it was shown. */
export const enrolmentSchema = z.object({ userId: z.string(), secret: z.base64url() });
export type Enrolment = z.output<typeof enrolmentSchema>;

/** Recovery codes, for the page that shows them. */
export const recoverySchema = z.object({ userId: z.string(), codes: z.array(z.string()) });
