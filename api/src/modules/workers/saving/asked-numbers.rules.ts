import type { ModuleKey } from '../../../platform/actor';
import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import { onSheet, type Field, type FieldSet, type Sheet } from '../../fields';
import { pathOf } from './given-fields';
import { NOT_ON_SHEET } from './read-given';
import type { CreateWorkerInput, UpdateWorkerInput } from './worker-input.type';

/** Which numbers a save asks for, or gives. */
export interface Numbers {
  registration: boolean;
  file: boolean;
}

/** What decides which fields a sheet has. */
interface Place {
  fieldSet: Pick<FieldSet, 'byKey'>;
  sheet: Sheet;
  modules: readonly ModuleKey[];
}

/** The numbers that a new sheet asks for: where nothing is said, a registration number if the sheet has the field. */
export function numbersOfNew(input: CreateWorkerInput, place: Place): Numbers {
  const { newRegistrationNumber: asked = hasField('registrationNumber', place) } = input;
  return { registration: asked === true, file: input.newFileNumber === true };
}

/** The numbers that changes of a sheet ask for. */
export function numbersOfChange(input: UpdateWorkerInput): Numbers {
  return { registration: input.newRegistrationNumber === true, file: input.newFileNumber === true };
}

/** Why numbers that are asked for cannot be given: their field is not on this sheet, or of a module that is off. */
export function numberProblems({ registration, file }: Numbers, place: Place): Problem[] {
  const problems: Problem[] = [];
  if (registration && !hasField('registrationNumber', place))
    problems.push(problem('registrationNumber', 'FIELD_NOT_ON_SHEET', NOT_ON_SHEET));
  if (file && !place.modules.includes('TELEPHONE_TIME_KEEPING'))
    problems.push(problem('fileNumber', 'MODULE_OFF', NO_FILE_NUMBERS));
  else if (file && !hasField('fileNumber', place))
    problems.push(problem('fileNumber', 'FIELD_NOT_ON_SHEET', NOT_ON_SHEET));
  return problems;
}

function hasField(key: Field['key'], { fieldSet, sheet, modules }: Place): boolean {
  const field = fieldSet.byKey.get(key);
  return field !== undefined && onSheet(field, sheet, modules).visible;
}

function problem(key: Field['key'], code: string, message: Localized): Problem {
  return { code, message, path: pathOf({ key, origin: 'BUILT_IN' }) };
}

const NO_FILE_NUMBERS: Localized = {
  fr: "La télégestion n'est pas activée : un administrateur peut le faire dans l'administration.",
  en: 'Telephone time-keeping is switched off: an administrator can switch it on.',
};
