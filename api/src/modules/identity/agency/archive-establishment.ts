import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import type { Tx } from '../../../platform/database/transaction';
import { refuse } from '../../../platform/errors/refusal';
import { EstablishmentRow } from './establishment.entity';
import { countOtherEstablishments, establishmentOf } from './establishment.queries';
import { lockAgency } from './lock-agency';

/** Takes an establishment out of use; the agency keeps at least one. Sheets attached to it keep naming it. */
export async function archiveEstablishment(tx: Tx, actor: Actor, id: string): Promise<EstablishmentRow> {
  await lockAgency(tx, actor.agencyId);
  const establishment = await establishmentOf(tx, actor, id);
  if (establishment.archivedAt !== null) return establishment;
  if ((await countOtherEstablishments(tx, establishment)) === 0) {
    throw refuse('LAST_ESTABLISHMENT', {
      fr: "C'est le dernier établissement de l'agence : créez-en un autre avant d'archiver celui-ci.",
      en: 'This is the last establishment of the agency: create another one before archiving this one.',
    });
  }
  await tx.update(EstablishmentRow, { id: establishment.id }, { archivedAt: clock.now() });
  return establishmentOf(tx, actor, establishment.id);
}

/** Brings an archived establishment back into use; one that is in use stays as it is. */
export async function restoreEstablishment(tx: Tx, actor: Actor, id: string): Promise<EstablishmentRow> {
  const establishment = await establishmentOf(tx, actor, id);
  await tx.update(EstablishmentRow, { id: establishment.id }, { archivedAt: null });
  return establishmentOf(tx, actor, establishment.id);
}
