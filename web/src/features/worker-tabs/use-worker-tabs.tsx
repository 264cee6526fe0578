import type { SheetTab } from '../workers/sheet/sheet-tabs';

/**
 * The tabs other features add to a worker's sheet, in their order: Clients, Contrats, Documents. Their counts come in one
 * query, `WorkerTabs` of worker-tabs.documents.ts.
 */
export function useWorkerTabs(): readonly SheetTab[] {
  return [];
}
