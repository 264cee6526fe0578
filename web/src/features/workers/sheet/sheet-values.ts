import type { SheetKind, SheetWorker_WorkerFragment, WorkerNature } from '@/gql/graphql';
import { formatPhone } from '@/lib/format/phone';
import { groupIban, groupNir } from '../grouped-numbers';
import type { WrittenValue } from '../use-field-text';
import { nameOf, type SheetField } from './sheet-field';

/** A worker as his sheet shows him. */
export type SheetWorker = SheetWorker_WorkerFragment;

/** The parts of an address as typed; '' where empty. */
export interface AddressInputs {
  line1: string;
  line2: string;
  postcode: string;
  city: string;
  country: string;
}

/**
 * What the control of a field holds. Empty: null, '' or no item. Days are YYYY-MM-DD, or as typed while unreadable;
 * telephones and account numbers in groups; an arrow is true while a number is asked for.
 */
export type FieldInputs = string | number | boolean | readonly string[] | AddressInputs | null;

/** What the form of a sheet holds: the mutations' input, as controls write it. */
export interface SheetValues {
  sheetKind: SheetKind;
  ownFields: Record<string, FieldInputs>;
  [name: string]: FieldInputs | Record<string, FieldInputs>;
}

const NO_ADDRESS: AddressInputs = { line1: '', line2: '', postcode: '', city: '', country: 'FR' };

/** The kind and nature of a sheet before anything is typed; they decide its fields. */
export function firstKindAndNature(worker: SheetWorker | null): { sheetKind: SheetKind; nature: WorkerNature } {
  return { sheetKind: worker?.sheetKind ?? 'INDIVIDUAL', nature: worker?.nature ?? 'EMPLOYEE' };
}

/** A saved sheet in the form. */
export function savedValues(worker: SheetWorker, fields: readonly SheetField[]): SheetValues {
  return valuesOf(worker.sheetKind, fields, (field) => savedInputs(worker, field));
}

/** A new sheet in the form: the fields' defaults, its creator as manager, a registration number to come. */
export function newValues(sheetKind: SheetKind, fields: readonly SheetField[], creatorId: string): SheetValues {
  return valuesOf(sheetKind, fields, (field) => {
    if (field.type === 'GENERATED_NUMBER') return field.key === 'registrationNumber';
    if (field.key === 'manager') return creatorId;
    return inputsOf(field, field.defaultValue ?? null);
  });
}

/** What the form holds for a field. */
export function inputsIn(values: SheetValues, field: SheetField): FieldInputs {
  const inputs = field.origin === 'OWN' ? values.ownFields[field.key] : values[nameOf(field)];
  return (inputs ?? null) as FieldInputs;
}

/** What the API is sent for a field; null when empty. */
export function valueOf(inputs: FieldInputs): unknown {
  if (inputs === null || typeof inputs === 'number' || typeof inputs === 'boolean') return inputs;
  if (typeof inputs === 'string') return textOrNull(inputs);
  if ('line1' in inputs) return addressValue(inputs);
  return inputs.length === 0 ? null : inputs;
}

function valuesOf(
  sheetKind: SheetKind,
  fields: readonly SheetField[],
  inputs: (field: SheetField) => FieldInputs,
): SheetValues {
  const entries = (origin: SheetField['origin']) =>
    Object.fromEntries(
      fields.filter((field) => field.origin === origin).map((field) => [nameOf(field), inputs(field)]),
    );
  return { ...entries('BUILT_IN'), sheetKind, ownFields: entries('OWN') };
}

type AddressKey = 'mainAddress' | 'secondaryAddress' | 'billingAddress';

type PlainKey = Exclude<
  keyof SheetWorker,
  | AddressKey
  | 'manager'
  | 'establishment'
  | 'sectors'
  | 'ownFields'
  | 'withheldFields'
  | 'formerNumbers'
  | 'createdBy'
  | 'photo'
  | ' $fragmentName'
>;

function savedInputs(worker: SheetWorker, field: SheetField): FieldInputs {
  if (field.type === 'GENERATED_NUMBER') return false;
  if (field.key === 'manager') return worker.manager?.id ?? null;
  if (field.key === 'establishment') return worker.establishment?.id ?? null;
  if (field.key === 'sectors') return worker.sectors.map(({ id }) => id);
  if (field.type === 'ADDRESS') return addressInputs(worker[field.key as AddressKey]);
  const value = field.origin === 'OWN' ? worker.ownFields[field.key] : worker[field.key as PlainKey];
  return inputsOf(field, value ?? null);
}

function inputsOf({ type }: SheetField, value: WrittenValue): FieldInputs {
  if (type === 'ADDRESS') return NO_ADDRESS;
  if (type === 'MULTIPLE_CHOICE' || type === 'SECTORS') return value ?? [];
  return typeof value === 'string' ? (WRITERS[type]?.(value) ?? value) : (value ?? null);
}

/** Numbers people read in groups are shown so, and read back by the API. */
const WRITERS: Partial<Record<SheetField['type'], (text: string) => string>> = {
  PHONE: formatPhone,
  NIR: groupNir,
  IBAN: groupIban,
};

function addressInputs(address: SheetWorker[AddressKey]): AddressInputs {
  if (!address) return NO_ADDRESS;
  const { line1, line2, postcode, city, country } = address;
  return { line1, line2: line2 ?? '', postcode: postcode ?? '', city, country };
}

/** A country alone is no address: it is there before anything is typed. */
function addressValue({ line1, line2, postcode, city, country }: AddressInputs): object | null {
  const typed = [line1, line2, postcode, city].some((part) => part.trim() !== '');
  return typed ? { line1, line2: textOrNull(line2), postcode: textOrNull(postcode), city, country } : null;
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
