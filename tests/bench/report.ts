// The figures as tables for people, in Markdown, as they stand in docs/performance.md.
import { type Figure, isMet, moreIsBetter } from './figure';

export type Run = {
  readonly date: string;
  readonly node: string;
  readonly cores: number;
  readonly processor: string;
  /** Of the computer as the run began: processes that wanted to work, by the minute. */
  readonly load: number;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
  readonly failures: readonly string[];
};

type Row = readonly string[];

const number = (value: number | null) => {
  if (value === null || !Number.isFinite(value)) return '';
  return value.toFixed(value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2);
};

function table(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isText = (column: number) => column < 2;
  const cellOf = (cell: string, column: number) =>
    isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const line = (row: Row) => `| ${row.map(cellOf).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (isText(i) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

function targetOf(figure: Figure): Row {
  const { target, unit } = figure;
  if (!target) return ['', ''];
  const bound = `${target.of === 'ratio' ? 'ratio ' : ''}${moreIsBetter(unit) ? '≥' : '≤'} ${target.bound}`;
  return [bound, isMet(figure) ? 'yes' : '**no**'];
}

const rowOf = (figure: Figure, before: Figure | undefined): Row => [
  before?.name === figure.name ? '' : figure.name,
  figure.unit,
  number(figure.real),
  number(figure.floor),
  figure.ratio === null ? '' : figure.ratio.toFixed(2),
  ...targetOf(figure),
];

const HEAD: Row = ['what', 'unit', 'Vekha', 'floor', 'ratio', 'target', 'met'];

export function report({ figures, notes, failures, ...run }: Run): string {
  const databases = [...new Set(figures.map(({ database }) => database))];
  const tables = databases.flatMap((database) => {
    const of = figures.filter((figure) => figure.database === database);
    const rows = of.map((figure, at) => rowOf(figure, of[at - 1]));
    return [`### ${database || 'Without a server'}`, table([HEAD, ...rows])];
  });
  return [
    `${run.date}, Node ${run.node}, ${run.cores} cores (${run.processor}), load ${run.load.toFixed(1)} before.`,
    ...tables,
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}.`).join('\n')] : []),
    ...(failures.length > 0
      ? [`Not measured:\n\n${failures.map((f) => `- ${f}`).join('\n')}`]
      : []),
  ].join('\n\n');
}
