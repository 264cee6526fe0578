'use client';

import { useQuery } from '@tanstack/react-query';
import { readFragment } from '@/gql';
import { queryOf } from '@/lib/graphql/request';
import { SheetLoading } from './sheet-loading';
import { SheetWorkerFragment, WorkerSheetQuery } from './sheet.documents';
import { useSheetFields } from './use-sheet-fields';
import { firstKindAndNature, type SheetWorker } from './sheet-values';
import { WorkerSheet } from './worker-sheet';

/** The page of a worker. */
export function WorkerSheetPage({ workerId }: { workerId: string }) {
  // Read once and then kept by saves alone: a worker that changed by itself under the form would hide what a colleague saved.
  const { data, error, refetch } = useQuery({
    ...queryOf(WorkerSheetQuery, { id: workerId }),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (!data) return <SheetLoading error={error} onRetry={() => void refetch()} />;
  return <WithFields key={workerId} worker={readFragment(SheetWorkerFragment, data.worker)} />;
}

function WithFields({ worker }: { worker: SheetWorker }) {
  const { sheetKind, nature } = firstKindAndNature(worker);
  const { fields, error, retry } = useSheetFields(sheetKind, nature);
  if (!fields) return <SheetLoading error={error} onRetry={retry} />;
  return <WorkerSheet worker={worker} fields={fields} />;
}
