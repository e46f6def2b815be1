// Leads an address that names no language to one: that of the cookie, else of Accept-Language. An address that names
// its language goes straight to its page; what else every request needs is done at the door (server/door.mjs).
import createMiddleware from 'next-intl/middleware';
import { routing } from './i18n/routing';
import { LOCALE_COOKIE } from './lib/cookie';

export const proxy = createMiddleware({ ...routing, localeCookie: LOCALE_COOKIE });

export const config = {
  // Pages without a language only: not the API, not Next's own files, not files by their endings.
  matcher: [
    '/((?!(?:api|en|ru)(?:/|$)|_next/|.*\\.(?:css|gif|ico|jpg|js|json|png|svg|txt|webmanifest|webp|woff2|xml)$).*)',
  ],
};
