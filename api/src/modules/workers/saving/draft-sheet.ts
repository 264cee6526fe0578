import { decideStanding, type Decisions, type ValueOf } from '@ruche/rules';
import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import type { Localized } from '../../../platform/errors/localized';
import { refuseAll, type Problem } from '../../../platform/errors/refusal';
import { standingFields, type Field, type FieldSet, type Sheet } from '../../fields';
import { isNumberDue } from '../numbers/worker-number.rules';
import { takenValues } from '../values/own-field-index';
import { SHEET_KIND_FIELD } from '../values/sheet-kind-field';
import { ruleValues } from '../values/hidden-fields.rules';
import type { SheetValue, StoredSheet } from '../values/sheet-values';
import { numberProblems, numbersOnSheet, wishedNumbers, type Numbers } from './asked-numbers.rules';
import { changesOf, patched, patchOf, type Change, type SheetPatch } from './changes.rules';
import { givenFields } from './given-fields';
import { nirProblems } from './nir-problems.rules';
import { readGiven, type ReadInput } from './read-given';
import { settingsProblems } from './settings-problems';
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
}

/** Holds an input against the rules. Throws one refusal that lists every problem, each beside its field. */
export async function draftSheet(tx: Tx, actor: Actor, request: Request): Promise<Draft> {
  const { fieldSet, before, sheet, input, defaults } = request;
  const { given, unknown } = givenFields(input, fieldSet);
  const read = await readGiven(tx, actor, { given, before });
  const wished = wishedNumbers(input);
  const standing = standingFields(fieldSet, sheet, actor);
  const resulting = resultingValues(request, read, wished);
  const decisions = decideStanding(standing, resulting);
  const values = new Map<Field, SheetValue>([
    [SHEET_KIND_FIELD, sheet.sheetKind],
    ...keptDefaults(defaults, decisions),
    ...read.values,
  ]);
  const changes = changesOf(before, values);
  const patch = patchOf(changes, before.row);
  const after = patched(before, patch);
  refuseAll([
    ...kindProblems(input, before, actor),
    ...numberProblems(input, standing, { decisions, modules: actor.modules }),
    ...unknown,
    ...(await settingsProblems(tx, actor, { fieldSet, standing, resulting, given, read, changes })),
    ...(await takenValues(tx, after.row, changes)),
  ]);
  const numbers = numbersDue(numbersOnSheet(wished, decisions), after);
  return { after, changes, patch, numbers, warnings: [...read.warnings, ...nirProblems(after, changes, actor)] };
}

/** What stands for a number that is given only when the sheet is saved. */
const TO_COME = '…';

/** The values the sheet would have, those that could not be read as they were sent. Nothing is decrypted unless asked for. */
function resultingValues({ fieldSet, before, defaults }: Request, read: ReadInput, wished: Numbers): ValueOf {
  const kept = ruleValues(before.row, fieldSet, before.sectorIds);
  return (key) => {
    const field = fieldSet.byKey.get(key);
    if (field === undefined) return null;
    if (key === 'registrationNumber' && wished.registration) return TO_COME;
    if (key === 'fileNumber' && wished.file) return TO_COME;
    const sent = read.refused.get(field);
    if (sent !== undefined) return sent.raw;
    const given = read.values.get(field);
    return given === undefined ? (defaults.get(field) ?? kept(key)) : given;
  };
}

/** A field that a condition takes off a new sheet leaves nothing on it; the product's own defaults every sheet has. */
function keptDefaults(defaults: Request['defaults'], decisions: Decisions): [Field, SheetValue][] {
  return [...defaults].filter(([{ origin, key }]) => origin === 'BUILT_IN' || decisions.get(key)?.onSheet);
}

/** A registration number that fits the nature is kept; a file number is replaced whenever another is asked for. */
function numbersDue({ registration, file }: Numbers, { row }: StoredSheet): Numbers {
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

const NO_PROFESSIONALS: Localized = {
  fr: "Les fiches professionnelles ne sont pas activées : un administrateur peut le faire dans l'administration.",
  en: 'Professional sheets are switched off: an administrator can switch them on.',
};
