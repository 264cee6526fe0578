import type { ComparedValue, Comparison, Condition, Operator } from '@ruche/rules';
import type { Language, Localized } from '../../../platform/errors/localized';
import type { Field } from '../field';
import { displayFieldValue } from '../values/display-field-value';

/** A condition in words, e.g. « Nature est Candidat et Permis de conduire n'est pas vide ». null: « toujours ». */
export function describeCondition(
  condition: Condition | null,
  byKey: ReadonlyMap<string, Field>,
  language: Language,
): string {
  if (condition === null) return ALWAYS[language];
  if ('all' in condition) return joined(condition.all, AND, { byKey, language });
  if ('any' in condition) return joined(condition.any, OR, { byKey, language });
  return describeComparison(condition, byKey, language);
}

function joined(
  parts: readonly Condition[],
  word: Localized,
  { byKey, language }: { byKey: ReadonlyMap<string, Field>; language: Language },
): string {
  const words = parts.map((part) => {
    const text = describeCondition(part, byKey, language);
    return 'all' in part || 'any' in part ? `(${text})` : text;
  });
  return words.join(` ${word[language]} `);
}

function describeComparison(comparison: Comparison, byKey: ReadonlyMap<string, Field>, language: Language): string {
  const field = byKey.get(comparison.field);
  const say = (value: ComparedValue): string => sayValue(field, value, language);
  const label = field?.label[language] ?? comparison.field;
  const verb = OPERATORS[comparison.operator][language];
  if ('values' in comparison) return `${label} ${verb} ${comparison.values.map(say).join(', ')}`;
  return 'value' in comparison ? `${label} ${verb} ${say(comparison.value)}` : `${label} ${verb}`;
}

function sayValue(field: Field | undefined, value: ComparedValue, language: Language): string {
  if (field === undefined) return String(value);
  return (
    displayFieldValue(field, field.type === 'MULTIPLE_CHOICE' ? [String(value)] : value, language) ?? String(value)
  );
}

const ALWAYS: Localized = { fr: 'toujours', en: 'always' };
const AND: Localized = { fr: 'et', en: 'and' };
const OR: Localized = { fr: 'ou', en: 'or' };

const OPERATORS: Readonly<Record<Operator, Localized>> = {
  is: { fr: 'est', en: 'is' },
  isNot: { fr: "n'est pas", en: 'is not' },
  isOneOf: { fr: "est l'un de :", en: 'is one of:' },
  contains: { fr: 'comprend', en: 'contains' },
  less: { fr: 'est inférieur à', en: 'is less than' },
  greater: { fr: 'est supérieur à', en: 'is greater than' },
  isEmpty: { fr: 'est vide', en: 'is empty' },
  isNotEmpty: { fr: "n'est pas vide", en: 'is not empty' },
};
