'use client';

import { useMemo } from 'react';
import { useWorkerFields } from '../use-worker-fields';
import { searchableOwnFields } from './list-columns';
import type { ListState } from './list-state';
import { listQuery, type ListQuery, type WorkerList } from './worker-list';

/** What to ask of the API for a list; null while the types of the own fields it is narrowed by are not known. */
export function useListQuery(list: WorkerList, state: ListState): ListQuery | null {
  const fields = useWorkerFields();
  return useMemo(() => {
    if (fields.length === 0 && Object.keys(state.ownFields).length > 0) return null;
    const types = new Map(searchableOwnFields(fields).map(({ key, type }) => [key, type]));
    return listQuery(list, state, (key) => types.get(key));
  }, [list, state, fields]);
}
