import { blindIndex, decryptField, encryptField, isEncrypted, type Place } from '../../../platform/crypto/field-cipher';
import type { Field, FieldValue } from '../../fields';
import type { WorkerRow } from '../worker.entity';

/** The built-in fields that are kept encrypted; `valueOf` opens them. */
export const SEALED_KEYS = ['nir', 'ntt', 'iban'] as const;
export type SealedKey = (typeof SEALED_KEYS)[number];

/** Whose value is sealed. Both ids are bound into the ciphertext, so that it opens nowhere else. */
export type Owner = Pick<WorkerRow, 'agencyId' | 'id'>;

/** Tells whether this is the key of a built-in field that is kept encrypted. */
export function isSealedKey(key: string): key is SealedKey {
  return SEALED_KEYS.some((sealed) => sealed === key);
}

/** The columns that keep this text of a built-in field: encrypted, and for NIR and IBAN a keyed hash that finds equals. */
export function sealedColumns(key: SealedKey, text: string | null, owner: Owner): Partial<WorkerRow> {
  const sealed = text === null ? null : encryptField(text, placeOf(`workers.${key}_sealed`, owner));
  if (key === 'ntt') return { nttSealed: sealed };
  const hash = text === null ? null : blindIndex(text, owner.agencyId, `workers.${key}`);
  return key === 'nir' ? { nirSealed: sealed, nirHash: hash } : { ibanSealed: sealed, ibanHash: hash };
}

/** The text of a built-in field that is kept encrypted. */
export function unsealText(sealed: string, key: SealedKey, owner: Owner): string {
  return decryptField(sealed, placeOf(`workers.${key}_sealed`, owner));
}

/** A value of a sensitive own field, of any type, as it stands in `own_values`: encrypted. */
export function sealOwnValue(value: FieldValue, key: string, owner: Owner): string {
  return encryptField(JSON.stringify(value), placeOf(`workers.own_values.${key}`, owner));
}

/** The value of a sensitive own field. */
export function unsealOwnValue(sealed: string, key: string, owner: Owner): FieldValue {
  return JSON.parse(decryptField(sealed, placeOf(`workers.own_values.${key}`, owner))) as FieldValue;
}

/**
 * The value of an own field as it stands in `own_values`, in clear. null when its form is not the one its field asks for:
 * settings and sheet are read one after the other, and the field's flag may have changed in between. What is encrypted is
 * never taken for a value.
 */
export function openOwnValue(kept: FieldValue, { key, sensitive }: Field, owner: Owner): FieldValue | null {
  if (isEncrypted(kept)) return sensitive ? unsealOwnValue(kept, key, owner) : null;
  return sensitive ? null : kept;
}

function placeOf(column: string, { agencyId, id }: Owner): Place {
  return { agencyId, column, rowId: id };
}
