import { nameOf, type SheetField } from './sheet-field';
import { inputsIn, valueOf, type SheetValues } from './sheet-values';

/** The fields whose value differs from the one they had. What was typed and undone by hand is no change. */
export function changedFields(fields: readonly SheetField[], before: SheetValues, values: SheetValues): SheetField[] {
  return fields.filter((field) => !same(valueOf(inputsIn(values, field)), valueOf(inputsIn(before, field))));
}

/** The mutation's input for these fields and no others: absent is not null. */
export function inputFor(fields: readonly SheetField[], values: SheetValues): Record<string, unknown> {
  const entries = (origin: SheetField['origin']) =>
    fields
      .filter((field) => field.origin === origin)
      .map((field) => [nameOf(field), valueOf(inputsIn(values, field))] as const);
  const own = entries('OWN');
  return { ...Object.fromEntries(entries('BUILT_IN')), ...(own.length > 0 && { ownFields: Object.fromEntries(own) }) };
}

/**
 * The form when what is under it moves from `before` to `after` (a save of a colleague, the fields of another nature):
 * what was typed stays, also in fields that are no longer on the sheet; what was left alone follows.
 */
export function rebase(before: SheetValues, after: SheetValues, values: SheetValues): SheetValues {
  return {
    ...moved(before, after, values),
    sheetKind: values.sheetKind === before.sheetKind ? after.sheetKind : values.sheetKind,
    ownFields: moved(before.ownFields, after.ownFields, values.ownFields),
  };
}

/** The form with these fields as they are in `after`: what was typed there is given up. */
export function giveUp(fields: readonly SheetField[], after: SheetValues, values: SheetValues): SheetValues {
  const given: SheetValues = { ...values, ownFields: { ...values.ownFields } };
  for (const field of fields) {
    if (field.origin === 'OWN') given.ownFields[field.key] = inputsIn(after, field);
    else given[nameOf(field)] = inputsIn(after, field);
  }
  return given;
}

function moved<Value>(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
  values: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const typed = Object.entries(values).filter(([name, value]) => !same(value, before[name]));
  return { ...after, ...Object.fromEntries(typed) };
}

/** Values of a form are plain and written in one order, so their text tells whether they are the same. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
