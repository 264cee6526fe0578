import type { Condition } from './condition';
import type { Moment, StandingField } from './field';
import type { FieldType } from './field-type';

/** A field of a sheet as the API gives it to a form: its `SheetField`. */
export interface FormField {
  key: string;
  type: FieldType;
  editable: boolean;
  demanded: boolean;
  requiredBefore?: Moment | null;
  shownWhen?: Condition | null;
  requiredWhen?: Condition | null;
  parentKey?: string | null;
  options: readonly { key: string; offeredWhen?: readonly string[] | null }[];
}

/** A form's field as the engine takes it. The API gives a form only fields that may be there and that its viewer may see. */
export function standingOf(field: FormField): StandingField {
  const { key, type, editable, demanded, options, parentKey = null } = field;
  const dependent = options.flatMap(({ key: option, offeredWhen = null }) =>
    offeredWhen === null ? [] : [[option, offeredWhen] as const],
  );
  return {
    ...{ key, type, editable, demanded },
    present: true,
    seen: true,
    requiredBefore: field.requiredBefore ?? null,
    shownWhen: field.shownWhen ?? null,
    requiredWhen: field.requiredWhen ?? null,
    options: options.map((option) => option.key),
    offers: parentKey === null ? null : { parent: parentKey, options: Object.fromEntries(dependent) },
  };
}
