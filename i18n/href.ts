import type { Locale } from '../domain/vocabulary';

/** The address of a page in a language; what is no path of the site is left as it is. */
export const localizedHref = (href: string, locale: Locale): string =>
  href.startsWith('/') ? `/${locale}${href === '/' ? '' : href}` : href;
