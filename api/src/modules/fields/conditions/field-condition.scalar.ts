import type { Condition } from '@ruche/rules';
import { GraphQLScalarType } from 'graphql';
import { jsonOf } from '../../../platform/graphql/scalars';

/** A condition as JSON. It is read by `readCondition`, whose refusals stand beside the field; here it is any JSON. */
export const FieldCondition = new GraphQLScalarType<unknown, Condition>({
  name: 'FieldCondition',
  description: `When something applies, as JSON: a comparison, { "all": [conditions] } or { "any": [conditions] }, at most 20
comparisons and 3 groups in each other. A comparison: { "field": key, "operator": …, "value": … }. Operators by type:
SINGLE_CHOICE, COUNTRY, DEPARTMENT: is, isNot, isOneOf (with "values": […] in place of "value"). YES_NO: is.
NUMBER, MONEY, DATE: is, isNot, less, greater. MULTIPLE_CHOICE: contains. Every type: isEmpty, isNotEmpty (without a value).
An empty value meets isEmpty and nothing else, isNot included. A field that is not on the sheet counts as empty.`,
  serialize: (value) => value as Condition,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => jsonOf(node, variables),
});
