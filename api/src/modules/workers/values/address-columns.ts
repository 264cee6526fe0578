import type { Address } from '../worker';
import type { WorkerRow } from '../worker.entity';

/** The five properties of a row that an address is kept in. */
function named<const Prefix extends string>(prefix: Prefix) {
  return {
    line1: `${prefix}Line1`,
    line2: `${prefix}Line2`,
    postcode: `${prefix}Postcode`,
    city: `${prefix}City`,
    country: `${prefix}Country`,
  } as const;
}

const COLUMNS = {
  mainAddress: named('main'),
  secondaryAddress: named('secondary'),
  billingAddress: named('billing'),
} as const;

/** The fields of a sheet that are addresses. */
export type AddressKey = keyof typeof COLUMNS;

/** Tells whether this is the key of an address. */
export function isAddressKey(key: string): key is AddressKey {
  return Object.hasOwn(COLUMNS, key);
}

/** An address of a row. It is there when its first line is; its city and country are then there too. */
export function addressOf(row: Pick<WorkerRow, AddressProperty>, key: AddressKey): Address | null {
  const columns = COLUMNS[key];
  const line1 = row[columns.line1];
  if (line1 === null) return null;
  return {
    line1,
    line2: row[columns.line2],
    postcode: row[columns.postcode],
    city: row[columns.city] ?? '',
    country: row[columns.country] ?? '',
  };
}

/** The property that is null when the address is. */
export function firstLineOf(key: AddressKey): Columns['line1'] {
  return COLUMNS[key].line1;
}

/** The properties that keep this address; null empties them all. */
export function addressColumns(key: AddressKey, address: Address | null): Partial<WorkerRow> {
  const columns = COLUMNS[key];
  return {
    [columns.line1]: address?.line1 ?? null,
    [columns.line2]: address?.line2 ?? null,
    [columns.postcode]: address?.postcode ?? null,
    [columns.city]: address?.city ?? null,
    [columns.country]: address?.country ?? null,
  };
}

type Columns = (typeof COLUMNS)[AddressKey];
type AddressProperty = Columns[keyof Columns];
