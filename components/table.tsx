import type { ReactNode } from 'react';

/** Columns of figures are set to the right, in figures of one width. */
export type Column = {
  key: string;
  label: ReactNode;
  figures?: boolean;
  /** Left out on a narrow screen, where the first cell says the same. */
  wide?: boolean;
};
export type Row = { key: string; cells: readonly ReactNode[] };

const wideOnly = (column: Column | undefined) => (column?.wide ? 'hidden md:table-cell' : '');

const cellClass = (column: Column | undefined) =>
  `px-2 py-2 first:pl-0 last:pr-0 ${wideOnly(column)} ${column?.figures ? 'text-end whitespace-nowrap tabular-nums' : 'text-start hyphens-auto wrap-anywhere'}`;

/** A heading gives way to what stands under it: it takes several lines rather than room from its neighbours. */
const headClass = (column: Column) =>
  `px-2 py-2 align-bottom font-medium first:pl-0 last:pr-0 ${wideOnly(column)} ${column.figures ? 'text-end' : 'text-start'}`;

/** The first cell of a row names it. */
export const Table = ({
  caption,
  columns,
  rows,
}: {
  caption: ReactNode;
  columns: readonly Column[];
  rows: readonly Row[];
}) => (
  <table className="w-full border-collapse">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr className="border-b border-edge text-small text-soft">
        {columns.map((column) => (
          <th key={column.key} scope="col" className={headClass(column)}>
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.key} className="border-b border-line">
          {row.cells.map((cell, i) => {
            const column = columns[i];
            return i === 0 ? (
              <th key={column?.key} scope="row" className={`${cellClass(column)} font-normal`}>
                {cell}
              </th>
            ) : (
              <td key={column?.key} className={cellClass(column)}>
                {cell}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
