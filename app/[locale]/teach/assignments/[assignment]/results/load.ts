import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import type { ResultSheet } from '../../../../../../domain/results';
import { LOCALES } from '../../../../../../domain/vocabulary';
import { makeReading } from '../../../../../../features/attempt/components/reading';
import { getPublicPackVersionIndex } from '../../../../../../features/pack/queries';
import { getAssignmentResults } from '../../../../../../features/result/queries';
import { requireTeacher } from '../../../../../../lib/session';

/** Asked for by a page and by its metadata, which must both get the same. */
export const loadResults = cache(async (assignment: string): Promise<ResultSheet> => {
  const viewer = await requireTeacher();
  if (!z.uuid().safeParse(assignment).success) notFound();
  return (await getAssignmentResults(viewer, assignment, new Date())) ?? notFound();
});

/** The pack that the questions were made from, in the language of the page. */
export async function loadReading({ packVersionId }: ResultSheet) {
  const version = await getPublicPackVersionIndex(packVersionId);
  return version ? makeReading(version.index, await getLocale()) : notFound();
}

/** What a statement can be, in each language: answers are shown in the reader's and in the pupil's. */
export async function loadTruthWords() {
  const [en, ru] = await Promise.all(
    LOCALES.map((locale) => getTranslations({ locale, namespace: 'quiz' })),
  );
  const wordsOf = (t: typeof en) => ({ true: t?.('true') ?? '', false: t?.('false') ?? '' });
  return { en: wordsOf(en), ru: wordsOf(ru) };
}
