// The two catalogues, split by who reads them. `facts` and `stems` are sentence patterns for the renderer
// alone: they are kept out of what pages are given, so that no client provider can ship them to a browser.
import type { Locale } from '../domain/vocabulary';
import en from '../messages/en.json' with { type: 'json' };
import ru from '../messages/ru.json' with { type: 'json' };

export type Catalogue = typeof en;
export type PatternSpace = 'facts' | 'stems';
export type InterfaceMessages = Omit<Catalogue, PatternSpace>;

/** Typed as the English one: that the Russian has the same keys is shown by `messages.test.ts`. */
export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en, ru };

/** What pages and components may be given of a catalogue. */
export function interfaceMessages(locale: Locale): InterfaceMessages {
  const { facts: _facts, stems: _stems, ...rest } = CATALOGUES[locale];
  return rest;
}
