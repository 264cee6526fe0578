import type { Field, SheetKind } from '../../fields';
import { emptyTest } from './sheet-values';

/** A condition of SQL on the table `workers` under an alias, with the values of its question marks. */
export interface SqlCondition {
  sql: string;
  values: unknown[];
}

/**
 * The sheets of a kind that have no value for a field though their nature has the field; active or not. The field's own
 * key is never text from outside: it comes from the agency's settings.
 */
export function lackingCondition(field: Field, sheetKind: SheetKind, alias: string): SqlCondition {
  const { natures } = field;
  const ofKind = { sql: `${alias}.sheet_kind = ? AND ${emptyTest(field, alias)}`, values: [sheetKind] };
  if (natures === null) return ofKind;
  return { sql: `${ofKind.sql} AND ${alias}.nature IN (?)`, values: [...ofKind.values, natures] };
}
