import type { Db, Tx } from '../../../platform/database/transaction';
import type { Localized } from '../../../platform/errors/localized';

/** Things of one kind that would go with a worker. */
export interface DeletionCount {
  label: Localized;
  count: number;
}

/** A sheet on its way out, as it was last. */
export interface LeavingWorker {
  agencyId: string;
  workerId: string;
  /** « Mme Claire DUPONT », as French documents print it. */
  displayName: string;
  registrationNumber: string | null;
  deletedAt: Date;
}

/** What another module keeps of a worker, and does about it when the sheet is deleted. */
export interface DeletionPart {
  /** What would go, by kind, in the order people read it; counts of zero are left out later. */
  count: (db: Db, agencyId: string, workerId: string) => Promise<DeletionCount[]>;
  /** Removes it in the deleting transaction, before the sheet itself. What it throws undoes the deletion. */
  remove: (tx: Tx, worker: LeavingWorker) => Promise<void>;
}

const parts = new Set<DeletionPart>();

/** Has a module's part go with each deleted sheet. Every part is listed in app/reactions.ts. */
export function onWorkerDeletion(part: DeletionPart): void {
  parts.add(part);
}

/** What every module would lose with a worker. */
export async function countParts(db: Db, agencyId: string, workerId: string): Promise<DeletionCount[]> {
  const counts: DeletionCount[] = [];
  for (const part of parts) counts.push(...(await part.count(db, agencyId, workerId)));
  return counts;
}

/** Removes what every module keeps of a worker. */
export async function removeParts(tx: Tx, worker: LeavingWorker): Promise<void> {
  for (const part of parts) await part.remove(tx, worker);
}
