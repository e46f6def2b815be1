import { type Figure, firstAttempts, givenOf } from '../../../domain/item-analysis';
import { analyseQuestion } from '../../../domain/question-analysis';
import { keyText, questionText } from '../../../i18n/question-text';
import { type Cell, column, type Table, type Writing } from './table';

/** A figure of too few pupils is left out here too: the cell is empty. */
const shownValue = (figure: Figure): number | null => (figure.shown ? figure.value : null);

/** A row for each question, with what the answers of the class say of it. */
export function itemTable({ sheet, render, index, locale, t }: Writing): Table {
  const words = { true: t('true'), false: t('false') };
  const attempts = firstAttempts(sheet);
  const topics = new Map(index.pack.topics.map(({ slug, title }) => [slug, title[locale]]));
  const rows = sheet.questions.map(({ id, number, question, weight, dropped }): Cell[] => {
    const analysis = analyseQuestion(givenOf(attempts, id));
    const languages = analysis.languages.flatMap(({ facility }) => [
      facility.shown ? facility.value.share : null,
      facility.n,
    ]);
    return [
      number,
      questionText(question, render),
      keyText(question, render, words),
      topics.get(question.topic) ?? question.topic,
      weight,
      dropped ? t('yes') : null,
      analysis.given,
      analysis.answered,
      shownValue(analysis.facility),
      shownValue(analysis.correlation),
      shownValue(analysis.seconds),
      ...languages,
    ];
  });
  return {
    name: t('items'),
    columns: [
      column(t('number'), 'number', 10),
      column(t('question'), 'text', 60),
      column(t('key'), 'text', 40),
      column(t('topic'), 'text', 24),
      column(t('weight'), 'number', 10),
      column(t('dropped'), 'text', 10),
      column(t('given'), 'number', 10),
      column(t('answered'), 'number', 10),
      column(t('facility'), 'share', 12),
      column(t('correlation'), 'number', 14),
      column(t('medianSeconds'), 'number', 12),
      ...(['en', 'ru'] as const).flatMap((language) => [
        column(t('facilityIn', { language: t(`language.${language}`) }), 'share', 16),
        column(t('answersIn', { language: t(`language.${language}`) }), 'number', 14),
      ]),
    ],
    rows,
  };
}
