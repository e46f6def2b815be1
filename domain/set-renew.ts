// A set when its pack has a newer version: the same questions, made again from the newer facts, because an option
// that was proved wrong then may not be now. What is told to the teacher is where the facts behind a question have
// changed, and what can no longer be asked.
import type { PackIndex } from './pack-index';
import type { Question } from './question';
import { digestOf } from './random';
import type { SetContent, SetItem } from './set';
import { listPool, questionOf } from './set-pool';

export type Renewal = {
  /** Null where nothing of the set is left. */
  readonly content: SetContent | null;
  /** As they were; the pack now says something else of their facts. */
  readonly changed: readonly Question[];
  /** The pack gives them no longer. */
  readonly vanished: readonly Question[];
  /** Topics of a blueprint, by slug, that are gone. */
  readonly topics: readonly string[];
};

export function renewContent(content: SetContent, before: PackIndex, after: PackIndex): Renewal {
  if (content.manner === 'drawn') return renewBlueprint(content, after);
  const items: SetItem[] = [];
  const changed: Question[] = [];
  const vanished: Question[] = [];
  for (const { question, weight } of content.items) {
    const now = questionOf(after, question.id);
    if (!now) vanished.push(question);
    else {
      items.push({ question: now, weight });
      if (!saysTheSame(question, before, after)) changed.push(question);
    }
  }
  const next = items.length > 0 ? ({ manner: 'fixed', items } as const) : null;
  return { content: next, changed, vanished, topics: [] };
}

function renewBlueprint(content: SetContent & { manner: 'drawn' }, after: PackIndex): Renewal {
  const { blueprint } = content;
  const known = new Set(after.pack.topics.map(({ slug }) => slug));
  const topics = blueprint.topics.filter((slug) => known.has(slug));
  const gone = blueprint.topics.filter((slug) => !known.has(slug));
  // No topic left is not the same as no topic named, which would mean all of them.
  const left =
    gone.length > 0 && topics.length === 0 ? 0 : listPool(after, { ...blueprint, topics }).length;
  const count = Math.min(blueprint.count, left);
  return {
    content: count > 0 ? { ...content, blueprint: { ...blueprint, topics, count } } : null,
    changed: [],
    vanished: [],
    topics: gone,
  };
}

/** Are the facts of a question, and the names in them, the same in both versions? */
const saysTheSame = ({ facts }: Question, before: PackIndex, after: PackIndex): boolean =>
  facts.every((slug) => printOf(before, slug) === printOf(after, slug));

function printOf(index: PackIndex, slug: string): string {
  if (!index.has(slug)) return '';
  const fact = index.fact(slug);
  const entities = Object.values(fact.roles).flat().map(index.entity);
  return digestOf(inOrder([fact, entities]));
}

/** Plain data as a text that does not depend on the order of its keys. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const parts = entries.map(([key, part]) => `${key}:${inOrder(part)}`).sort();
  return `{${parts.join()}}`;
}
