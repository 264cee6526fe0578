import type { Problem } from '../../../platform/errors/refusal';
import type { Field, FieldSet } from '../../fields';
import type { SheetInput } from './worker-input.type';

/** A field the input gives a value to, before it is read; null: emptied. */
export interface GivenField {
  field: Field;
  raw: unknown;
  /** Its place in the input. */
  path: string[];
}

/** Inputs name another row by its id. */
const INPUT_NAMES: Readonly<Record<string, string>> = {
  manager: 'managerId',
  establishment: 'establishmentId',
  sectors: 'sectorIds',
  registrationNumber: 'newRegistrationNumber',
  fileNumber: 'newFileNumber',
};

/** More unknown keys than this are not listed: an answer must not outgrow its question. */
const MOST_UNKNOWN = 50;
const LONGEST_KEY = 60;

/** The place of a field in the input. */
export function pathOf({ key, origin }: Pick<Field, 'key' | 'origin'>): string[] {
  return origin === 'OWN' ? ['ownFields', key] : [INPUT_NAMES[key] ?? key];
}

/** The fields the input gives, in the sheet's order, and a problem for each own field the agency does not have. */
export function givenFields(
  input: SheetInput,
  { fields, byKey }: FieldSet,
): { given: GivenField[]; unknown: Problem[] } {
  const own = input.ownFields ?? {};
  const builtIn = input as Readonly<Record<string, unknown>>;
  const given = fields
    .filter(({ type }) => type !== 'GENERATED_NUMBER')
    .map((field) => ({ field, path: pathOf(field) }))
    .map(({ field, path }) => ({ field, path, raw: field.origin === 'OWN' ? own[field.key] : builtIn[path[0] ?? ''] }))
    .filter(({ raw }) => raw !== undefined);
  const unknown = Object.keys(own).filter((key) => byKey.get(key)?.origin !== 'OWN');
  return { given, unknown: unknown.slice(0, MOST_UNKNOWN).map(unknownField) };
}

function unknownField(key: string): Problem {
  return {
    code: 'UNKNOWN_FIELD',
    message: {
      fr: "Votre agence n'a pas de champ de ce nom : vérifiez sa clé dans la gestion des champs.",
      en: 'Your agency has no field of this name: check its key in the field settings.',
    },
    path: ['ownFields', key.slice(0, LONGEST_KEY)],
  };
}
