// Leads every page request to a language and gives its answer a Content-Security-Policy of its own: Next
// reads the nonce from the policy on the request and puts it on the scripts and styles it writes.
import type { NextRequest } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { routing } from './i18n/routing';

const routeLanguage = createMiddleware(routing);

/** Development alone needs `eval` (React's stacks) and free inline styles (Next's error overlay). */
const isDevelopment = process.env.NODE_ENV === 'development';

const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = makePolicy(nonce);
  request.headers.set('Content-Security-Policy', policy);
  request.headers.set('x-nonce', nonce);

  const response = routeLanguage(request);
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  return response;
}

// No `upgrade-insecure-requests`: a school may serve this over plain HTTP in its own network.
const makePolicy = (nonce: string) =>
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

export const config = {
  // Pages only: not the API, not Next's own files, not files by their endings.
  matcher: [
    '/((?!api(?:/|$)|_next/|.*\\.(?:css|gif|ico|jpg|js|json|png|svg|txt|webmanifest|webp|woff2|xml)$).*)',
  ],
};
