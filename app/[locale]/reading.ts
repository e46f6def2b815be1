import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { Reading } from '../../features/pack/components/reading';
import { getPublicPackIndex, listPublicPacks } from '../../features/pack/queries';
import { makeRenderer } from '../../i18n/render';

/** The site's pack in the language of the page, or null while none has been imported. */
export async function findReading(): Promise<Reading | null> {
  const locale = await getLocale();
  const [pack] = await listPublicPacks();
  const found = pack && (await getPublicPackIndex(pack.slug));
  return found ? { locale, index: found.index, render: makeRenderer(found.index, locale) } : null;
}

/** As `findReading`, for pages that are about nothing else. */
export const requireReading = async (): Promise<Reading> => (await findReading()) ?? notFound();
