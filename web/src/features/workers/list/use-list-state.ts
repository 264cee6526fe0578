'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo, useState } from 'react';
import { readListState, type ListState } from './list-state';
import { listHref, type WorkerList } from './worker-list';

/** Changes a part of a list's state. */
export type ChangeList = (part: Partial<ListState>) => void;

/** The state of a list, in the address of the page. Changing it asks the server for no new page. */
export function useListState(list: WorkerList): [ListState, ChangeList] {
  const params = useSearchParams();
  const address = params.toString();
  const written = useMemo(() => readListState(new URLSearchParams(address)), [address]);
  // The router tells of a new address a moment later; what was clicked must show at once.
  const [chosen, setChosen] = useState<{ state: ListState; over: string } | null>(null);
  if (chosen !== null && chosen.over !== address) setChosen(null);

  const change = useCallback<ChangeList>(
    (part) => {
      // Two changes may come before the page is drawn again: the address itself is the latest state.
      const latest = readListState(new URLSearchParams(window.location.search));
      const state = { ...latest, ...part };
      window.history.replaceState(null, '', listHref(list, state));
      setChosen({ state, over: address });
    },
    [list, address],
  );
  return [chosen?.over === address ? chosen.state : written, change];
}
