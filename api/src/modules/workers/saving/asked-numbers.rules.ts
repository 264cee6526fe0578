import type { Decisions, StandingField } from '@ruche/rules';
import type { ModuleKey } from '../../../platform/actor';
import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import { pathOf } from './given-fields';
import { refusedField } from './refused-field';
import type { CreateWorkerInput, UpdateWorkerInput } from './worker-input.type';

/** Which numbers a save asks for, or gives. */
export interface Numbers {
  registration: boolean;
  file: boolean;
}

/** The fields that keep numbers. */
const KEYS = { registration: 'registrationNumber', file: 'fileNumber' } as const;

/**
 * The numbers an input asks for. A new sheet of which nothing is said asks for a registration number; it is given one if it
 * has the field, whoever creates it.
 */
export function wishedNumbers(input: CreateWorkerInput | UpdateWorkerInput): Numbers {
  const { newRegistrationNumber = !('version' in input), newFileNumber } = input;
  return { registration: newRegistrationNumber === true, file: newFileNumber === true };
}

/** The numbers wished for whose fields the sheet has. */
export function numbersOnSheet({ registration, file }: Numbers, decisions: Decisions): Numbers {
  const has = (kind: keyof Numbers): boolean => decisions.get(KEYS[kind])?.onSheet ?? false;
  return { registration: registration && has('registration'), file: file && has('file') };
}

/** Why numbers that an input names cannot be given: of a module that is off, not on this sheet, or not for this role. */
export function numberProblems(
  input: CreateWorkerInput | UpdateWorkerInput,
  standing: readonly StandingField[],
  { decisions, modules }: { decisions: Decisions; modules: readonly ModuleKey[] },
): Problem[] {
  const named = (['registration', 'file'] as const).filter(
    (kind) => (kind === 'file' ? input.newFileNumber : input.newRegistrationNumber) === true,
  );
  return named.flatMap((kind) => {
    const key = KEYS[kind];
    const path = pathOf({ key, origin: 'BUILT_IN' });
    const isOff = kind === 'file' && !modules.includes('TELEPHONE_TIME_KEEPING');
    if (isOff) return [{ code: 'MODULE_OFF', message: NO_FILE_NUMBERS, path }];
    if (decisions.get(key)?.onSheet !== true) return [refusedField('NOT_ON_SHEET', path)];
    const mayAsk = standing.some((field) => field.key === key && field.demanded);
    return mayAsk ? [] : [refusedField('NOT_EDITABLE', path)];
  });
}

const NO_FILE_NUMBERS: Localized = {
  fr: "La télégestion n'est pas activée : un administrateur peut le faire dans l'administration.",
  en: 'Telephone time-keeping is switched off: an administrator can switch it on.',
};
