import type { Problem } from '../../../platform/errors/refusal';
import { compilePattern } from '../../../platform/formats/pattern';
import type { Field, FieldLimits, FieldType } from '../field';
import { LIMITS_OF_TYPE } from '../values/limits';
import { readMoney, readNumber } from '../values/number';
import { LONGEST_LONG_TEXT, LONGEST_TEXT } from '../values/text';
import { fieldProblem } from './own-field-problem';
import { canBeSearched, canBeUnique, hasOptions } from './own-field-traits.rules';

/** The most fields an agency may add, archived ones included: the worker's form and rows stay small. */
export const MOST_OWN_FIELDS = 200;

const MOST_OPTIONS = 200;

/** Why a field may not be defined so, whatever its default value: options, limits and flags against its type. */
export function definitionProblems(field: Field): Problem[] {
  return [
    ...optionProblems(field),
    ...(field.limits ? limitProblems(field.type, field.limits) : []),
    ...flagProblems(field),
  ];
}

function optionProblems({ type, options }: Field): Problem[] {
  if (!hasOptions(type)) return options.length === 0 ? [] : [fieldProblem('OPTIONS_NOT_APPLICABLE', ['options'])];
  if (options.length > MOST_OPTIONS) return [fieldProblem('TOO_MANY_OPTIONS', ['options'])];
  return options.some(({ archived }) => !archived) ? [] : [fieldProblem('OPTIONS_REQUIRED', ['options'])];
}

function flagProblems({ type, sensitive, unique, searchable }: Field): Problem[] {
  const problems: Problem[] = [];
  if (unique && sensitive) problems.push(fieldProblem('FIELD_SENSITIVE_NOT_UNIQUE', ['unique']));
  else if (unique && !canBeUnique(type)) problems.push(fieldProblem('TYPE_NOT_UNIQUE', ['unique']));
  if (searchable && sensitive) problems.push(fieldProblem('FIELD_SENSITIVE_NOT_SEARCHABLE', ['searchable']));
  else if (searchable && !canBeSearched(type)) problems.push(fieldProblem('TYPE_NOT_SEARCHABLE', ['searchable']));
  return problems;
}

function limitProblems(type: FieldType, limits: FieldLimits): Problem[] {
  const allowed = LIMITS_OF_TYPE[type] ?? [];
  const foreign = BOUNDS.filter((name) => limits[name] !== null && !allowed.includes(name));
  if (foreign.length > 0) return foreign.map((name) => fieldProblem('LIMIT_NOT_APPLICABLE', ['limits', name]));
  return [
    ...lengthProblems(type, limits),
    ...amountProblems(type, limits),
    ...crossed('maxLength', limits.minLength, limits.maxLength),
    ...crossed('max', limits.min, limits.max),
    ...crossed('maxDay', limits.minDay, limits.maxDay),
    ...patternProblems(limits.pattern),
  ];
}

const BOUNDS = ['minLength', 'maxLength', 'min', 'max', 'minDay', 'maxDay', 'pattern'] as const;

function lengthProblems(type: FieldType, limits: FieldLimits): Problem[] {
  const longest = type === 'LONG_TEXT' ? LONGEST_LONG_TEXT : LONGEST_TEXT;
  return (['minLength', 'maxLength'] as const)
    .filter((name) => {
      const length = limits[name];
      return length !== null && (length < 1 || length > longest);
    })
    .map((name) => fieldProblem('LIMIT_OUT_OF_RANGE', ['limits', name]));
}

/** A bound is itself a value of the type. */
function amountProblems(type: FieldType, limits: FieldLimits): Problem[] {
  return (['min', 'max'] as const).flatMap((name) => {
    const bound = limits[name];
    if (bound === null) return [];
    const reading = type === 'MONEY' ? readMoney(bound) : readNumber(bound);
    return reading.ok ? [] : [{ code: reading.code, message: reading.message, path: ['limits', name] }];
  });
}

function crossed<Bound extends number | string>(name: string, least: Bound | null, most: Bound | null): Problem[] {
  const isCrossed = least !== null && most !== null && least > most;
  return isCrossed ? [fieldProblem('LIMITS_CROSSED', ['limits', name])] : [];
}

function patternProblems(pattern: string | null): Problem[] {
  const compiled = pattern === null ? null : compilePattern(pattern);
  if (compiled === null || compiled.ok) return [];
  return [{ code: compiled.code, message: compiled.message, path: ['limits', 'pattern'] }];
}
