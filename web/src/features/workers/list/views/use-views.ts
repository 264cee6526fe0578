'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { readFragment } from '@/gql';
import { queryOf } from '@/lib/graphql/request';
import { ALL_VIEW, writeListState, type ListState } from '../list-state';
import type { ChangeList } from '../use-list-state';
import { stateOfView, type WorkerView } from './view-state';
import { WorkerViewFragment, WorkerViewsQuery } from './views.documents';

const NONE: readonly WorkerView[] = [];

/** The views the viewer sees, his own first; none until they are known. */
export function useViews(): readonly WorkerView[] {
  const { data } = useQuery(queryOf(WorkerViewsQuery));
  return useMemo(() => (data ? readFragment(WorkerViewFragment, data.workerViews) : NONE), [data]);
}

/** Shows a view that an address names alone; without any address, the one the viewer's list opens with. */
export function useOpenedView(views: readonly WorkerView[], state: ListState, change: ChangeList): void {
  const written = writeListState(state);
  const asked = written.get('vue');
  const isBare = written.size === (asked === null ? 0 : 1) && asked !== ALL_VIEW;
  const opened = isBare ? views.find(({ id, isDefault }) => (asked === null ? isDefault : id === asked)) : undefined;
  useEffect(() => {
    if (opened !== undefined) change(stateOfView(opened));
  }, [opened, change]);
}
