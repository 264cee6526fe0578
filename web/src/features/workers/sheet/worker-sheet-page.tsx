'use client';

import { useQuery } from '@tanstack/react-query';
import { readFragment } from '@/gql';
import { isNotFound } from '@/lib/graphql/graphql-error';
import { queryOf } from '@/lib/graphql/request';
import { SheetLoading } from './sheet-loading';
import { SheetWorkerFragment, WorkerSheetQuery } from './sheet.documents';
import { useSheetFields } from './use-sheet-fields';
import { firstKindAndNature, type SheetWorker } from './sheet-values';
import { WorkerSheet } from './worker-sheet';

/** The page of a worker. */
export function WorkerSheetPage({ workerId }: { workerId: string }) {
  // Read anew only as the page opens: one gone back to may hold the sheet as it was long ago. Afterwards it is kept by saves
  // alone: a worker that changed by itself under what is typed would hide what a colleague saved.
  const { data, error, refetch } = useQuery(queryOf(WorkerSheetQuery, { id: workerId }));
  if (!data || isNotFound(error)) return <SheetLoading error={error} onRetry={() => void refetch()} />;
  return <WithFields key={workerId} worker={readFragment(SheetWorkerFragment, data.worker)} />;
}

function WithFields({ worker }: { worker: SheetWorker }) {
  const { sheetKind, nature } = firstKindAndNature(worker);
  const { fields, error, retry } = useSheetFields(sheetKind, nature);
  if (!fields) return <SheetLoading error={error} onRetry={retry} />;
  return <WorkerSheet worker={worker} fields={fields} />;
}
