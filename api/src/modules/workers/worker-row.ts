import { hasRole, type Actor } from '../../platform/actor';
import { fromJson } from '../../platform/database/json-column';
import { mayBeOn, type Field, type FieldSet, type FieldValue, type WorkerNature } from '../fields';
import { isNumberDue, naturesDueWith } from './numbers/worker-number.rules';
import { addressOf } from './values/address-columns';
import { hiddenFields } from './values/hidden-fields.rules';
import { openOwnValue } from './values/sealed-values';
import { propertiesOf } from './values/sheet-values';
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

  /** The row as it is kept, before anything was hidden from the viewer; for what is told of a sheet, not of its values. */
  stored: WorkerRow = this;

  /** Keys of the fields whose values are hidden from the viewer. */
  hidden: ReadonlySet<string> = NOTHING;

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
  const hidden = hiddenFields(worker, fieldSet, viewer);
  return hidden.length === 0 ? worker : withHidden(worker, Object.assign({}, raw, { ownValues }), hidden);
}

/** Takes values out of a worker; the row as it is kept stays beside it. */
function withHidden(worker: LoadedWorker, row: WorkerRow, hidden: readonly Field[]): LoadedWorker {
  const keys = new Set(hidden.map(({ key }) => key));
  const ownValues = Object.fromEntries(Object.entries(row.ownValues).filter(([key]) => !keys.has(key)));
  const emptied = hidden.flatMap((field) => (field.origin === 'OWN' ? [] : propertiesOf(field)));
  const nothing = Object.fromEntries(emptied.map((property) => [property, null]));
  return Object.assign(worker, nothing, { stored: row, hidden: keys, ownValues });
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Values of fields that are not archived; payroll data only with the right to see it, and where it is on the sheet. In a
 * list nearly every row may be seen as it is kept, and is then not copied.
 */
function visibleOwnFields(row: WorkerRow, fieldSet: FieldSet, actor: Actor): Readonly<Record<string, FieldValue>> {
  const { ownValues } = row;
  const seen = (key: string): FieldValue | null => seenOwnValue(row, key, fieldSet, actor);
  const keys = Object.keys(ownValues);
  if (keys.every((key) => seen(key) === ownValues[key])) return ownValues;
  return Object.fromEntries(keys.map((key) => [key, seen(key)] as const).filter(isPresent));
}

/** What the actor may see of a row's value for this field; null: nothing. */
function seenOwnValue(row: WorkerRow, key: string, fieldSet: FieldSet, actor: Actor): FieldValue | null {
  const field = fieldSet.byKey.get(key);
  if (field === undefined || field.archivedAt !== null) return null;
  if (field.sensitive && !(actor.seesPayroll && mayBeOn(field, row, actor.modules))) return null;
  const kept = row.ownValues[field.key];
  return kept === undefined ? null : openOwnValue(kept, field, row);
}

function isPresent(entry: readonly [string, FieldValue | null]): entry is [string, FieldValue] {
  return entry[1] !== null;
}
