'use client';

import { useQuery } from '@tanstack/react-query';
import { readFragment } from '@/gql';
import { isNotFound } from '@/lib/graphql/graphql-error';
import { queryOf } from '@/lib/graphql/request';
import { SheetLoading } from './sheet-loading';
import { SheetWorkerFragment, WorkerSheetQuery } from './sheet.documents';
import type { SheetTab } from './sheet-tabs';
import { firstKindAndNature, type SheetWorker } from './sheet-values';
import { useSheetLayout } from './use-sheet-layout';
import { WorkerSheet } from './worker-sheet';

interface WorkerSheetPageProps {
  workerId: string;
  /** What other features show of the worker, between the sheet itself and its history. */
  tabs?: readonly SheetTab[];
}

const NONE: readonly SheetTab[] = [];

/** The page of a worker. */
export function WorkerSheetPage({ workerId, tabs = NONE }: WorkerSheetPageProps) {
  // Read anew only as the page opens: one gone back to may hold the sheet as it was long ago. Afterwards it is kept by saves
  // alone: a worker that changed by itself under what is typed would hide what a colleague saved.
  const { data, error, refetch } = useQuery(queryOf(WorkerSheetQuery, { id: workerId }));
  if (!data || isNotFound(error)) return <SheetLoading error={error} onRetry={() => void refetch()} />;
  return <WithFields key={workerId} worker={readFragment(SheetWorkerFragment, data.worker)} tabs={tabs} />;
}

function WithFields({ worker, tabs }: { worker: SheetWorker; tabs: readonly SheetTab[] }) {
  const { sheetKind, nature } = firstKindAndNature(worker);
  const { layout, error, retry } = useSheetLayout(sheetKind, nature);
  if (!layout) return <SheetLoading error={error} onRetry={retry} />;
  return <WorkerSheet worker={worker} layout={layout} tabs={tabs} />;
}
