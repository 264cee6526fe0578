import { hasRole, type Actor } from '../../platform/actor';
import { fromJson } from '../../platform/database/json-column';
import { onSheet, type FieldSet, type FieldValue, type WorkerNature } from '../fields';
import { isNumberDue, naturesDueWith } from './numbers/worker-number.rules';
import { addressOf } from './values/address-columns';
import { openOwnValue } from './values/sealed-values';
import type { Address } from './worker';
import { WorkerRow } from './worker.entity';
import { mayEditWorkers } from './worker.policy';
import { displayNameOf } from './worker.rules';

/** A row as raw SQL gives it: days are text, and JSON is text from MariaDB, a value from MySQL. */
export type RawWorker = Omit<WorkerRow, 'ownValues'> & { ownValues: unknown };

/** A row as one actor sees it. What costs little is computed when it is asked for, the rest by `WorkerFieldsResolver`. */
export class LoadedWorker extends WorkerRow {
  constructor(
    /** The settings the sheet is seen under. */
    readonly fieldSet: FieldSet,
    /** Who sees it. */
    readonly viewer: Actor,
  ) {
    super();
  }

  get displayName(): string {
    return displayNameOf(this, this.viewer.language);
  }

  get newRegistrationNumberDue(): boolean {
    return isNumberDue(this.registrationNumber, this.nature);
  }

  get newRegistrationNumberDueAs(): WorkerNature[] {
    return naturesDueWith(this.registrationNumber);
  }

  get mainAddress(): Address | null {
    return addressOf(this, 'mainAddress');
  }

  get secondaryAddress(): Address | null {
    return addressOf(this, 'secondaryAddress');
  }

  get billingAddress(): Address | null {
    return addressOf(this, 'billingAddress');
  }

  /** What the viewer may see of the agency's own fields. */
  get ownFields(): Readonly<Record<string, FieldValue>> {
    return visibleOwnFields(this, this.fieldSet, this.viewer);
  }

  get viewerCanEdit(): boolean {
    return mayEditWorkers(this.viewer);
  }

  get viewerCanDelete(): boolean {
    return hasRole(this.viewer, 'ADMIN');
  }
}

/** Makes a worker of a raw row (see `workerColumns`) without TypeORM, which takes longer over a list than its query. */
export function workerFromRow(raw: RawWorker, fieldSet: FieldSet, viewer: Actor): LoadedWorker {
  const ownValues = fromJson(raw.ownValues ?? {}) as WorkerRow['ownValues'];
  const worker = Object.assign(new LoadedWorker(fieldSet, viewer), raw, { ownValues });
  if (!viewer.modules.includes('TELEPHONE_TIME_KEEPING')) worker.fileNumber = null;
  return worker;
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
