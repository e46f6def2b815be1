// What a teacher may do to a set, as data: each edit gives the next content or the reason why not. Questions are
// named by their ids, so an edit means the same wherever the question stands by then.
import type { PackIndex } from './pack-index';
import type { Question } from './question';
import { digestOf } from './random';
import {
  type Blueprint,
  drawBlueprint,
  MOST_IN_SET,
  MOST_WEIGHT,
  type SetContent,
  type SetItem,
  sampleSeed,
} from './set';
import { listPool, questionOf } from './set-pool';
import { findOneMore, findOther } from './set-swap';
import type { Choice } from './set-tally';
import { fail, ok, type Result } from './vocabulary';

export type Edit =
  | { readonly verb: 'swap' | 'remove' | 'up' | 'down'; readonly question: string }
  | { readonly verb: 'replace'; readonly question: string; readonly by: string }
  | { readonly verb: 'weigh'; readonly question: string; readonly weight: number }
  | ({ readonly verb: 'add' } & Choice)
  /** Makes the questions of a sample the set. */
  | { readonly verb: 'fix'; readonly sample: number }
  | {
      readonly verb: 'redraw';
      readonly blueprint: Omit<Blueprint, 'pack'>;
      readonly each: 'pupil' | 'class';
    };

export type EditProblem = 'set-stale' | 'set-no-other' | 'set-full' | 'set-last' | 'set-too-few';

/** `at`: the question to look at next. */
export type Edited = { readonly content: SetContent; readonly at: string | null };

/** What tells one state of a set's newest version from another, whatever the times at which they were written. */
export function revisionOf(number: number, content: SetContent): string {
  const parts =
    content.manner === 'fixed'
      ? content.items.map(({ question, weight }) => `${question.id}*${weight}`)
      : [
          content.each,
          content.blueprint.topics.join(),
          content.blueprint.kinds.join(),
          content.blueprint.difficulties.join(),
          String(content.blueprint.count),
        ];
  return `${number}-${digestOf(parts.join(' '))}`;
}

/**
 * The set after an edit. `set` is the id that swaps and samples are seeded by. An edit of a question that is not
 * in the set, or of the other manner, was made on a state that is gone: `set-stale`.
 */
export function editContent(
  index: PackIndex,
  set: string,
  content: SetContent,
  edit: Edit,
): Result<Edited, EditProblem> {
  if (content.manner === 'fixed') return editItems(index, set, content.items, edit);
  const { blueprint } = content;
  if (edit.verb === 'fix') {
    const drawn = drawBlueprint(index, blueprint, sampleSeed(set, edit.sample));
    if (drawn.length === 0) return fail('set-too-few');
    return fixed(drawn.map((question) => ({ question, weight: 1 })));
  }
  if (edit.verb !== 'redraw') return fail('set-stale');
  const next = { ...edit.blueprint, pack: blueprint.pack };
  if (listPool(index, next).length < next.count) return fail('set-too-few');
  return ok({ content: { manner: 'drawn', blueprint: next, each: edit.each }, at: null });
}

const fixed = (items: readonly SetItem[], at: string | null = null) =>
  ok<Edited>({ content: { manner: 'fixed', items }, at });

function editItems(
  index: PackIndex,
  set: string,
  items: readonly SetItem[],
  edit: Edit,
): Result<Edited, EditProblem> {
  if (edit.verb === 'add') return addItem(index, set, items, edit);
  if (!('question' in edit)) return fail('set-stale');
  const place = items.findIndex(({ question }) => question.id === edit.question);
  const item = items[place];
  if (!item) return fail('set-stale');
  const put = (question: Question | null | undefined) =>
    question && !items.some((each) => each.question.id === question.id)
      ? fixed(items.with(place, { ...item, question }), question.id)
      : fail('set-no-other');

  switch (edit.verb) {
    case 'swap':
      return put(findOther(index, items, item.question, set));
    case 'replace':
      return put(questionOf(index, edit.by));
    case 'weigh': {
      const weight = Math.min(MOST_WEIGHT, Math.max(1, Math.round(edit.weight)));
      return fixed(items.with(place, { ...item, weight }), edit.question);
    }
    case 'remove': {
      if (items.length === 1) return fail('set-last');
      const beside = items[place + 1] ?? items[place - 1];
      return fixed(items.toSpliced(place, 1), beside?.question.id);
    }
    case 'up':
    case 'down': {
      const to = Math.max(0, place + (edit.verb === 'up' ? -1 : 1));
      return fixed(items.toSpliced(place, 1).toSpliced(to, 0, item), edit.question);
    }
  }
}

function addItem(index: PackIndex, set: string, items: readonly SetItem[], choice: Choice) {
  if (items.length >= MOST_IN_SET) return fail('set-full');
  const question = findOneMore(index, items, choice, set);
  return question ? fixed([...items, { question, weight: 1 }], question.id) : fail('set-no-other');
}
