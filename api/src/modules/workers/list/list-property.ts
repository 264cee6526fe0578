import type { Actor } from '../../../platform/actor';
import type { Localized } from '../../../platform/errors/localized';
import { maySee, type Field, type FieldSet, type FieldType } from '../../fields';
import { SHEET_KIND_FIELD } from '../values/sheet-kind-field';
import { emptyTest } from '../values/sheet-values';
import { columnName } from '../worker-columns';
import type { WorkerRow } from '../worker.entity';
import { raw, sql, type Sql } from './sql';

/** What of a worker a list can show, sort by, or be filtered by: a field, a part of one, or what the product notes. */
export interface ListProperty {
  /** The field's key, « mainAddress.city » for a part of an address. Own keys have no capitals: no two are the same. */
  key: string;
  label: Localized;
  type: FieldType;
  /** The choices, archived ones included. */
  options: Field['options'];
  origin: Field['origin'];
  /** Payroll data: it can only be asked whether it is there, and by nobody without the right. */
  sensitive: boolean;
  /** The index of own values holds it, so that it can be compared and sorted by. */
  indexed: boolean;
  /** The column that keeps it, as text, number or day; null: none does, or not readably. */
  column: Sql | null;
  /** The same when it is plain ASCII: another text cannot be compared with it as it is. */
  isAscii: boolean;
  /** Holds for a worker `w` without it. */
  empty: Sql;
  /** The properties of a row it is made from. */
  madeFrom: readonly (keyof WorkerRow)[];
}

type Part = Pick<ListProperty, 'key' | 'label' | 'type' | 'column' | 'madeFrom'> & Partial<ListProperty>;

const ADDRESSES = [
  ['mainAddress', 'main'],
  ['secondaryAddress', 'secondary'],
  ['billingAddress', 'billing'],
] as const;

/** The types whose built-in columns are ASCII; see `CodeColumn`. */
const ASCII_TYPES: readonly FieldType[] = [
  ...(['PHONE', 'GENERATED_NUMBER', 'SIRET', 'VAT_NUMBER', 'BIC', 'SINGLE_CHOICE'] as const),
  ...(['COUNTRY', 'DEPARTMENT', 'STAFF', 'ESTABLISHMENT'] as const),
];

/**
 * All an actor's lists can show or be filtered by, in the order of the fields. What is archived, of a module that is off,
 * payroll data he may not see, or not for his role is not there.
 */
export function listProperties({ fields }: Pick<FieldSet, 'fields'>, actor: Actor): ListProperty[] {
  const listed = [SHEET_KIND_FIELD, ...fields].filter((field) => mayList(field, actor));
  return [
    nameFor(listed),
    ...listed.flatMap((field) => (field.type === 'ADDRESS' ? partsOf(field) : [ofField(field)])),
    ...NOTED,
  ];
}

/** The property of this key, if this actor's lists have it. */
export function listProperty(key: string, fieldSet: Pick<FieldSet, 'fields'>, actor: Actor): ListProperty | undefined {
  return listProperties(fieldSet, actor).find((property) => property.key === key);
}

/** Tells whether a field may be in an actor's lists, filters and exports at all. */
function mayList(field: Field, actor: Actor): boolean {
  const { archivedAt, module, sensitive } = field;
  if (archivedAt !== null || (module !== null && !actor.modules.includes(module))) return false;
  return (!sensitive || actor.seesPayroll) && maySee(field, actor);
}

/** What names a worker, of the fields that are listed. */
function nameFor(listed: readonly Field[]): ListProperty {
  const names = (['lastName', 'firstName', 'birthName', 'companyName'] as const).filter((name) =>
    listed.some(({ key }) => key === name),
  );
  const column = raw(`CONCAT_WS(' ', ${names.map((name) => `w.${columnName(name)}`).join(', ')})`);
  const label = { fr: 'Nom', en: 'Name' };
  return part({ key: 'displayName', label, type: 'TEXT', column, madeFrom: [], empty: raw('FALSE') });
}

/** What the product notes of a sheet by itself. */
const NOTED = [
  noted('createdAt', { fr: 'Créée le', en: 'Created on' }),
  noted('updatedAt', { fr: 'Modifiée le', en: 'Changed on' }),
];

/** Days of instants are those of UTC. */
function noted(key: 'createdAt' | 'updatedAt', label: Localized): ListProperty {
  const column = raw(`DATE(w.${columnName(key)})`);
  return part({ key, label, type: 'DATE', column, madeFrom: [key], empty: raw('FALSE') });
}

function partsOf(field: Field): ListProperty[] {
  const [, prefix] = ADDRESSES.find(([key]) => key === field.key) ?? [field.key, 'main' as const];
  const address = (name: 'Line1' | 'Postcode' | 'City', { fr, en }: Localized, label: Localized): ListProperty => {
    const property = `${prefix}${name}` as const;
    return part({
      key: `${field.key}.${name.toLowerCase()}`,
      label: field.key === 'mainAddress' ? label : { fr: `${label.fr} (${fr})`, en: `${label.en} (${en})` },
      type: 'TEXT',
      column: raw(`w.${columnName(property)}`),
      madeFrom: [property],
    });
  };
  return [
    address('Line1', field.label, { fr: 'Adresse', en: 'Address' }),
    address('Postcode', field.label, { fr: 'Code postal', en: 'Postcode' }),
    address('City', field.label, { fr: 'Ville', en: 'City' }),
  ];
}

function ofField(field: Field): ListProperty {
  const { key, label, type, options, origin, sensitive } = field;
  const facts = { key, label, type, options, origin, sensitive, empty: raw(emptyTest(field, 'w')) };
  if (origin === 'OWN') return part({ ...facts, column: null, madeFrom: ['ownValues'], indexed: isSearchable(field) });
  if (sensitive || type === 'SECTORS') return part({ ...facts, column: null, madeFrom: [] });
  const property = propertyOf(key);
  // The language of a sheet is kept in small letters, its choices have capitals.
  const kept = `w.${columnName(property)}`;
  const column = raw(key === 'language' ? `UPPER(${kept})` : kept);
  return part({ ...facts, column, madeFrom: [property], isAscii: ASCII_TYPES.includes(type) });
}

/** The property of the row that keeps a built-in field in one readable column. */
function propertyOf(key: string): keyof WorkerRow {
  if (key === 'manager') return 'managerId';
  return key === 'establishment' ? 'establishmentId' : (key as keyof WorkerRow);
}

/** An own field by which lists may be searched. */
export function isSearchable({ origin, searchable, sensitive, archivedAt }: Field): boolean {
  return origin === 'OWN' && searchable && !sensitive && archivedAt === null;
}

function part(facts: Part): ListProperty {
  const { column } = facts;
  return {
    options: [],
    origin: 'BUILT_IN',
    sensitive: false,
    indexed: false,
    isAscii: false,
    empty: column === null ? raw('FALSE') : sql`${column} IS NULL`,
    ...facts,
  };
}
