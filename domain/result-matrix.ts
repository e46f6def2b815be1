// The matrix of pupils and questions: which attempt of a pupil stands in it, what a cell says, and the order of its
// rows.
import type { Counted } from './assignment';
import type { AttemptResult, ItemResult, PupilResult, ResultSheet } from './results';
import { isSaid, type Said } from './unread';

/**
 * The attempt whose answers are shown of a pupil: the one that counts, and where the average does, the last. Null
 * while none is over.
 */
export function shownAttempt(
  { attempts }: Pick<PupilResult, 'attempts'>,
  counted: Counted,
): AttemptResult | null {
  const over = attempts.filter(({ state }) => state !== 'open');
  const last = over.at(-1) ?? null;
  if (counted !== 'best') return last;
  const best = Math.max(...over.map(({ share }) => share ?? 0));
  return over.find(({ share }) => (share ?? 0) === best) ?? last;
}

export const CELL_MARKS = ['right', 'part', 'wrong', 'none'] as const;
export type CellMark = (typeof CELL_MARKS)[number];

/** By what it earned; of a dropped question by what it would have. */
export function cellMark({ earned, ...said }: Said & Pick<ItemResult, 'earned'>): CellMark {
  if (earned >= 1) return 'right';
  if (earned > 0) return 'part';
  return isSaid(said) ? 'wrong' : 'none';
}

/** By name, by the score that counts, or by the question with this number. */
export type SortKey = 'name' | 'score' | number;
export type Sorting = { readonly key: SortKey; readonly down: boolean };

/** `name`, `score` or `q7`, as in an address; by name for anything else. */
export function parseSort(text: string | undefined): SortKey {
  if (text === 'score') return text;
  const number = /^q([1-9]\d{0,2})$/.exec(text ?? '')?.[1];
  return number ? Number(number) : 'name';
}

export const makeSort = (key: SortKey): string => (typeof key === 'number' ? `q${key}` : key);

export type MatrixRow = {
  readonly pupil: PupilResult;
  readonly attempt: AttemptResult | null;
  readonly items: ReadonlyMap<string, ItemResult>;
};

/** A row for each pupil, in order. Those without what is sorted by come last either way; ties stay in their order. */
export function matrixOf(sheet: ResultSheet, { key, down }: Sorting): MatrixRow[] {
  const rows = sheet.pupils.map((pupil): MatrixRow => {
    const attempt = shownAttempt(pupil, sheet.assignment.settings.counted);
    const items = new Map(attempt?.items.map((item) => [item.questionId, item]));
    return { pupil, attempt, items };
  });
  const id = sheet.questions.find(({ number }) => number === key)?.id ?? '';
  const places = new Map(rows.map((row, place) => [row, row.pupil.name === null ? null : place]));
  const sortedBy = (row: MatrixRow) => {
    if (key === 'name') return places.get(row) ?? null;
    return key === 'score' ? row.pupil.countedShare : (row.items.get(id)?.earned ?? null);
  };
  return rows.toSorted((a, b) => {
    const [x, y] = [sortedBy(a), sortedBy(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return down ? y - x : x - y;
  });
}

/** How many have finished, how many of those are in the class no longer, and how many are in it. */
export function countPupils({ pupils }: Pick<ResultSheet, 'pupils'>) {
  const finished = pupils.filter(({ countedShare }) => countedShare !== null);
  return {
    finished: finished.length,
    former: finished.filter(({ left }) => left).length,
    pupils: pupils.filter(({ left }) => !left).length,
  };
}
