import { refuseAll } from '../../../platform/errors/refusal';
import type { Field, FieldLimits, OwnFieldType } from '../field';
import { definitionProblems } from '../own-fields/own-field.rules';
import { canBeSearched, canBeUnique, hasOptions } from '../own-fields/own-field-traits.rules';
import { readOptions, type WrittenOption } from '../own-fields/read-own-field';
import { LIMITS_OF_TYPE } from '../values/limits';
import { convertedValue, isChoice } from './convert-value.rules';

/** The type an own field should have, and its options when it becomes a choice. */
export interface WantedType {
  type: OwnFieldType;
  /** Absent: those it has; yes and no are the options of what was one of them. */
  options?: readonly WrittenOption[] | null;
}

/**
 * The field with another type: what the new type cannot have (limits, options, unique, searchable, a default that does not
 * fit) goes, all else stays. Throws a Refusal for options that cannot be.
 */
export function retypedField(before: Field, { type, options }: WantedType): Field {
  const read = hasOptions(type)
    ? readOptions(options ?? usualOptions(before), isChoice(before.type) ? before.options : [])
    : { value: [], problems: [] };
  const draft: Field = {
    ...before,
    type,
    options: read.value,
    limits: limitsFor(type, before.limits),
    unique: before.unique && canBeUnique(type),
    searchable: before.searchable && canBeSearched(type),
    defaultValue: null,
  };
  refuseAll([...read.problems, ...definitionProblems(draft)]);
  const { defaultValue } = before;
  return { ...draft, defaultValue: defaultValue === null ? null : convertedValue(before, draft, defaultValue) };
}

function usualOptions({ type, options }: Field): readonly WrittenOption[] {
  if (type === 'YES_NO') return YES_AND_NO;
  return options.map(({ label, ...option }) => ({ ...option, labels: label }));
}

const YES_AND_NO: readonly WrittenOption[] = [
  { key: 'oui', labels: { fr: 'Oui', en: 'Yes' } },
  { key: 'non', labels: { fr: 'Non', en: 'No' } },
];

/** Only the limits the type can have, within its own; a message says nothing alone. */
function limitsFor(type: OwnFieldType, limits: FieldLimits | null): FieldLimits | null {
  const allowed = LIMITS_OF_TYPE[type] ?? [];
  if (limits === null || allowed.length === 0) return null;
  const bounds = Object.entries(limits).map(([name, bound]: [string, unknown]) => [
    name,
    allowed.some((one) => one === name) ? bound : null,
  ]);
  const kept = { ...(Object.fromEntries(bounds) as FieldLimits), message: limits.message };
  const hasBound = allowed.some((name) => kept[name] !== null);
  return hasBound && definitionProblems(probe(type, kept)).length === 0 ? kept : null;
}

function probe(type: OwnFieldType, limits: FieldLimits): Field {
  return { type, limits, options: [], unique: false, searchable: false, sensitive: false } as unknown as Field;
}
