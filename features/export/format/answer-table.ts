import { keyText, questionText, responseText } from '../../../i18n/question-text';
import { type Cell, column, nameOf, type Table, type Writing } from './table';

/** A row for each question that each pupil was given, answered or not. */
export function answerTable({ sheet, render, t }: Writing): Table {
  const words = { yes: t('true'), no: t('false') };
  const numbers = new Map(sheet.questions.map(({ id, number }) => [id, number]));
  const rows = sheet.pupils.flatMap((pupil) =>
    pupil.attempts.flatMap((attempt) =>
      attempt.items.map((item): Cell[] => [
        nameOf(pupil, t),
        pupil.username,
        attempt.number,
        numbers.get(item.questionId) ?? null,
        questionText(item.question, render),
        item.response && responseText(item.question, item.response, render, words),
        keyText(item.question, render, words),
        item.share === null ? null : Math.round(item.share * item.weight * 100) / 100,
        item.share === null ? null : item.weight,
        item.ruled ? t('yes') : null,
        item.response && item.locale && t(`language.${item.locale}`),
        item.answeredAt,
        item.seconds,
      ]),
    ),
  );
  return {
    name: t('answers'),
    columns: [
      column(t('name'), 'text', 28),
      column(t('username'), 'text', 16),
      column(t('attempt'), 'number', 10),
      column(t('number'), 'number', 10),
      column(t('question'), 'text', 60),
      column(t('answer'), 'text', 40),
      column(t('key'), 'text', 40),
      column(t('points'), 'number', 10),
      column(t('max'), 'number', 10),
      column(t('ruled'), 'text', 14),
      column(t('languageOf'), 'text', 12),
      column(t('answeredAt', { zone: sheet.classroom.timeZone }), 'time', 18),
      column(t('seconds'), 'number', 10),
    ],
    rows,
  };
}
