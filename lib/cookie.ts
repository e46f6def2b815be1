import { env } from './env';

/**
 * Over https a cookie's name begins with `__Host-`: browsers then take it only over https, for every path, and from
 * this very host, so that neither a neighbour under the same domain nor anybody on the network can plant one.
 */
export const isSecure = env.BASE_URL.startsWith('https:');

const bound = (name: string): string => `${isSecure ? '__Host-' : ''}${name}`;

export const cookieName = (name: string): string => bound(`vekha.${name}`);

/** Holds the signed token of a session: `token.signature`. */
export const SESSION_COOKIE = cookieName('session_token');

/** Holds the language that was read last. The same as at the door, server/door.mjs. */
export const LOCALE_COOKIE = {
  name: bound('vekha_locale'),
  maxAge: 365 * 24 * 60 * 60,
  path: '/',
  sameSite: 'lax',
  secure: isSecure,
} as const;
