import type { DataSource } from 'typeorm';
import { ask } from '../../test/ask';
import { buildActor, buildAgency } from '../../test/builders';
import { testDatabase } from '../../test/database';
import { fieldsOf } from '../fields';

interface NamedType {
  name: string;
  enumValues: { name: string }[] | null;
}

const WORKER_TYPE = `{ __type(name: "Worker") {
  fields { name type { name enumValues { name } ofType { name enumValues { name } } } }
} }`;

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

/** What the schema lets each choice of a worker be, by its property. */
async function enumsOfWorker(agencyId: string): Promise<Map<string, string[]>> {
  const { data } = await ask(source, buildActor(agencyId), WORKER_TYPE);
  const { fields } = data?.['__type'] as { fields: { name: string; type: NamedType & { ofType: NamedType | null } }[] };
  const enums = fields.map(({ name, type }) => [name, type.enumValues ?? type.ofType?.enumValues ?? null] as const);
  return new Map(enums.flatMap(([name, values]) => (values ? [[name, values.map((value) => value.name)]] : [])));
}

test('each choice of the product offers on a sheet what the schema lets a worker be, in the same order', async () => {
  const { id } = await buildAgency(source);
  const enums = await enumsOfWorker(id);
  const choices = (await fieldsOf(source.manager, id)).fields.filter(({ type }) => type === 'SINGLE_CHOICE');
  expect(choices.map(({ key }) => key)).toContain('legalStatus');
  for (const { key, options } of choices)
    expect([key, options.map((option) => option.key)]).toEqual([key, enums.get(key)]);
});
