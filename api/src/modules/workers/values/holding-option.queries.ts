import type { Actor } from '../../../platform/actor';
import type { Db } from '../../../platform/database/transaction';
import { Denial } from '../../../platform/errors/denial';
import { fieldsOf } from '../../fields';
import { heldValues } from './held-values.queries';

/** How many sheets of the actor's agency, active or not, hold an option of an own field. NOT_FOUND for other fields. */
export async function countHoldingOption(
  db: Db,
  { agencyId }: Actor,
  { key, option }: { key: string; option: string },
): Promise<number> {
  const field = (await fieldsOf(db, agencyId)).byKey.get(key);
  if (field?.origin !== 'OWN') throw new Denial('NOT_FOUND');
  let count = 0;
  for await (const held of heldValues(db, agencyId, field))
    count += held.filter(
      ({ value }) => value === option || (typeof value === 'object' && value.includes(option)),
    ).length;
  return count;
}
