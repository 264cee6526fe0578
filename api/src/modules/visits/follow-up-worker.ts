import { isId } from '../../platform/database/new-id';
import type { Tx } from '../../platform/database/transaction';
import { Denial } from '../../platform/errors/denial';
import { refuse } from '../../platform/errors/refusal';
import { WorkerRow } from '../workers';

/**
 * The worker something new is to be written down of. NOT_FOUND when he or she is not the agency's; refused when the sheet is
 * inactive: what is there stays readable, and open complaints are seen to.
 */
export async function activeWorker(tx: Tx, agencyId: string, id: string): Promise<WorkerRow> {
  const worker = isId(id) ? await tx.findOneBy(WorkerRow, { agencyId, id }) : null;
  if (worker === null) throw new Denial('NOT_FOUND');
  if (worker.status === 'INACTIVE')
    throw refuse('WORKER_INACTIVE', {
      fr: "Cette fiche est inactive : réactivez-la avant d'y ajouter un suivi ou une réclamation.",
      en: 'This sheet is inactive: make it active again before adding a follow-up or a complaint.',
    });
  return worker;
}
