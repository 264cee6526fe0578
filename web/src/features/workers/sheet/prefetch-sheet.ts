import { readFragment } from '@/gql';
import { startPrefetch } from '@/lib/graphql/prefetch';
import { WorkerChoicesQuery, WorkerFieldsQuery } from '../choices.documents';
import { SheetFieldsQuery, SheetWorkerFragment, WorkerSheetQuery } from './sheet.documents';
import { firstKindAndNature } from './sheet-values';

/** Fetches on the server what a sheet begins with; null: a new one. Leads to the 404 page when there is no such worker. */
export async function prefetchSheet(workerId: string | null): Promise<ReturnType<typeof startPrefetch>> {
  const prefetch = startPrefetch();
  const choices = [prefetch.query(WorkerChoicesQuery), prefetch.query(WorkerFieldsQuery)];
  const answer = workerId === null ? null : await prefetch.query(WorkerSheetQuery, { id: workerId });
  const worker = answer && readFragment(SheetWorkerFragment, answer.worker);
  await Promise.all([...choices, prefetch.query(SheetFieldsQuery, firstKindAndNature(worker))]);
  return prefetch;
}
