import type { Locale } from '../../domain/vocabulary';

const latin = new URL(
  '../../node_modules/@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2',
  import.meta.url,
).toString();
const cyrillic = new URL(
  '../../node_modules/@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2',
  import.meta.url,
).toString();
/** The files of the face that a page's language needs at once. */
export const FONT_FILES: Readonly<Record<Locale, readonly string[]>> = {
  en: [latin],
  ru: [cyrillic, latin],
};
