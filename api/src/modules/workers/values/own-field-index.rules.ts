import { createHash } from 'node:crypto';
import { searchKey } from '../../../platform/formats/text';
import type { Field, FieldValue } from '../../fields';
import type { WorkerRow } from '../worker.entity';
import type { WorkerFieldIndexRow } from './worker-field-index.entity';

/** The sheet a value belongs to. */
export type Owner = Pick<WorkerRow, 'agencyId' | 'id'>;

/**
 * Tells whether the values of a field are kept in the index: own fields that are searchable or unique. Sensitive ones
 * cannot be either, so that the index holds nothing that must be encrypted.
 */
export function isIndexed({ origin, searchable, unique, sensitive }: Field): boolean {
  return origin === 'OWN' && !sensitive && (searchable || unique);
}

/** The rows that find a sheet by the value of an own field: one for each option of a multiple choice, else one. */
export function indexRowsOf(field: Field, value: FieldValue | null, { agencyId, id }: Owner): WorkerFieldIndexRow[] {
  if (value === null || !isIndexed(field)) return [];
  const items = typeof value === 'object' ? value : [value];
  return items.map((item, index) => ({
    agencyId,
    workerId: id,
    fieldKey: field.key,
    item: index,
    ...typedValue(field, item),
    uniqueHash: field.unique ? uniqueHashOf(item) : null,
  }));
}

/** What equal values of a unique field share (16 bytes of SHA-256); capitals make no difference. */
export function uniqueHashOf(value: FieldValue): Buffer {
  return createHash('sha256').update(String(value).toLowerCase()).digest().subarray(0, 16);
}

type TypedValue = Pick<WorkerFieldIndexRow, 'textValue' | 'numberValue' | 'dayValue'>;

/** Choices are kept by their keys, yes and no as `true` and `false`, other texts as they are searched. */
function typedValue({ type }: Field, value: string | number | boolean): TypedValue {
  const nothing = { textValue: null, numberValue: null, dayValue: null };
  if (typeof value === 'number') return { ...nothing, numberValue: value };
  if (typeof value === 'boolean') return { ...nothing, textValue: String(value) };
  if (type === 'DATE') return { ...nothing, dayValue: value };
  const isChoice = type === 'SINGLE_CHOICE' || type === 'MULTIPLE_CHOICE';
  return { ...nothing, textValue: isChoice ? value : searchKey(value) };
}
