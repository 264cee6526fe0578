'use client';

import { WorkerSheetPage } from '../workers/sheet/worker-sheet-page';
import { useWorkerTabs } from './use-worker-tabs';

/** All that the agency keeps of a worker: the sheet, and a tab from each feature that knows more. */
export function WorkerFilePage({ workerId }: { workerId: string }) {
  return <WorkerSheetPage workerId={workerId} tabs={useWorkerTabs()} />;
}
