import { comparisonsIn, type Comparison, type Condition, type ComparedValue } from '@ruche/rules';
import type { Problem } from '../../../platform/errors/refusal';
import type { Field } from '../field';
import { readFieldValue } from '../values/read-field-value';

/**
 * Why a condition cannot be, as far as the values it compares with: each must be a value of its field, in its normal form;
 * an archived option is one, since sheets may hold it. Code: CONDITION_VALUE.
 */
export function conditionProblem(
  condition: Condition,
  byKey: ReadonlyMap<string, Field>,
  path: string[],
): Problem | null {
  for (const comparison of comparisonsIn(condition)) {
    const field = byKey.get(comparison.field);
    if (field === undefined || valuesOf(comparison).every((value) => isValueOf(field, value))) continue;
    const { fr, en } = field.label;
    return {
      code: 'CONDITION_VALUE',
      message: {
        fr: `« ${fr} » ne peut pas avoir cette valeur : choisissez-en une de ce champ.`,
        en: `“${en}” cannot have this value: choose one of this field.`,
      },
      path,
    };
  }
  return null;
}

function valuesOf(comparison: Comparison): readonly ComparedValue[] {
  if ('values' in comparison) return comparison.values;
  return 'value' in comparison ? [comparison.value] : [];
}

function isValueOf(field: Field, value: ComparedValue): boolean {
  const isList = field.type === 'MULTIPLE_CHOICE';
  const raw = isList ? [value] : value;
  const options = field.options.map((option) => ({ ...option, archived: false }));
  const reading = readFieldValue({ ...field, options, limits: null }, raw);
  if (!reading.ok || reading.value === null) return false;
  return isList || reading.value === value;
}
