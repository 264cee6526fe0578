import { IsNull, Not } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { isId } from '../../../platform/database/new-id';
import { rowsById } from '../../../platform/database/rows-by-id';
import type { Db } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { EstablishmentRow } from './establishment.entity';

/** The agency's establishments by name, archived ones included. */
export function establishmentsOf(db: Db, actor: Actor): Promise<EstablishmentRow[]> {
  return db.find(EstablishmentRow, { where: { agencyId: actor.agencyId }, order: { name: 'ASC', id: 'ASC' } });
}

/** Establishments of the actor's agency by id, in one statement; ids that are not the agency's are absent. For loaders. */
export function establishmentsById(
  db: Db,
  { agencyId }: Actor,
  ids: readonly string[],
): Promise<Map<string, EstablishmentRow>> {
  return rowsById(db, EstablishmentRow, agencyId, ids);
}

/** An establishment of the actor's agency. Throws NOT_FOUND when the id is not one of them. */
export async function establishmentOf(db: Db, { agencyId }: Actor, id: string): Promise<EstablishmentRow> {
  const row = isId(id) ? await db.findOneBy(EstablishmentRow, { agencyId, id }) : null;
  if (row === null) throw new Denial('NOT_FOUND');
  return row;
}

/** How many establishments are in use, this one left out. */
export function countOtherEstablishments(db: Db, { agencyId, id }: EstablishmentRow): Promise<number> {
  return db.countBy(EstablishmentRow, { agencyId, id: Not(id), archivedAt: IsNull() });
}
