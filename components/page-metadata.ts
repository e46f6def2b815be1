import type { Metadata } from 'next';
import { LOCALES, type Locale } from '../domain/vocabulary';

export type PageMetadata = {
  locale: Locale;
  /** The page's address without its language: "/facts". */
  path: string;
  title: string;
  description?: string;
  /** False for what belongs to one person: it has no place in a search engine. */
  listed?: boolean;
};

/** A page's title, and where the same page is in each language. */
export function pageMetadata({ locale, path, title, description, listed = true }: PageMetadata) {
  const at = (language: string) => `/${language}${path === '/' ? '' : path}`;
  // A page's `openGraph` stands in place of the layout's, it is not added to it.
  const card = { url: `/card-${locale}.png`, width: 1200, height: 630 };
  const openGraph: Metadata['openGraph'] = { title, url: at(locale), locale, images: [card] };
  const metadata: Metadata = { title, openGraph };
  if (description) metadata.description = description;
  if (!listed) return { ...metadata, robots: { index: false } } satisfies Metadata;
  const languages = Object.fromEntries(LOCALES.map((language) => [language, at(language)]));
  return {
    ...metadata,
    alternates: { canonical: at(locale), languages: { ...languages, 'x-default': path } },
  } satisfies Metadata;
}
