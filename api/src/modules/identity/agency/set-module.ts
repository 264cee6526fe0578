import type { Actor, ModuleKey } from '../../../platform/actor';
import { MODULES } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { AgencyRow } from './agency.entity';
import { ownAgency } from './agency.queries';
import { lockAgency } from './lock-agency';

/** Switches a part of the product on or off for the actor's agency, from the next request on. */
export async function setModule(
  tx: Tx,
  actor: Actor,
  { module, on }: { module: ModuleKey; on: boolean },
): Promise<AgencyRow> {
  await lockAgency(tx, actor.agencyId);
  const { id, modules } = await ownAgency(tx, actor);
  const wanted = MODULES.filter((key) => (key === module ? on : modules.includes(key)));
  await tx.update(AgencyRow, { id }, { modules: wanted });
  return ownAgency(tx, actor);
}
