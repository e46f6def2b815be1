'use client';

import { createContext, use } from 'react';
import type { Locale } from '../domain/vocabulary';
import type { InterfaceMessages } from '../i18n/catalogue';

/** What the browser knows of the site without asking: the language of the page, and the texts around it. */
export type Site = { readonly locale: Locale; readonly texts: InterfaceMessages['site'] };

export const SiteContext = createContext<Site | null>(null);

export function useSite(): Site {
  const site = use(SiteContext);
  if (!site) throw new Error('There is no site around this: it belongs into the layout');
  return site;
}
