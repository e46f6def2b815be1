// The figures as a table for people.
import type { Comparison, PageFigures } from './pages';
import type { PaperFigures } from './papers';

export type Figures = {
  readonly date: string;
  readonly node: string;
  readonly cores: number;
  readonly processor: string;
  readonly papers?: PaperFigures;
  readonly pages?: PageFigures;
};

type Row = readonly string[];

const whole = (value: number) => value.toFixed(0);
const exact = (value: number) => value.toFixed(value < 10 ? 2 : 1);

function table(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: Row) =>
    `| ${row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

const papersTable = ({ questions, small, large, ratio }: PaperFigures) =>
  table([
    [`papers of ${questions} questions`, 'papers/s', 'ratio'],
    [`from ${small.facts} facts (the floor)`, whole(small.papersPerSecond), ''],
    [`from ${large.facts} facts`, whole(large.papersPerSecond), exact(ratio)],
  ]);

const pagesTable = ({ page, answer, markup }: PageFigures) => {
  const rows = (name: string, { real, floor, ratio }: Comparison): Row[] => [
    [
      name,
      whole(real.perSecond),
      exact(real.p50),
      exact(real.p95),
      whole(real.bytes),
      exact(ratio),
    ],
    [
      '  the floor',
      whole(floor.perSecond),
      exact(floor.p50),
      exact(floor.p95),
      whole(floor.bytes),
      '',
    ],
  ];
  const { real, floor } = markup;
  return [
    table([
      ['request', 'requests/s', 'p50 ms', 'p95 ms', 'bytes', 'ratio'],
      ...rows('question page', page),
      ...rows('answer', answer),
    ]),
    `Markup without scripts: ${real.elements} elements and ${real.bytes} bytes; the floor ${floor.elements} and ${floor.bytes}.`,
  ].join('\n\n');
};

export const report = ({ date, node, cores, processor, papers, pages }: Figures): string =>
  [
    `${date}, Node ${node}, ${cores} cores (${processor})`,
    ...(papers
      ? [papersTable(papers), `Indexing the large pack: ${whole(papers.large.indexMs)} ms, once.`]
      : []),
    ...(pages ? [pagesTable(pages)] : []),
  ].join('\n\n');
