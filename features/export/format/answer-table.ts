import type { AttemptResult, ItemResult } from '../../../domain/results';
import { keyText, questionText, responseText } from '../../../i18n/question-text';
import { zoneName } from '../../../lib/zone';
import { type Cell, column, nameOf, type Table, type Writing } from './table';

/** A row for each question that each pupil was given, answered or not. */
export function answerTable({ sheet, render, locale, t }: Writing): Table {
  const words = { true: t('true'), false: t('false') };
  const { timeZone } = sheet.classroom;
  const { opensAt } = sheet.assignment;
  const numbers = new Map(sheet.questions.map(({ id, number }) => [id, number]));
  const rows = sheet.pupils.flatMap((pupil) =>
    pupil.attempts.flatMap((attempt) =>
      attempt.items.map((item): Cell[] => [
        nameOf(pupil, t),
        pupil.username,
        attempt.number,
        t(`state.${attempt.state}`),
        numbers.get(item.questionId) ?? null,
        questionText(item.question, render),
        item.response ? responseText(item.question, item.response, render, words) : item.unread,
        keyText(item.question, render, words),
        pointsOf(item, attempt),
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
      column(t('stateOf'), 'text', 16),
      column(t('number'), 'number', 10),
      column(t('question'), 'text', 60),
      column(t('answer'), 'text', 40),
      column(t('key'), 'text', 40),
      column(t('points'), 'number', 10),
      column(t('max'), 'number', 10),
      column(t('ruled'), 'text', 14),
      column(t('languageOf'), 'text', 12),
      column(t('answeredAt', { zone: zoneName(timeZone, locale, opensAt) }), 'time', 18),
      column(t('seconds'), 'number', 10),
    ],
    rows,
  };
}

/** A question that may still be answered has earned nothing yet, which is not the same as none. */
function pointsOf({ share, weight, response, ruled }: ItemResult, { state }: AttemptResult) {
  const pending = state === 'open' && response === null && !ruled;
  return share === null || pending ? null : Math.round(share * weight * 100) / 100;
}
