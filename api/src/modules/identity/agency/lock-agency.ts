import type { Tx } from '../../../platform/database/transaction';
import { AgencyRow } from './agency.entity';

/**
 * Lets one transaction at a time count and change the administrators, establishments or modules of an agency. It is a
 * write, not a read lock, so that it also holds between the nodes of a cluster.
 */
export async function lockAgency(tx: Tx, agencyId: string): Promise<void> {
  await tx.increment(AgencyRow, { id: agencyId }, 'revision', 1);
}
