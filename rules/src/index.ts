/**
 * What decides of the fields of a worker's sheet: on it or not, required, open to change, which options. Pure, without
 * dependencies; the API and the browser run the very same functions, so that they never disagree.
 */
export {
  comparisonsIn,
  DEEPEST_GROUPS,
  fieldsIn,
  MOST_COMPARISONS,
  OPERATORS,
  operatorsOf,
  type Comparison,
  type ComparedValue,
  type Condition,
  type Operator,
} from './condition';
export { decideFields, decideStanding, type Decision, type Decisions } from './decide';
export {
  MOMENTS,
  ROLES,
  type Moment,
  type OptionOffers,
  type Role,
  type RuleField,
  type RuleSetting,
  type RuleSheet,
  type StandingField,
  type Viewer,
} from './field';
export { FIELD_TYPES, OWN_FIELD_TYPES, type FieldType, type OwnFieldType } from './field-type';
export { standingOf, type FormField } from './form-field';
export { formProblems, type FormInput, type FormProblem } from './form-problems';
export { holds, type ValueOf } from './holds';
export { readCondition } from './read-condition';
export { ruleProblems, type RulePart, type RuleProblem } from './rule-problems';
export { seesField, standing } from './standing';
export { isEmpty, type RuleValue } from './value';
