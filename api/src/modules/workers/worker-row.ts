import { hasRole, type Actor } from '../../platform/actor';
import { fromJson } from '../../platform/database/json-column';
import type { FieldSet, FieldValue } from '../fields';
import { isNumberDue } from './numbers/worker-number.rules';
import { addressOf } from './values/address-columns';
import { unsealOwnValue } from './values/sealed-values';
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
 * Makes a worker of a raw row (see `workerColumns`) without building an entity. It is called for each row of a list, so
 * it reads no database, and decrypts only the own values that this actor may see.
 */
export function workerFromRow(raw: RawWorker, fieldSet: FieldSet, actor: Actor): LoadedWorker {
  const row = { ...raw, ownValues: fromJson(raw.ownValues) as WorkerRow['ownValues'] };
  return {
    ...row,
    fieldSet,
    fileNumber: actor.modules.includes('TELEPHONE_TIME_KEEPING') ? raw.fileNumber : null,
    displayName: displayNameOf(raw, actor.language),
    newRegistrationNumberDue: isNumberDue(raw.registrationNumber, raw.nature),
    mainAddress: addressOf(raw, 'mainAddress'),
    secondaryAddress: addressOf(raw, 'secondaryAddress'),
    billingAddress: addressOf(raw, 'billingAddress'),
    ownFields: visibleOwnFields(row, fieldSet, actor.seesPayroll),
    viewerCanEdit: mayEditWorkers(actor),
    viewerCanDelete: hasRole(actor, 'ADMIN'),
  };
}

/** Values of fields that are neither archived nor, without the payroll right, sensitive. */
function visibleOwnFields(row: WorkerRow, { byKey }: FieldSet, seesPayroll: boolean): Record<string, FieldValue> {
  const visible: Record<string, FieldValue> = {};
  for (const [key, value] of Object.entries(row.ownValues)) {
    const field = byKey.get(key);
    if (field === undefined || field.archivedAt !== null) continue;
    if (!field.sensitive) visible[key] = value;
    else if (seesPayroll) visible[key] = unsealOwnValue(value as string, key, row);
  }
  return visible;
}
