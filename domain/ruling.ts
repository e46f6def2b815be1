// A teacher's word over the key. Rulings are kept, never changed: one that was a mistake is withdrawn and stays in
// the history, and what an answer is worth is derived from those that stand. Of those that stand, `drop` goes over
// `mark`, `mark` over `accept`, `accept` over the key; of two marks of one item the later counts. A teacher who
// has looked at one pupil's answer knows more than a rule for all, and a question that is taken away is worth
// nothing to anybody.
import { gradeResponse } from './grade';
import type { Question, Response } from './question';

export const RULING_KINDS = ['mark', 'accept', 'drop'] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

type Ruled = {
  readonly id: string;
  readonly questionId: string;
  readonly reason: string;
  readonly createdAt: Date;
  /** From then on it does not count; null while it stands. */
  readonly withdrawnAt: Date | null;
};

/** `mark`: one item is worth this share, 0 to 1. `accept`: this response is right too. `drop`: nobody is asked. */
export type Ruling = Ruled &
  (
    | { readonly kind: 'mark'; readonly itemId: string; readonly value: number }
    | { readonly kind: 'accept'; readonly itemId: null; readonly value: Response }
    | { readonly kind: 'drop'; readonly itemId: null; readonly value: null }
  );

/** A ruling as it is stored. */
export type RulingRow = Ruled & {
  readonly kind: string;
  readonly itemId: string | null;
  readonly value: unknown;
};

/** Null for a row that says nothing: of an unknown kind, or a mark that is no share. */
export function toRuling({ kind, itemId, value, ...row }: RulingRow): Ruling | null {
  if (kind === 'drop') return { ...row, kind, itemId: null, value: null };
  if (kind === 'accept' && value !== null && typeof value === 'object')
    return { ...row, kind, itemId: null, value: value as Response };
  const isShare = typeof value === 'number' && value >= 0 && value <= 1;
  return kind === 'mark' && itemId !== null && isShare ? { ...row, kind, itemId, value } : null;
}

export type RuledItem = {
  readonly id: string;
  readonly questionId: string;
  readonly question: Pick<Question, 'key'>;
  readonly response: Response | null;
};

/** `share`: what the item earns of its weight, 0 to 1; null where its question is dropped and has no weight. */
export type RuledShare = {
  readonly share: number | null;
  /** Does it come from a ruling, not from the key? */
  readonly ruled: boolean;
};

/** What an item is worth by the rulings that stand, else by the key; nothing answered earns 0. */
export function ruledShare(item: RuledItem, rulings: readonly Ruling[]): RuledShare {
  const standing = rulings.filter(
    ({ questionId, withdrawnAt }) => questionId === item.questionId && withdrawnAt === null,
  );
  if (standing.some(({ kind }) => kind === 'drop')) return { share: null, ruled: true };
  const mark = latestMark(standing, item.id);
  if (mark !== null) return { share: mark, ruled: true };
  const { response } = item;
  const byKey = response ? gradeResponse(item.question, response) : 0;
  const accepted =
    response !== null &&
    byKey < 1 &&
    standing.some(({ kind, value }) => kind === 'accept' && sameResponse(value, response));
  return accepted ? { share: 1, ruled: true } : { share: byKey, ruled: false };
}

function latestMark(rulings: readonly Ruling[], itemId: string): number | null {
  let latest: Ruling | null = null;
  for (const ruling of rulings) {
    if (ruling.kind !== 'mark' || ruling.itemId !== itemId) continue;
    if (!latest || ruling.createdAt.getTime() >= latest.createdAt.getTime()) latest = ruling;
  }
  return latest?.kind === 'mark' ? latest.value : null;
}

/**
 * A text that two responses share if they say the same: a date or a number however it was typed, choices in
 * whatever order they were ticked.
 */
export function responseKey(response: Response): string {
  switch (response.kind) {
    case 'single':
      return `single ${response.option}`;
    case 'true-false':
      return `true-false ${response.value}`;
    case 'multiple':
      return `multiple ${JSON.stringify([...response.options].sort())}`;
    case 'date':
      return `date ${response.time}`;
    case 'number':
      return `number ${response.number}`;
    case 'order':
      return `order ${JSON.stringify(response.sequence)}`;
    case 'match':
      return `match ${JSON.stringify(Object.entries(response.pairs).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
  }
}

export const sameResponse = (a: Response, b: Response): boolean =>
  responseKey(a) === responseKey(b);
