import { notFound } from 'next/navigation';
import { cache } from 'react';
import { LOCALES, type Locale } from '../../../../domain/vocabulary';
import { makeReading } from '../../../../features/attempt/components/reading';
import {
  type AttemptHead,
  getAttempt,
  getItem,
  getResult,
  listAsked,
} from '../../../../features/attempt/queries';
import { getPublicPackVersionIndex } from '../../../../features/pack/queries';
import { requireViewer } from '../../../../lib/session';

export type AttemptParams = { params: Promise<{ locale: string; attempt: string }> };
/** Of a page that whoever sends something too late is led to. */
export type LateQuery = { searchParams: Promise<{ late?: string | string[] }> };

/** The language in an address. */
export const localeOf = (asked: string): Locale =>
  LOCALES.find((each) => each === asked) ?? notFound();

// Each is asked for by a page and by its metadata, and must give both the same answer at the same time.

export const loadAttempt = cache(
  async (id: string) => (await getAttempt(await requireViewer(), id, new Date())) ?? notFound(),
);

/** A position has one spelling: `01` and `1e0` are no pages. */
export const loadItem = cache(
  async (id: string, position: string) =>
    (/^[1-9]\d?$/.test(position) &&
      (await getItem(await requireViewer(), id, Number(position), new Date()))) ||
    notFound(),
);

export const loadAsked = async (id: string) => listAsked(await requireViewer(), id);

/** Null while the attempt is open. */
export const loadResult = cache(async (id: string) => {
  await loadAttempt(id);
  return getResult(await requireViewer(), id, new Date());
});

/** The pack as it was when the attempt began, in the language of the page or of the assignment. */
export async function loadReading({ packVersionId, terms }: AttemptHead, locale: Locale) {
  const version = await getPublicPackVersionIndex(packVersionId);
  if (!version) notFound();
  return makeReading(version.index, locale, terms?.settings.language);
}

/** An attempt at an assignment belongs to what a pupil has to do. */
export const sectionOf = ({ terms }: AttemptHead) => (terms ? { section: 'learn' as const } : {});
