import { getTranslations } from 'next-intl/server';
import { ROSTER_LONGEST } from '../../../domain/roster';

/** What a sheet of cards says around itself, for the leaf in the browser. */
export async function sheetTexts() {
  const t = await getTranslations('classroom.sheet');
  return { keep: t('keep'), print: t('print'), hint: t('print-hint') };
}

/** The words of the two forms that make cards. */
export async function rosterTexts(what: 'roster' | 'cards') {
  const [t, submit, sheet] = await Promise.all([
    getTranslations('classroom.roster'),
    getTranslations(`classroom.${what}`),
    sheetTexts(),
  ]);
  return {
    names: t('names'),
    hint: t('names-hint', { most: ROSTER_LONGEST }),
    cards: t('cards'),
    cardsHint: t('cards-hint'),
    submit: submit('submit'),
    making: t('making'),
    again: t('again'),
    sheet,
  };
}
