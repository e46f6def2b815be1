import { createTransport } from 'nodemailer';
import { env } from './env';

export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** How long a form waits for a mail server that does not answer, in milliseconds. */
const PATIENCE = 10_000;

/** Does this site send mail at all? */
export const canMail = (): boolean => env.SMTP_URL !== undefined;

function patient(smtp: string): string {
  const url = new URL(smtp);
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
  const transport = createTransport(patient(env.SMTP_URL));
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
