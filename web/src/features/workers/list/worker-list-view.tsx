'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useRef } from 'react';
import { hasRole } from '@/features/identity/viewer/viewer';
import { useViewer } from '@/features/identity/viewer/viewer-context';
import { ErrorState } from '@/ui/error-state';
import { SkeletonRows } from '@/ui/skeleton-rows';
import { useWorkerFields } from '../use-worker-fields';
import { EmptyWorkerList } from './empty-worker-list';
import { ExportMenu } from './export/export-menu';
import { FilterBar } from './filters/filter-bar';
import { ColumnMenu } from './column-menu';
import { valueKeys } from './list-columns';
import { useChosenColumns } from './use-chosen-columns';
import { useIsNarrow } from '@/ui/use-is-narrow';
import { useListColumns } from './use-list-columns';
import { useListQuery } from './use-list-query';
import { useListState } from './use-list-state';
import { useWorkerCount, useWorkerPages } from './use-worker-pages';
import { useOpenedView, useViews } from './views/use-views';
import type { WorkerView } from './views/view-state';
import { ViewTabs } from './views/view-tabs';
import { WorkerCards } from './worker-cards';
import { sheetHref, type WorkerList } from './worker-list';
import classes from './worker-list.module.css';
import { WorkerTable } from './worker-table';

/** Only the list of workers has views. */
const NO_VIEWS: readonly WorkerView[] = [];

/** A list of workers with all that narrows, orders and counts it. */
export function WorkerListView({ list }: { list: WorkerList }) {
  const [state, change] = useListState(list);
  const fields = useWorkerFields();
  const query = useListQuery(list, state);
  const [usual, setUsual] = useChosenColumns();
  const chosen = state.columns ?? usual;
  const pages = useWorkerPages(query, valueKeys(chosen));
  const narrow = useIsNarrow();
  const mayExport = hasRole(useViewer(), 'MANAGER');
  const view = useRef<HTMLDivElement>(null);
  const hrefOf = useCallback((workerId: string) => sheetHref(workerId, list, state), [list, state]);
  const { all, shown } = useListColumns(chosen, hrefOf);
  const views = useViews();
  useOpenedView(list === 'current' ? views : NO_VIEWS, state, change);

  function choose(columns: readonly string[]): void {
    if (state.columns === null) setUsual(columns);
    else change({ columns });
  }

  function toFirstRow(): void {
    view.current?.querySelector<HTMLElement>('[data-row] a')?.focus();
  }
  function rows() {
    if (pages.loading) return <SkeletonRows count={14} height={20} />;
    if (pages.error !== null && pages.rows.length === 0) {
      return <ErrorState message={pages.error.message} onRetry={pages.retry} />;
    }
    if (pages.rows.length === 0) return <EmptyWorkerList list={list} state={state} onChange={change} />;
    const listKey = JSON.stringify(query);
    if (narrow) return <WorkerCards rows={pages.rows} hrefOf={hrefOf} more={pages.more} listKey={listKey} />;
    return (
      <WorkerTable
        columns={shown}
        listKey={listKey}
        rows={pages.rows}
        more={pages.more}
        outdated={pages.outdated}
        sort={state.sort}
        onSort={(sort) => change({ sort })}
      />
    );
  }
  return (
    <div ref={view} className={classes['list']}>
      {list === 'current' && <ViewTabs {...{ views, state, query }} columns={chosen} onChange={change} />}
      <div className={classes['top']}>
        <div className={classes['filters']}>
          <FilterBar list={list} state={state} onChange={change} fields={fields} onDown={toFirstRow} />
        </div>
        {mayExport && <ExportMenu query={query} columns={chosen} />}
        {!narrow && <ColumnMenu columns={all} chosen={chosen} onChange={choose} />}
      </div>
      {rows()}
      {pages.error !== null && pages.rows.length > 0 && (
        <ErrorState message={pages.error.message} onRetry={pages.retry} />
      )}
      <WorkerCount count={useWorkerCount(query)} />
    </div>
  );
}

function WorkerCount({ count }: { count: ReturnType<typeof useWorkerCount> }) {
  const t = useTranslations('workers.list');
  return (
    <p role="status" className={classes['count']}>
      {count && t(count.capped ? 'moreThan' : 'count', { count: count.value })}
    </p>
  );
}
