// A teacher's word over the key. Rulings are kept, never changed: one that was a mistake is withdrawn and stays in
// the history, and what an answer is worth is derived from those that stand. Of those that stand, `drop` goes over
// `mark`, `mark` over `accept`, `accept` over the key; of two marks of one item the later counts. A teacher who
// has looked at one pupil's answer knows more than a rule for all, and a question that is taken away is worth
// nothing to anybody.
import { gradeResponse } from './grade';
import { neutralResponse, responseKey } from './neutral-response';
import type { Question, Response } from './question';

export const RULING_KINDS = ['mark', 'accept', 'drop'] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

type Ruled = {
  readonly id: string;
  readonly questionId: string;
  readonly createdAt: Date;
  /** From then on it does not count; null while it stands. */
  readonly withdrawnAt: Date | null;
};

/**
 * `mark`: one item is worth this share, 0 to 1. `accept`: this response, as `neutralResponse` gives it, is right too.
 * `drop`: the question is worth nothing to anybody.
 */
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

/** What must be read of a stored ruling to make one of it. */
export const RULING_FIELDS = {
  id: true,
  kind: true,
  questionId: true,
  itemId: true,
  value: true,
  createdAt: true,
  withdrawnAt: true,
} as const satisfies Record<keyof RulingRow, true>;

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
  readonly question: Pick<Question, 'key' | 'options' | 'prompts'>;
  readonly response: Response | null;
};

/** `share`: what the item earns of its weight, 0 to 1; null where its question is dropped and has no weight. */
export type RuledShare = {
  readonly share: number | null;
  /** Does it come from a ruling, not from the key? */
  readonly ruled: boolean;
};

/** Those that are not withdrawn, of one question. */
export const standingFor = (rulings: readonly Ruling[], questionId: string): readonly Ruling[] =>
  rulings.filter((ruling) => ruling.questionId === questionId && ruling.withdrawnAt === null);

export const isDropped = (rulings: readonly Ruling[], questionId: string): boolean =>
  standingFor(rulings, questionId).some(({ kind }) => kind === 'drop');

/** What an item is worth by the rulings that stand, else by the key; nothing answered earns 0. */
export function ruledShare(item: RuledItem, rulings: readonly Ruling[]): RuledShare {
  return isDropped(rulings, item.questionId)
    ? { share: null, ruled: true }
    : earnedShare(item, rulings);
}

/** As `ruledShare`, and of a dropped question what it would be worth were it not dropped. */
export function earnedShare(
  { id, questionId, question, response }: RuledItem,
  rulings: readonly Ruling[],
): { readonly share: number; readonly ruled: boolean } {
  const standing = standingFor(rulings, questionId);
  const mark = latestMark(standing, id);
  if (mark !== null) return { share: mark, ruled: true };
  if (response === null) return { share: 0, ruled: false };
  const share = gradeResponse(question, response);
  return share < 1 && isAccepted(standing, question, response)
    ? { share: 1, ruled: true }
    : { share, ruled: false };
}

function isAccepted(
  standing: readonly Ruling[],
  question: RuledItem['question'],
  response: Response,
): boolean {
  const accepted = standing.flatMap((ruling) => (ruling.kind === 'accept' ? [ruling.value] : []));
  if (accepted.length === 0) return false;
  const said = responseKey(neutralResponse(question, response));
  return accepted.some((value) => responseKey(value) === said);
}

function latestMark(rulings: readonly Ruling[], itemId: string): number | null {
  let latest: Ruling | null = null;
  for (const ruling of rulings) {
    if (ruling.kind !== 'mark' || ruling.itemId !== itemId) continue;
    if (!latest || ruling.createdAt.getTime() >= latest.createdAt.getTime()) latest = ruling;
  }
  return latest?.kind === 'mark' ? latest.value : null;
}
