'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { readListState, type ListState } from './list-state';
import { listHref, type WorkerList } from './worker-list';

/** Changes a part of a list's state. */
export type ChangeList = (part: Partial<ListState>) => void;

/** The state of a list, in the address of the page. Changing it asks the server for no new page. */
export function useListState(list: WorkerList): [ListState, ChangeList] {
  const params = useSearchParams();
  const state = useMemo(() => readListState(params), [params]);
  const change = useCallback<ChangeList>(
    // Two changes may come before the page is drawn again: the address itself is the latest state.
    (part) => {
      const latest = readListState(new URLSearchParams(window.location.search));
      window.history.replaceState(null, '', listHref(list, { ...latest, ...part }));
    },
    [list],
  );
  return [state, change];
}
