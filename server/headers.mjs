// What every answer says to the browser. Pages get a Content-Security-Policy with a nonce of their own: Next reads it
// from the policy on the request and puts it on the scripts and styles that it writes.
import { randomBytes } from 'node:crypto';

const YEAR_IN_SECONDS = 31_536_000;

/** Not a page: the API, Next's own files, and files by their endings. The other side of `config` in proxy.ts. */
const ELSEWHERE =
  /^\/(?:api(?:\/|$)|_next\/|.*\.(?:css|gif|ico|jpg|js|json|png|svg|txt|webmanifest|webp|woff2|xml)$)/;

export const isPage = (pathname) => !ELSEWHERE.test(pathname);

/** What belongs to a page that has been given out: scripts, styles, icons. */
export const isFile = (pathname) => !isPage(pathname) && !/^\/api(?:\/|$)/.test(pathname);

/** In base64, 128 bits: https://www.w3.org/TR/CSP3/#security-nonces */
export const makeNonce = () => randomBytes(16).toString('base64');

/** Development alone needs `eval` (React's stacks), free inline styles (Next's overlay) and its own socket. */
// No `upgrade-insecure-requests`: a school may serve this over plain HTTP in its own network.
export const pagePolicy = (nonce, isDevelopment) =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    isDevelopment ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');

/** What is no page loads nothing and is framed by nobody, should a browser show it as one. */
export const OTHER_POLICY = `default-src 'none'; base-uri 'none'; frame-ancestors 'none'`;

/** The same on every answer; `isSecure`: people reach the site by https. */
export const securityHeaders = (isSecure) => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // Of the names below the site's own host too, so that nobody on the network plants cookies from one of them.
  ...(isSecure && {
    'Strict-Transport-Security': `max-age=${YEAR_IN_SECONDS}; includeSubDomains`,
  }),
});
