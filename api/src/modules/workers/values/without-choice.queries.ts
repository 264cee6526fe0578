import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import type { Field } from '../../fields';

/**
 * Of these fields, the keys of those that nobody can fill in: the agency has no establishment or no sector to choose, so
 * that asking for one would make every sheet impossible. Asks for nothing when none of the fields is of such a type.
 */
export async function withoutChoice(
  db: Db,
  { agencyId }: Actor,
  fields: readonly Pick<Field, 'key' | 'type'>[],
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const { key, type } of fields)
    if ((type === 'SECTORS' || type === 'ESTABLISHMENT') && !(await hasAny(db, agencyId, TABLES[type]))) keys.add(key);
  return keys;
}

const TABLES = { SECTORS: 'sectors', ESTABLISHMENT: 'establishments' } as const;

async function hasAny(db: Db, agencyId: string, table: 'sectors' | 'establishments'): Promise<boolean> {
  const found = await db.query<object[]>(`SELECT 1 FROM ${table} WHERE agency_id = ? AND archived_at IS NULL LIMIT 1`, [
    agencyId,
  ]);
  return found.length > 0;
}
