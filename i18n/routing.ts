import { defineRouting } from 'next-intl/routing';
import { LOCALES } from '../domain/vocabulary';

/** `/` leads to the language of the cookie (proxy.ts), else of Accept-Language, else to English. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: 'en',
  localePrefix: 'always',
  // Pages name their other language themselves, under BASE_URL; a header would say it twice.
  alternateLinks: false,
});
