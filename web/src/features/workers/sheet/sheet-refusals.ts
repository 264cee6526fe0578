import { isDay } from '@/lib/format/typed-day';
import { changeableFields, pathOf, type SheetField } from './sheet-field';
import { inputsIn, valueOf, type AddressInputs, type SheetValues, type SheetWorker } from './sheet-values';

/** What the browser refuses by itself; its sentences are in the messages. */
export interface BrowserRefusal {
  path: string;
  code: 'required' | 'day' | 'number' | 'line1' | 'city';
}

/**
 * What can be known at once to be refused: required fields left empty, days that do not exist, addresses without street
 * or city. The API decides the rest.
 */
export function browserRefusals(
  fields: readonly SheetField[],
  values: SheetValues,
  worker: SheetWorker | null,
): BrowserRefusal[] {
  return changeableFields(fields).flatMap((field) => {
    const path = pathOf(field);
    const inputs = inputsIn(values, field);
    if (field.type === 'GENERATED_NUMBER') return numberRefusals(field, path, inputs === true, worker);
    if (field.type === 'ADDRESS') return addressRefusals(field, path, inputs as AddressInputs);
    const value = valueOf(inputs);
    if (value === null) return field.required ? [{ path, code: 'required' }] : [];
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

function numberRefusals(
  { key, required }: SheetField,
  path: string,
  asked: boolean,
  worker: SheetWorker | null,
): BrowserRefusal[] {
  const number = key === 'fileNumber' ? worker?.fileNumber : worker?.registrationNumber;
  return required && !asked && !number ? [{ path, code: 'number' }] : [];
}

function addressRefusals(field: SheetField, path: string, { line1, city, ...rest }: AddressInputs): BrowserRefusal[] {
  const typed = valueOf({ line1, city, ...rest }) !== null;
  if (!typed && !field.required) return [];
  const refusals: BrowserRefusal[] = [];
  if (line1.trim() === '') refusals.push({ path: `${path}.line1`, code: 'line1' });
  if (city.trim() === '') refusals.push({ path: `${path}.city`, code: 'city' });
  return refusals;
}
