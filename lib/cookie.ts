import { env } from './env';

/**
 * Over https a cookie's name begins with `__Host-`: browsers then take it only over https, for every path, and from
 * this very host, so that neither a neighbour under the same domain nor anybody on the network can plant one.
 */
export const isSecure = env.BASE_URL.startsWith('https:');

export const cookieName = (name: string): string => `${isSecure ? '__Host-' : ''}vekha.${name}`;

/** Holds the signed token of a session: `token.signature`. */
export const SESSION_COOKIE = cookieName('session_token');
