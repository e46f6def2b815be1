import type { Result } from '../domain/vocabulary';
import { pseudonymOf } from './throttle';

export type SecurityEvent =
  | 'sign-in'
  /** The password was right, and a second step is asked for. */
  | 'first-step'
  | 'second-step'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'recovery-codes'
  | 'sign-out'
  | 'sign-up'
  | 'reset-asked'
  | 'password-set'
  | 'password-changed'
  | 'sessions-ended'
  | 'account-deletion'
  | 'class-code';

/**
 * Notes in the log what was tried on an account and what came of it. `who` is a login, an address or a code: what
 * stands in the log for it is the same each time, and tells nobody who has only the log which it is.
 */
export function noteSecurity(
  event: SecurityEvent,
  outcome: Result<unknown, string> | null = null,
  who = '',
): void {
  const came = outcome === null || outcome.ok ? 'done' : outcome.code;
  console.info(`security: ${event} ${came}${who && ` for ${pseudonymOf(who)}`}`);
}
