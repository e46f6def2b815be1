import { createTransport } from 'nodemailer';
import { env } from './env';

export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** How long a form waits for a mail server that does not answer, in milliseconds. */
const PATIENCE = 10_000;

/** Does this site send mail at all? */
export const canMail = (): boolean => env.SMTP_URL !== undefined;

/** To a mail server on this very computer nothing travels over a network. */
const HERE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The address with what it does not say itself. Letters hold links that let somebody in: any other server than one
 * on this computer must offer TLS (RFC 3207), or it is not sent to; `?requireTLS=false` says that it need not.
 */
function complete(smtp: string): string {
  const url = new URL(smtp);
  if (!HERE.test(url.hostname) && !url.searchParams.has('requireTLS'))
    url.searchParams.set('requireTLS', 'true');
  for (const wait of ['connectionTimeout', 'greetingTimeout', 'socketTimeout', 'dnsTimeout'])
    if (!url.searchParams.has(wait)) url.searchParams.set(wait, String(PATIENCE));
  return url.href;
}

/**
 * Sends plain text and tells whether the mail server took it. It never throws, and the log says why a letter
 * was not sent, but not to whom: what servers answer holds addresses.
 */
export async function sendMail({ to, subject, text }: Letter): Promise<boolean> {
  if (!env.SMTP_URL || !env.MAIL_FROM) return false;
  const transport = createTransport(complete(env.SMTP_URL));
  try {
    await transport.sendMail({ from: env.MAIL_FROM, to: { name: '', address: to }, subject, text });
    return true;
  } catch (error) {
    const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
    console.error(`A letter was not sent: ${[code, responseCode].filter(Boolean).join(' ')}`);
    return false;
  } finally {
    transport.close();
  }
}

/** Milliseconds. An answer that waits for nothing may still be slowed by what is begun before it is out. */
const AFTER_THE_ANSWER = 500;

/** For a letter that no answer waits for, or that only some are sent, where nothing may tell to whom. */
export function sendMailLater(letter: Letter): void {
  if (canMail()) setTimeout(() => void sendMail(letter), AFTER_THE_ANSWER);
}
