'use client';

import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import type { ListColumn } from './list-columns';
import type { ListState } from './list-state';
import { SortableHeader } from './sortable-header';
import { TabStopContext, useRowKeys } from './use-row-keys';
import { useVirtualRows } from './use-virtual-rows';
import type { WorkerRow } from './use-worker-pages';
import classes from './worker-table.module.css';

const ROW_HEIGHT = 36;

const features = tableFeatures({ columnVisibilityFeature });
const helper = createColumnHelper<typeof features, WorkerRow>();

interface WorkerTableProps {
  rows: readonly WorkerRow[];
  /** Those chosen, in order, the name first. */
  columns: readonly ListColumn[];
  sort: ListState['sort'];
  onSort: (sort: ListState['sort']) => void;
  /** Reads the next page, if there is one. */
  more: () => void;
  outdated: boolean;
  /** Another one: another list, which begins at its top. */
  listKey: string;
}

/** Workers in rows of 36 px under a header that stays. Only the rows in sight are drawn. */
export function WorkerTable({ rows, columns, sort, onSort, more, outdated, listKey }: WorkerTableProps) {
  const t = useTranslations('workers.list');
  const table = useWorkerTable(rows, columns);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows({ scroller, count: rows.length, height: ROW_HEIGHT, more, listKey });
  const keys = useRowKeys({ count: rows.length, container: scroller, reveal: virtual.reveal, listKey });
  const all = table.getRowModel().rows;
  const isDrawn = virtual.items.some(({ index }) => index === keys.current);
  // The list was scrolled away from it: one enters at what is seen.
  const tabStop = isDrawn ? keys.current : virtual.firstInSight;

  return (
    <div ref={scroller} className={classes['scroller']} data-outdated={outdated}>
      <table className={classes['table']} aria-label={t('caption')} aria-rowcount={-1} aria-busy={outdated}>
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <SortableHeader key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={keys.onKeyDown}>
          <Gap height={virtual.above} columns={columns.length} />
          {virtual.items.map(({ index }) => (
            <TabStopContext key={index} value={index === tabStop}>
              <tr data-row={index} aria-rowindex={index + 2} onFocus={() => keys.onFocusRow(index)}>
                {all[index]?.getVisibleCells().map((cell, place) => (
                  <td key={cell.id} data-align={columns[place]?.align}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            </TabStopContext>
          ))}
          <Gap height={virtual.below} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

function useWorkerTable(rows: readonly WorkerRow[], columns: readonly ListColumn[]) {
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map(({ id, label, cell }) =>
          helper.display({ id, header: label, cell: ({ row }) => cell(row.original) }),
        ),
      ),
    [columns],
  );
  return useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: ({ id }) => id,
  });
}

/** Stands for the rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className={classes['gap']} style={{ height }}>
      <td colSpan={columns} />
    </tr>
  );
}
