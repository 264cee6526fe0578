import { decryptField, encryptField, type Place } from '../../../platform/crypto/field-cipher';
import type { FieldValue } from '../../fields';

/** The built-in fields that are kept encrypted. */
export const SEALED_FIELDS = ['nir', 'ntt', 'iban'] as const;
export type SealedField = (typeof SEALED_FIELDS)[number];

/** The two ids that say whose value is sealed; both are bound into the ciphertext. */
export interface Owner {
  agencyId: string;
  id: string;
}

/** Encrypts the text of a built-in field for the column `<field>_sealed`. */
export function sealText(text: string, field: SealedField, owner: Owner): string {
  return encryptField(text, placeOf(`workers.${field}_sealed`, owner));
}

/** The text of a built-in field, from its column. */
export function unsealText(sealed: string, field: SealedField, owner: Owner): string {
  return decryptField(sealed, placeOf(`workers.${field}_sealed`, owner));
}

/** Encrypts a value of a sensitive own field, of any type, as it stands in `own_values`. */
export function sealOwnValue(value: FieldValue, key: string, owner: Owner): string {
  return encryptField(JSON.stringify(value), placeOf(`workers.own_values.${key}`, owner));
}

/** The value of a sensitive own field. */
export function unsealOwnValue(sealed: string, key: string, owner: Owner): FieldValue {
  return JSON.parse(decryptField(sealed, placeOf(`workers.own_values.${key}`, owner))) as FieldValue;
}

function placeOf(column: string, { agencyId, id }: Owner): Place {
  return { agencyId, column, rowId: id };
}
