import type { BuiltInFieldKey, Field, FieldValue } from '../../fields';
import type { Address } from '../worker';
import type { WorkerFacts, WorkerRow } from '../worker.entity';
import { columnName } from '../worker-columns';
import { addressColumns, addressOf, firstLineOf, isAddressKey, type AddressKey } from './address-columns';
import { isSealedKey, openOwnValue, sealedColumns, unsealText, type SealedKey } from './sealed-values';

/** A value of a field of a sheet; ids for staff, sectors and establishments; null: empty. */
export type SheetValue = FieldValue | Address | null;

/** What is kept of a sheet: its row, and the ids of its sectors, sorted. */
export interface StoredSheet {
  row: WorkerFacts;
  sectorIds: readonly string[];
}

/** The option of the field `language` for each language; a sheet that is not saved yet has none. */
const LANGUAGE_KEYS: Readonly<Record<string, string>> = { fr: 'FR', en: 'EN' };

/** Tells whether a field of the sheet has a value, without decrypting it. */
export function isFilled({ row, sectorIds }: StoredSheet, { key, origin }: Pick<Field, 'key' | 'origin'>): boolean {
  if (origin === 'OWN') return row.ownValues[key] !== undefined;
  return key === 'sectors' ? sectorIds.length > 0 : row[keptIn(key)] !== null;
}

/** `isFilled` turned round, as SQL on the table `workers` under an alias. */
export function emptyTest({ key, origin }: Pick<Field, 'key' | 'origin'>, alias: string): string {
  if (origin === 'OWN') return `JSON_EXTRACT(${alias}.own_values, '$.${key}') IS NULL`;
  if (key === 'sectors')
    return `NOT EXISTS (SELECT 1 FROM worker_sectors s WHERE s.agency_id = ${alias}.agency_id AND s.worker_id = ${alias}.id)`;
  return `${alias}.${columnName(keptIn(key))} IS NULL`;
}

/** The value of a field of the sheet, in clear. */
export function valueOf({ row, sectorIds }: StoredSheet, field: Field): SheetValue {
  const { key, origin } = field;
  if (origin === 'OWN') {
    const kept = row.ownValues[key];
    return kept === undefined ? null : openOwnValue(kept, field, row);
  }
  if (key === 'sectors') return sectorIds.length > 0 ? sectorIds : null;
  if (key === 'language') return LANGUAGE_KEYS[row.language] ?? null;
  if (isAddressKey(key)) return addressOf(row, key);
  if (!isSealedKey(key)) return row[plainColumn(key)];
  const sealed = row[sealedColumn(key)];
  return sealed === null ? null : unsealText(sealed, key, row);
}

/** The properties of the row that keep this value of a built-in field. Sectors have a table of their own: none. */
export function columnsFor(key: string, value: SheetValue, row: WorkerRow): Partial<WorkerRow> {
  if (key === 'sectors') return {};
  if (key === 'language') return { language: value === 'EN' ? 'en' : 'fr' };
  if (isAddressKey(key)) return addressColumns(key, value as Address | null);
  if (isSealedKey(key)) return sealedColumns(key, value as string | null, row);
  return { [plainColumn(key)]: value };
}

/** The properties of a row that keep a field; none for sectors, which have a table of their own. */
export function propertiesOf({ key, origin }: Pick<Field, 'key' | 'origin'>): (keyof WorkerRow)[] {
  if (origin === 'OWN') return ['ownValues'];
  if (key === 'sectors') return [];
  if (isAddressKey(key)) return Object.keys(addressColumns(key, null)) as (keyof WorkerRow)[];
  return [keptIn(key)];
}

/** Built-in fields that one readable column keeps. */
type PlainKey = Exclude<BuiltInFieldKey, AddressKey | SealedKey | 'sectors' | 'language' | 'manager' | 'establishment'>;

/** The property that is null when a built-in field is empty. */
function keptIn(key: string): keyof WorkerRow {
  if (isAddressKey(key)) return firstLineOf(key);
  return isSealedKey(key) ? sealedColumn(key) : plainColumn(key);
}

function plainColumn(key: string): PlainKey | 'managerId' | 'establishmentId' {
  if (key === 'manager') return 'managerId';
  return key === 'establishment' ? 'establishmentId' : (key as PlainKey);
}

function sealedColumn(key: SealedKey): `${SealedKey}Sealed` {
  return `${key}Sealed`;
}
