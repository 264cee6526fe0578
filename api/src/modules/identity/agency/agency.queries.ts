import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import { AgencyRow } from './agency.entity';

/** The agency that is asking. */
export function ownAgency(db: Db, actor: Actor): Promise<AgencyRow> {
  return db.findOneByOrFail(AgencyRow, { id: actor.agencyId });
}
