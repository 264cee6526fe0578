import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import type { Field } from '../../fields';
import { establishmentsById, fullNameOf, usersById } from '../../identity';
import { sectorsById } from '../sectors/sector.queries';
import type { SheetValue } from '../values/sheet-values';

/** What the rows that values name are called, by id. */
export type ValueNames = ReadonlyMap<string, string>;

/** The names of the colleagues, establishments and sectors that these values point at. Asks for nothing it need not. */
export async function namesIn(
  db: Db,
  actor: Actor,
  values: readonly { field: Field; value: SheetValue }[],
): Promise<ValueNames> {
  const idsOf = (type: Field['type']): string[] =>
    values.filter(({ field }) => field.type === type).flatMap(({ value }) => idsIn(value));
  const [staff, establishments, sectors] = [idsOf('STAFF'), idsOf('ESTABLISHMENT'), idsOf('SECTORS')];
  const names = new Map<string, string>();
  if (staff.length > 0) for (const [id, user] of await usersById(db, actor, staff)) names.set(id, fullNameOf(user));
  if (establishments.length > 0)
    for (const [id, { name }] of await establishmentsById(db, actor, establishments)) names.set(id, name);
  if (sectors.length > 0) for (const [id, { label }] of await sectorsById(db, actor, sectors)) names.set(id, label);
  return names;
}

function idsIn(value: SheetValue): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}
