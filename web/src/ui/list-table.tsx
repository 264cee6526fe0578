import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './list-table.module.css';

/** A column of a short list. */
export interface Column<Row> {
  /** Heading; also names the fact on small screens. Read out but not drawn for what stands in the corner. */
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and dates: at the right, in figures of one width. */
  numeric?: boolean;
  /** On small screens, where rows are cards: its title, a fact, in the corner, or not there. `fact` by default. */
  onPhone?: 'title' | 'fact' | 'corner' | 'hidden';
}

interface ListTableProps<Row> {
  /** What the list holds, for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Rows no longer in use are drawn quieter. */
  isQuiet?: (row: Row) => boolean;
}

/** A short list (up to a few hundred rows): a table, whose rows become cards on small screens. */
export function ListTable<Row>({ label, columns, rows, rowKey, isQuiet }: ListTableProps<Row>) {
  // Roles by name: a table drawn as blocks loses its own.
  return (
    <table role="table" aria-label={label} className={classes['table']}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ header, numeric, onPhone }) => (
            <th key={header} role="columnheader" scope="col" data-numeric={numeric}>
              {onPhone === 'corner' ? <VisuallyHidden>{header}</VisuallyHidden> : header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" data-quiet={isQuiet?.(row)}>
            {columns.map(({ header, cell, numeric, onPhone = 'fact' }) => (
              <td key={header} role="cell" data-label={header} data-numeric={numeric} data-on-phone={onPhone}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
