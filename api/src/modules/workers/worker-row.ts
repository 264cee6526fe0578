import { hasRole, type Actor } from '../../platform/actor';
import { fromJson } from '../../platform/database/json-column';
import { onSheet, type FieldSet, type FieldValue } from '../fields';
import { isNumberDue } from './numbers/worker-number.rules';
import { addressOf } from './values/address-columns';
import { openOwnValue } from './values/sealed-values';
import type { Address } from './worker';
import type { WorkerRow } from './worker.entity';
import { mayEditWorkers } from './worker.policy';
import { displayNameOf } from './worker.rules';

/** A row as raw SQL gives it: days are text, and JSON is text from MariaDB, a value from MySQL. */
export type RawWorker = Omit<WorkerRow, 'ownValues'> & { ownValues: unknown };

/** A row ready for GraphQL: what costs little is computed here, the rest by `WorkerFieldsResolver`. */
export type LoadedWorker = WorkerRow & {
  /** The settings the sheet is seen under. */
  fieldSet: FieldSet;
  displayName: string;
  newRegistrationNumberDue: boolean;
  mainAddress: Address | null;
  secondaryAddress: Address | null;
  billingAddress: Address | null;
  /** What this actor may see of the agency's own fields. */
  ownFields: Readonly<Record<string, FieldValue>>;
  viewerCanEdit: boolean;
  viewerCanDelete: boolean;
};

/**
 * Makes a worker of a raw row (see `workerColumns`), in place, without building an entity. It is called for each row of a
 * list, so it reads no database, decrypts only the own values that this actor may see, and does not copy: a copy of so
 * many properties with a few more takes longer than the query.
 */
export function workerFromRow(raw: RawWorker, fieldSet: FieldSet, actor: Actor): LoadedWorker {
  const row = Object.assign(raw, { ownValues: fromJson(raw.ownValues) as WorkerRow['ownValues'] });
  return Object.assign(row, {
    fieldSet,
    fileNumber: actor.modules.includes('TELEPHONE_TIME_KEEPING') ? raw.fileNumber : null,
    displayName: displayNameOf(raw, actor.language),
    newRegistrationNumberDue: isNumberDue(raw.registrationNumber, raw.nature),
    mainAddress: addressOf(raw, 'mainAddress'),
    secondaryAddress: addressOf(raw, 'secondaryAddress'),
    billingAddress: addressOf(raw, 'billingAddress'),
    ownFields: visibleOwnFields(row, fieldSet, actor),
    viewerCanEdit: mayEditWorkers(actor),
    viewerCanDelete: hasRole(actor, 'ADMIN'),
  });
}

/** Values of fields that are not archived; payroll data only with the right to see it, and where it is on the sheet. */
function visibleOwnFields(row: WorkerRow, { byKey }: FieldSet, actor: Actor): Record<string, FieldValue> {
  const visible: Record<string, FieldValue> = {};
  for (const [key, kept] of Object.entries(row.ownValues)) {
    const field = byKey.get(key);
    if (field === undefined || field.archivedAt !== null) continue;
    if (field.sensitive && !(actor.seesPayroll && onSheet(field, row, actor.modules).visible)) continue;
    const value = openOwnValue(kept, field, row);
    if (value !== null) visible[key] = value;
  }
  return visible;
}
