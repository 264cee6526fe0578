import { decideStanding, fieldsIn, formProblems, type FormProblem, type StandingField } from '@ruche/rules';
import { changedFields } from './sheet-changes';
import { changeableFields, pathOf, type SheetField } from './sheet-field';
import { inputsIn, valueOf, type SheetValues, type SheetWorker } from './sheet-values';

/**
 * The fields that are on the sheet while the form holds these values, each required and offering as it is then. The rules
 * that decide are those of the API.
 */
export function fieldsOnSheet(
  fields: readonly SheetField[],
  values: SheetValues,
  worker: SheetWorker | null,
): SheetField[] {
  const decisions = decideStanding(fields.map(standingOf), valueReader(fields, values, worker));
  return fields.flatMap((field) => {
    const decision = decisions.get(field.key);
    if (decision?.onSheet !== true) return [];
    const { required, requiredBefore, offered } = decision;
    const options = offered === null ? field.options : field.options.filter(({ key }) => offered.includes(key));
    return [{ ...field, required, requiredBefore, options }];
  });
}

/** What the rules have against the form, beside each field; only what is on the sheet and was changed would be sent. */
export function sheetProblems(
  fields: readonly SheetField[],
  { values, before, worker }: { values: SheetValues; before: SheetValues; worker: SheetWorker | null },
): FormProblem[] {
  const changed = changedFields(changeableFields(fieldsOnSheet(fields, values, worker)), before, values);
  const given = new Set(changed.filter(({ type }) => type !== 'GENERATED_NUMBER').map(({ key }) => key));
  return formProblems(fields.map(standingOf), {
    valueOf: valueReader(fields, values, worker),
    given,
    changed: worker === null ? new Set(fields.map(({ key }) => key)) : given,
  });
}

/** Where the form holds what the rules of these fields look at: only a change there can change the sheet itself. */
export function decidingPaths(fields: readonly SheetField[]): string[] {
  const asked = new Set(
    fields.flatMap(({ shownWhen, requiredWhen, parentKey }) => [
      ...fieldsIn(shownWhen),
      ...fieldsIn(requiredWhen),
      ...(parentKey === null ? [] : [parentKey]),
    ]),
  );
  return fields.filter(({ key }) => asked.has(key)).map(pathOf);
}

/** Whether a sheet has something in a field: typed, kept, asked for, or withheld from whoever looks. */
export function isFilledIn(field: SheetField, values: SheetValues, worker: SheetWorker | null): boolean {
  return keptOrTyped(field, values, worker) !== null;
}

function valueReader(fields: readonly SheetField[], values: SheetValues, worker: SheetWorker | null) {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  return (key: string): unknown => {
    const field = byKey.get(key);
    return field === undefined ? null : keptOrTyped(field, values, worker);
  };
}

function keptOrTyped(field: SheetField, values: SheetValues, worker: SheetWorker | null): unknown {
  const withheld = worker?.withheldFields.find(({ key }) => key === field.key);
  if (withheld) return withheld.masked;
  const inputs = inputsIn(values, field);
  if (field.type !== 'GENERATED_NUMBER') return valueOf(inputs);
  const number = field.key === 'fileNumber' ? worker?.fileNumber : worker?.registrationNumber;
  return inputs === true ? true : (number ?? null);
}

/** The API has decided of the settings, the nature, the modules and the role: what is left are the values. */
function standingOf(field: SheetField): StandingField {
  const { key, type, editable, demanded, requiredBefore, shownWhen, requiredWhen, options } = field;
  return {
    ...{ key, type, editable, demanded, requiredBefore, shownWhen, requiredWhen },
    present: true,
    seen: true,
    options: options.map((option) => option.key),
    offers: offersOf(field),
  };
}

function offersOf({ parentKey, options }: SheetField): StandingField['offers'] {
  if (parentKey === null) return null;
  const under = options.flatMap(({ key, offeredWhen }) => (offeredWhen === null ? [] : [[key, offeredWhen] as const]));
  return { parent: parentKey, options: Object.fromEntries(under) };
}
