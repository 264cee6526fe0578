import { In } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import { EstablishmentRow } from './establishment.entity';

/** The agency's establishments by name, archived ones included. */
export function establishmentsOf(db: Db, actor: Actor): Promise<EstablishmentRow[]> {
  return db.find(EstablishmentRow, { where: { agencyId: actor.agencyId }, order: { name: 'ASC', id: 'ASC' } });
}

/** Establishments of the actor's agency by id, in one statement; ids that are not the agency's are absent. For loaders. */
export async function establishmentsById(
  db: Db,
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, EstablishmentRow>> {
  const rows = await db.findBy(EstablishmentRow, { agencyId: actor.agencyId, id: In([...new Set(ids)]) });
  return new Map(rows.map((row) => [row.id, row]));
}
