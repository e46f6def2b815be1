import { type Cell, column, nameOf, type Table, type Writing } from './table';

/** A row for each pupil: what counts, and the points of every attempt that is over. */
export function scoreTable({ sheet, t }: Writing): Table {
  const most = Math.max(0, ...sheet.pupils.map(({ attempts }) => attempts.length));
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  return {
    name: t('scores'),
    columns: [
      column(t('name'), 'text', 28),
      column(t('username'), 'text', 16),
      column(t('attempts'), 'number', 10),
      column(t('counted'), 'share', 12),
      column(t('passed'), 'text', 10),
      ...numbers.flatMap((number) => [
        column(t('attemptPoints', { number }), 'number', 14),
        column(t('attemptMax', { number }), 'number', 14),
        column(t('attemptState', { number }), 'text', 16),
      ]),
    ],
    rows: sheet.pupils.map((pupil): Cell[] => [
      nameOf(pupil, t),
      pupil.username,
      pupil.attempts.length,
      pupil.countedShare,
      pupil.passed === null ? null : t(pupil.passed ? 'yes' : 'no'),
      ...numbers.flatMap((number) => {
        const attempt = pupil.attempts.find((each) => each.number === number);
        if (!attempt) return [null, null, null];
        const { state, points, max } = attempt;
        return [...(state === 'open' ? [null, null] : [points, max]), t(`state.${state}`)];
      }),
    ]),
  };
}
