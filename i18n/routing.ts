import { defineRouting } from 'next-intl/routing';
import { LOCALES } from '../domain/vocabulary';

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** `/` leads to the language of the cookie, else of Accept-Language, else to English. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: 'en',
  localePrefix: 'always',
  // Pages name their other language themselves, under BASE_URL; a header would say it twice.
  alternateLinks: false,
  localeCookie: { name: 'vekha_locale', maxAge: YEAR_IN_SECONDS, sameSite: 'lax' },
});
