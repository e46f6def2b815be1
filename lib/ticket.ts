import { cookies } from 'next/headers';
import { z } from 'zod';
import { cookieName, isSecure } from './cookie';
import { seal, unseal } from './seal';

/** What is half done is forgotten after ten minutes. */
const LIFE = 10 * 60_000;

/**
 * What a browser carries from one step of something to the next, for ten minutes: sealed, so that it can neither be read
 * nor changed there, and bound to the name, so that one is of no use as another.
 */
export type TicketName = 'second_step' | 'enrolment' | 'recovery';

const nameOf = (name: TicketName) => cookieName(name);
const envelope = z.object({ until: z.number(), value: z.unknown() });

/** Only for actions, as only they may set a cookie. */
export async function setTicket(name: TicketName, value: object, now: Date): Promise<void> {
  const sealed = seal(`ticket ${name}`, JSON.stringify({ until: now.getTime() + LIFE, value }));
  (await cookies()).set(nameOf(name), sealed, {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/',
    maxAge: LIFE / 1000,
  });
}

/** What the browser carries under this name, or null: there is none, it is not ours, or its time is over. */
export async function readTicket<T extends z.ZodType>(
  name: TicketName,
  schema: T,
  now: Date,
): Promise<z.output<T> | null> {
  const cookie = (await cookies()).get(nameOf(name))?.value;
  const text = cookie ? unseal(`ticket ${name}`, cookie) : null;
  if (text === null) return null;
  const { until, value } = envelope.parse(JSON.parse(text));
  return now.getTime() < until ? schema.parse(value) : null;
}

/** Only for actions. */
export async function endTicket(name: TicketName): Promise<void> {
  const gone = { httpOnly: true, secure: isSecure, sameSite: 'lax', path: '/', maxAge: 0 } as const;
  (await cookies()).set(nameOf(name), '', gone);
}
