import type { Actor } from '../../../platform/actor';
import { countryName, displayFieldValue, type Field, type FieldValue } from '../../fields';
import type { Language } from '../../../platform/errors/localized';
import type { SheetValue } from '../values/sheet-values';
import type { Address } from '../worker';
import { DOTS } from '../values/masks.rules';
import type { FieldPast } from './past-changes.rules';
import type { ValueNames } from './value-names.queries';

/**
 * A value of a sheet as people read it, in the actor's language: addresses in one line, rows by their names. Sensitive
 * values must come masked; a partner sees only dots of them. null: empty.
 */
export function displayValue(field: Field, value: SheetValue, actor: Actor, names: ValueNames): string | null {
  if (value === null) return null;
  if (field.sensitive) return actor.role === null || typeof value !== 'string' ? DOTS : value;
  if (isAddress(value)) return displayAddress(value, actor.language);
  if (field.type === 'STAFF' || field.type === 'ESTABLISHMENT') return nameOf(value, names);
  if (field.type === 'SECTORS' && typeof value === 'object') return value.map((id) => nameOf(id, names)).join(', ');
  return displayFieldValue(field, value, actor.language);
}

/** A field before and after, as people read it; null: empty. */
export interface ShownChange {
  key: string;
  label: string;
  before: string | null;
  after: string | null;
}

/** A change as people read it. */
export function displayChange({ field, before, after }: FieldPast, actor: Actor, names: ValueNames): ShownChange {
  return {
    key: field.key,
    label: field.label[actor.language],
    before: displayValue(field, before, actor, names),
    after: displayValue(field, after, actor, names),
  };
}

/** « 12 rue des Lilas, Bât. A, 59000 Lille »; the country when it is not France. */
function displayAddress({ line1, line2, postcode, city, country }: Address, language: Language): string {
  const town = postcode === null ? city : `${postcode} ${city}`;
  const abroad = country === 'FR' ? null : countryName(country, language);
  return [line1, line2, town, abroad].filter((part) => part !== null).join(', ');
}

function nameOf(id: FieldValue, names: ValueNames): string {
  return names.get(String(id)) ?? '—';
}

function isAddress(value: FieldValue | Address): value is Address {
  return typeof value === 'object' && 'line1' in value;
}
