import { isDay } from '@/lib/format/typed-day';
import { fieldsOnSheet, sheetProblems } from './sheet-decisions';
import { changeableFields, pathOf, type SheetField } from './sheet-field';
import { inputsIn, valueOf, type AddressInputs, type SheetValues, type SheetWorker } from './sheet-values';

/** What the browser refuses by itself; its sentences are in the messages. */
export interface BrowserRefusal {
  path: string;
  code: 'required' | 'day' | 'number' | 'line1' | 'city' | 'notOffered';
  /** Of a choice that is not offered: what the choice above is called. */
  parent?: string;
}

/** What the form holds, what it held where nothing was typed, and whose sheet it is; null: nobody's yet. */
interface Typed {
  values: SheetValues;
  before: SheetValues;
  worker: SheetWorker | null;
}

/**
 * What can be known at once to be refused: what the settings ask for, days that do not exist, addresses without street or
 * city. The API decides the rest.
 */
export function browserRefusals(fields: readonly SheetField[], typed: Typed): BrowserRefusal[] {
  const problems = new Map(sheetProblems(fields, typed).map(({ key, code }) => [key, code]));
  const labels = new Map(fields.map(({ key, label }) => [key, label]));
  return changeableFields(fieldsOnSheet(fields, typed.values, typed.worker)).flatMap((field) => {
    const path = pathOf(field);
    const code = problems.get(field.key);
    const inputs = inputsIn(typed.values, field);
    if (field.type === 'ADDRESS') return addressRefusals(code === 'REQUIRED', path, inputs as AddressInputs);
    if (code === 'REQUIRED') return [{ path, code: field.type === 'GENERATED_NUMBER' ? 'number' : 'required' }];
    if (code === 'NOT_OFFERED') return [{ path, code: 'notOffered', parent: labels.get(field.parentKey ?? '') ?? '' }];
    const value = valueOf(inputs);
    return field.type === 'DATE' && typeof value === 'string' && !isDay(value) ? [{ path, code: 'day' }] : [];
  });
}

/** A refusal of the API, and where it stands in the mutation's input. */
interface ServerRefusal {
  message: string;
  path: readonly string[];
}

/**
 * Refusals of the API with the paths of the controls that can show them: of a list, the list; of a whole address, its
 * first line. What no control of this sheet can show has no path, and stands above the form.
 */
export function placedRefusals(refusals: readonly ServerRefusal[], fields: readonly SheetField[]): ServerRefusal[] {
  const byPath = new Map(changeableFields(fields).map((field) => [pathOf(field), field]));
  return refusals.map(({ message, path }) => {
    const place = path.slice(0, path[0] === 'ownFields' ? 2 : 1);
    const field = byPath.get(place.join('.'));
    if (field === undefined) return { message, path: path[0] === 'sheetKind' ? path : [] };
    return { message, path: field.type === 'ADDRESS' ? [...place, path[1] ?? 'line1'] : place };
  });
}

function addressRefusals(required: boolean, path: string, address: AddressInputs | null): BrowserRefusal[] {
  if (!required && valueOf(address) === null) return [];
  const refusals: BrowserRefusal[] = [];
  if (isBlank(address?.line1)) refusals.push({ path: `${path}.line1`, code: 'line1' });
  if (isBlank(address?.city)) refusals.push({ path: `${path}.city`, code: 'city' });
  return refusals;
}

function isBlank(text = ''): boolean {
  return text.trim() === '';
}
