import { listQuestions } from '../../../domain/generate/bank';
import type { PackIndex } from '../../../domain/pack-index';
import { QUESTION_KINDS, type QuestionKind } from '../../../domain/vocabulary';

/** How many questions of each kind a pack gives for each kind of fact, as a Markdown table. */
export function makeKindTable(index: PackIndex): string {
  const rows = new Map<string, { facts: number; counts: Map<QuestionKind, number> }>();
  for (const { kind } of index.pack.facts) {
    const row = rows.get(kind) ?? { facts: 0, counts: new Map() };
    rows.set(kind, { ...row, facts: row.facts + 1 });
  }
  for (const { kind, facts } of listQuestions(index, { seed: '' })) {
    const counts = rows.get(index.fact(facts[0] as string).kind)?.counts;
    counts?.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['fact kind', 'facts', ...QUESTION_KINDS]),
    line(['---', ...['facts', ...QUESTION_KINDS].map(() => '---:')]),
    ...[...rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { facts, counts }]) =>
        line([`\`${kind}\``, facts, ...QUESTION_KINDS.map((each) => counts.get(each) ?? '')]),
      ),
  ].join('\n');
}
