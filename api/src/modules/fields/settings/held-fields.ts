import type { Tx } from '../../../platform/database/transaction';
import { FieldSettingsRow } from './field-settings.entity';
import type { FieldSet } from './field-set';
import { fieldsOf } from './field-settings.queries';

/**
 * All fields of the agency, which nobody can change before this transaction ends. A save that read them by `fieldsOf`
 * could store a value in clear beside an administrator who has just made its field sensitive.
 */
export async function holdFields(tx: Tx, agencyId: string): Promise<FieldSet> {
  await tx
    .createQueryBuilder()
    .setLock('pessimistic_read')
    .select('settings.version', 'version')
    .from(FieldSettingsRow, 'settings')
    .where('settings.agencyId = :agencyId', { agencyId })
    .getRawOne();
  return fieldsOf(tx, agencyId);
}
