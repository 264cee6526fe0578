import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { parseDay } from '../formats/day';

/** A value of one field of a sheet, as it stands in JSON; `null`: empty. Its field decides whether it is the right one. */
export type FieldValueInput = string | number | boolean | readonly string[] | null;

/** Values by field key. The object has no prototype, so that reading any key is safe. */
export type FieldValuesInput = Readonly<Record<string, FieldValueInput>>;

/** Values of variables; undefined while a document is validated, when they are not known yet. */
type Variables = Readonly<Record<string, unknown>> | null | undefined;

/** `Date` in resolvers, ISO 8601 in UTC with milliseconds outside. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  // The library's own checks each date several times over.
  serialize: (value) => (value instanceof Date ? value.toISOString() : GraphQLDateTimeISO.serialize(value)),
  name: 'DateTime',
  description: 'An instant in UTC, ISO 8601 with milliseconds, e.g. "2026-11-24T09:30:00.000Z".',
  specifiedByURL: null,
});

/** A calendar day as text, YYYY-MM-DD, in resolvers and outside alike. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day, YYYY-MM-DD, without time or zone, e.g. "1990-12-31".',
  serialize: readDay,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** One value of a field of the agency's own. */
export const FieldValue = new GraphQLScalarType<FieldValueInput, unknown>({
  name: 'FieldValue',
  description: 'One JSON value of a field, shaped as in FieldValues.',
  serialize: (value) => value,
  parseValue: readFieldValue,
  parseLiteral: (node, variables) => readFieldValue(jsonOf(node, variables)),
});

/** Values of an agency's own fields. */
export const FieldValues = new GraphQLScalarType<FieldValuesInput, unknown>({
  name: 'FieldValues',
  description: `A JSON object of field values by field key. Text, long text, phone (E.164), e-mail, URL: string.
Number: number. Money: number of euros with at most 2 decimals. Yes/no: boolean. Date: YYYY-MM-DD.
Single choice: option key. Multiple choice: list of option keys. null: empty.`,
  serialize: (value) => value,
  parseValue: readFieldValues,
  parseLiteral: (node, variables) => readFieldValues(jsonOf(node, variables)),
});

function readDay(value: unknown): string {
  if (typeof value === 'string' && parseDay(value).ok) return value;
  throw malformed('A day is written YYYY-MM-DD and exists in the calendar.');
}

function readFieldValue(value: unknown): FieldValueInput {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw malformed('A field value is a string, a number, a boolean, a list of strings, or null.');
}

function readFieldValues(value: unknown): FieldValuesInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw malformed('Field values are a JSON object by field key.');
  const values = Object.create(null) as Record<string, FieldValueInput>;
  for (const [key, entry] of Object.entries(value)) {
    if (key === '__proto__') throw malformed('"__proto__" is the key of no field.');
    if (entry !== undefined) values[key] = readFieldValue(entry);
  }
  return values;
}

/** What a literal of a document stands for in JSON; undefined where a variable was not given. */
export function jsonOf(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    case Kind.LIST:
      return node.values.map((item) => jsonOf(item, variables));
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, jsonOf(field.value, variables)]));
    case Kind.VARIABLE:
      // Validation asks before variables are known; text is well-formed in every place, execution asks again.
      return variables ? variables[node.name.value] : '';
    case Kind.ENUM:
      throw malformed(`"${node.value}" stands without quotes: it is no JSON value.`);
  }
}

function malformed(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
