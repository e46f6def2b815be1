// One question for another. The nearest that is left is taken: of the same topic and kind, else of the same
// topic, else of the same kind, and before one whose fact the set asks about already, one whose fact it does not.
// The questions of a pack stand in a drawn circle, and a swap takes the next that will do, so that swapping again
// and again shows each of them before any comes back; nothing need be remembered for it.
import type { PackIndex } from './pack-index';
import type { Question } from './question';
import { digestOf, makeRandom } from './random';
import type { SetItem } from './set';
import { listBank, listPool } from './set-pool';
import type { Choice } from './set-tally';

/** What may come in place of a question: whatever of the pack is not in the set, the nearest first. */
export function listOthers(
  index: PackIndex,
  items: readonly SetItem[],
  old: Question,
): { readonly near: number; readonly question: Question }[] {
  const taken = new Set(items.map(({ question }) => question.id));
  const told = factsOf(items.filter(({ question }) => question.id !== old.id));
  return listBank(index)
    .filter(({ id }) => !taken.has(id))
    .map((question) => ({ near: nearness(question, old, told), question }))
    .sort((a, b) => a.near - b.near);
}

const factsOf = (items: readonly SetItem[]) =>
  new Set(items.flatMap(({ question }) => question.facts));

const isFresh = ({ facts }: Question, told: ReadonlySet<string>) =>
  !facts.some((fact) => told.has(fact));

/** From 0, the nearest, to 7. A topic is kept as long as it has anything left; then freshness goes before kind. */
function nearness(question: Question, old: Question, told: ReadonlySet<string>): number {
  const fresh = isFresh(question, told) ? 0 : 2;
  const kind = question.kind === old.kind ? 0 : 1;
  return (question.topic === old.topic ? 0 : 4) + fresh + kind;
}

/** The question to come in place of `old`, which is in `items`; null where the pack has no other. */
export function findOther(
  index: PackIndex,
  items: readonly SetItem[],
  old: Question,
  seed: string,
): Question | null {
  const others = listOthers(index, items, old);
  const nearest = others.filter(({ near }) => near === others[0]?.near);
  const turn = (id: string) => digestOf(`${seed} ${id}`);
  const circle = nearest
    .map(({ question }) => ({ turn: turn(question.id), question }))
    .sort((a, b) => (a.turn < b.turn ? -1 : 1));
  const here = turn(old.id);
  return (circle.find((each) => each.turn > here) ?? circle[0])?.question ?? null;
}

/** One more question of a choice, of a fact not yet asked about if there is one; null where none is left. */
export function findOneMore(
  index: PackIndex,
  items: readonly SetItem[],
  choice: Choice,
  seed: string,
): Question | null {
  const taken = new Set(items.map(({ question }) => question.id));
  const told = factsOf(items);
  const left = listPool(index, choice).filter(({ id }) => !taken.has(id));
  const fresh = left.filter((question) => isFresh(question, told));
  const pool = fresh.length > 0 ? fresh : left;
  return pool[makeRandom(`${seed} ${items.length}`).below(pool.length)] ?? null;
}
