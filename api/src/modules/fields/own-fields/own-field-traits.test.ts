import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { testDatabase } from '../../../test/database';
import { buildAdmin, createField } from '../../../test/own-fields';
import { OWN_FIELD_TYPES } from '../field';

interface Traits {
  type: string;
  hasOptions: boolean;
  limits: string[];
  canBeUnique: boolean;
  canBeSearched: boolean;
}

const LIMITS = {
  minLength: 1,
  maxLength: 20,
  min: 1,
  max: 20,
  minDay: '2026-01-01',
  maxDay: '2026-12-31',
  pattern: '[0-9]+',
};
const OPTIONS = [{ labels: { fr: 'DEAES' } }];

let source: DataSource;
let admin: Actor;
beforeAll(async () => {
  source = await testDatabase();
  admin = await buildAdmin(source);
});
afterAll(() => source.destroy());

async function traitsOf(type: string): Promise<Traits | undefined> {
  const asked = '{ fieldSettings { ownFieldTypes { type hasOptions limits canBeUnique canBeSearched } } }';
  const { data } = await ask(source, admin, asked);
  return (data?.['fieldSettings'] as { ownFieldTypes: Traits[] }).ownFieldTypes.find((traits) => traits.type === type);
}

test.each(OWN_FIELD_TYPES)('what a %s is said to be able to be is what is accepted', async (type) => {
  const isAccepted = async (input: object) =>
    (await createField(source, admin, { type, ...input })).errors.length === 0;
  const hasOptions = await isAccepted({ options: OPTIONS });
  const options = hasOptions ? OPTIONS : [];
  const limits: string[] = [];
  for (const [name, bound] of Object.entries(LIMITS))
    if (await isAccepted({ options, limits: { [name]: bound } })) limits.push(name);
  expect(await traitsOf(type)).toEqual({
    type,
    hasOptions,
    limits,
    canBeUnique: await isAccepted({ options, unique: true }),
    canBeSearched: await isAccepted({ options, searchable: true }),
  });
});
