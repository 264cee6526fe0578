import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import type { Localized } from '../../../platform/errors/localized';
import { refuseAll, type Problem } from '../../../platform/errors/refusal';
import { REQUIRED } from '../../../platform/errors/usual-problems';
import { decide, type Field, type FieldSet, type Sheet } from '../../fields';
import { isNumberDue } from '../numbers/worker-number.rules';
import { takenValues } from '../values/own-field-index';
import { SHEET_KIND_FIELD } from '../values/sheet-kind-field';
import { isFilled, type SheetValue, type StoredSheet } from '../values/sheet-values';
import { numberProblems, type Numbers } from './asked-numbers.rules';
import { changesOf, patched, patchOf, type Change, type SheetPatch } from './changes.rules';
import { givenFields, pathOf } from './given-fields';
import { nirProblems } from './nir-problems.rules';
import { readGiven } from './read-given';
import type { CreateWorkerInput, UpdateWorkerInput } from './worker-input.type';

/** A sheet as a save will leave it, held against every rule and not written yet. */
export interface Draft {
  after: StoredSheet;
  changes: Change[];
  patch: SheetPatch;
  /** The numbers it is given. */
  numbers: Numbers;
  /** Saved all the same, worth a look. */
  warnings: Problem[];
}

/** What a draft is made from. */
export interface Request {
  fieldSet: FieldSet;
  before: StoredSheet;
  /** The kind and nature the sheet will have; they decide its fields. */
  sheet: Sheet;
  input: CreateWorkerInput | UpdateWorkerInput;
  /** Values the input leaves out and the sheet starts with. */
  defaults: ReadonlyMap<Field, SheetValue>;
  /** The numbers asked for. */
  numbers: Numbers;
}

/** Holds an input against the rules. Throws one refusal that lists every problem, each beside its field. */
export async function draftSheet(tx: Tx, actor: Actor, request: Request): Promise<Draft> {
  const { fieldSet, before, sheet, input, defaults } = request;
  const { given, unknown } = givenFields(input, fieldSet);
  const read = await readGiven(tx, actor, { given, sheet, before });
  const values = new Map<Field, SheetValue>([[SHEET_KIND_FIELD, sheet.sheetKind], ...defaults, ...read.values]);
  const changes = changesOf(before, values);
  const patch = patchOf(changes, before.row);
  const after = patched(before, patch);
  const numbers = givenNumbers(request.numbers, after);
  refuseAll([
    ...kindProblems(input, before, actor),
    ...numberProblems(request.numbers, { fieldSet, sheet, modules: actor.modules }),
    ...unknown,
    ...read.problems,
    ...missing({ fieldSet, sheet, after, numbers }, actor, read.refused),
    ...(await takenValues(tx, after.row, changes)),
  ]);
  return { after, changes, patch, numbers, warnings: [...read.warnings, ...nirProblems(after, changes, actor)] };
}

/** A registration number that fits the nature is kept; a file number is replaced whenever another is asked for. */
function givenNumbers({ registration, file }: Numbers, { row }: StoredSheet): Numbers {
  const { registrationNumber, nature } = row;
  return {
    registration: registration && (registrationNumber === null || isNumberDue(registrationNumber, nature)),
    file,
  };
}

function kindProblems({ sheetKind }: Request['input'], { row }: StoredSheet, { modules }: Actor): Problem[] {
  const becomesProfessional = sheetKind === 'PROFESSIONAL' && row.sheetKind !== 'PROFESSIONAL';
  if (!becomesProfessional || modules.includes('PROFESSIONAL_SHEETS')) return [];
  return [{ code: 'MODULE_OFF', message: NO_PROFESSIONALS, path: ['sheetKind'] }];
}

/** Fields this actor must fill in and that stay empty; a value that was refused has its problem already. */
function missing(
  { fieldSet, sheet, after, numbers }: Pick<Request, 'fieldSet' | 'sheet'> & Pick<Draft, 'after' | 'numbers'>,
  actor: Actor,
  refused: ReadonlySet<Field>,
): Problem[] {
  const willHave = (field: Field): boolean =>
    isFilled(after, field) ||
    (field.key === 'registrationNumber' && numbers.registration) ||
    (field.key === 'fileNumber' && numbers.file);
  return fieldSet.fields
    .filter((field) => !refused.has(field) && decide(field, sheet, actor).required && !willHave(field))
    .map((field) => ({ code: 'REQUIRED', message: REQUIRED, path: pathOf(field) }));
}

const NO_PROFESSIONALS: Localized = {
  fr: "Les fiches professionnelles ne sont pas activées : un administrateur peut le faire dans l'administration.",
  en: 'Professional sheets are switched off: an administrator can switch them on.',
};
