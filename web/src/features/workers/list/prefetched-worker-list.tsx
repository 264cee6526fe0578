import { startPrefetch } from '@/lib/graphql/prefetch';
import { WorkerChoicesQuery, WorkerFieldsQuery } from '../choices.documents';
import { WorkerListPropertiesQuery } from './list.documents';
import { WorkerViewsQuery } from './views/views.documents';
import type { WorkerList } from './worker-list';
import { WorkerListPage } from './worker-list-page';

/** A list of workers for a route: what it is narrowed by and shown in is fetched on the server, its rows by the browser. */
export async function PrefetchedWorkerList({ list }: { list: WorkerList }) {
  const prefetch = startPrefetch();
  await Promise.all([
    prefetch.query(WorkerChoicesQuery),
    prefetch.query(WorkerFieldsQuery),
    prefetch.query(WorkerListPropertiesQuery),
    prefetch.query(WorkerViewsQuery),
  ]);
  return prefetch.hydrate(<WorkerListPage list={list} />);
}
