import { cache } from 'react';
import { readFragment } from '@/gql';
import { startPrefetch } from '@/lib/graphql/prefetch';
import { WorkerChoicesQuery, WorkerFieldsQuery } from '../choices.documents';
import { SheetFieldsQuery, SheetWorkerFragment, WorkerSheetQuery } from './sheet.documents';
import { firstKindAndNature } from './sheet-values';

/**
 * Fetches on the server what a sheet begins with, once for the page and its title; null: a new one. Leads to the 404 page
 * when there is no such worker.
 */
export const prefetchSheet = cache(async (workerId: string | null) => {
  const prefetch = startPrefetch();
  const choices = [prefetch.query(WorkerChoicesQuery), prefetch.query(WorkerFieldsQuery)];
  const answer = workerId === null ? null : await prefetch.query(WorkerSheetQuery, { id: workerId });
  const worker = answer && readFragment(SheetWorkerFragment, answer.worker);
  await Promise.all([...choices, prefetch.query(SheetFieldsQuery, firstKindAndNature(worker))]);
  return { worker, hydrate: prefetch.hydrate };
});
