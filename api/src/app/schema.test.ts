import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  printSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import type { DataSource } from 'typeorm';
import { testDatabase } from '../test/database';
import { ask } from '../test/ask';
import { makeSchema } from './schema';

const schema = makeSchema();
/** Root fields that answer without sign-in, each on purpose. */
const OPEN_TO_ALL = ['viewer', 'invitation', 'signIn', 'acceptInvitation'];

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

test('schema.graphql is what the code produces (npm run schema writes it)', () => {
  const committed = readFileSync(join(__dirname, '../../../schema.graphql'), 'utf8');
  expect(committed).toBe(`${printSchema(schema)}\n`);
});

test('every root field is guarded, but those named here', async () => {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (OPEN_TO_ALL.includes(field.name)) continue;
      const keyword = root === schema.getMutationType() ? 'mutation' : 'query';
      const result = await ask(source, null, `${keyword} { ${leastSelection(field)} }`);
      expect([field.name, result.errors?.[0]?.extensions['code']]).toEqual([field.name, 'UNAUTHENTICATED']);
    }
  }
});

/** The field as it is asked for with the least that is allowed. */
function leastSelection({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${leastValue(arg.type)}`);
  const below = isCompositeType(getNamedType(type)) ? '{ __typename }' : '';
  return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${below}`;
}

function leastValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return leastValue(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${leastValue(field.type)}`).join(', ')} }`;
  }
  return (
    { Int: '1', Float: '1', Boolean: 'true', Day: '"2026-01-01"', DateTime: '"2026-01-01T00:00:00Z"' }[type.name] ??
    '"x"'
  );
}

test('every type, field, argument and value is described', () => {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  expect(types.flatMap(undescribed)).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
  const own = type.description || isRoot ? [] : [type.name];
  if (isEnumType(type)) return [...own, ...bare(type.getValues(), type.name)];
  if (isInputObjectType(type)) return [...own, ...bare(Object.values(type.getFields()), type.name)];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) => bare(field.args, `${type.name}.${field.name}`));
  return [...own, ...bare(fields, type.name), ...args];
}

/** The names of those without a description. */
function bare(parts: readonly { name: string; description?: string | null | undefined }[], owner: string): string[] {
  return parts.filter(({ description }) => !description).map(({ name }) => `${owner}.${name}`);
}
