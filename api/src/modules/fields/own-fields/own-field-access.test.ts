import type { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/actor';
import { ask } from '../../../test/ask';
import { buildActor, buildAgency, buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { buildAdmin, createField, OWN_FIELD, ownFieldsOf } from '../../../test/own-fields';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

async function codeOf(actor: Actor | null, document: string, variables: Record<string, unknown>): Promise<unknown> {
  return (await ask(source, actor, document, variables)).errors?.[0]?.extensions['code'];
}

describe('who may not', () => {
  const attempts: [string, string, Record<string, unknown>][] = [
    ['create', OWN_FIELD.create, { input: { labels: { fr: 'Badge' }, type: 'TEXT' } }],
    ['update', OWN_FIELD.update, { key: 'badge', input: { version: 1, labels: { fr: 'Badge' } } }],
    ['archive', OWN_FIELD.archive, { key: 'badge' }],
    ['restore', OWN_FIELD.restore, { key: 'badge' }],
  ];

  test.each(attempts)('managers, readers and partners do not %s a field', async (_, document, variables) => {
    const { id } = await buildAgency(source);
    const partner = buildActor(id, { scopes: ['workers:read', 'workers:write'] });
    for (const actor of [await buildStaff(source, id, 'MANAGER'), await buildStaff(source, id, 'READER'), partner])
      expect(await codeOf(actor, document, variables)).toBe('FORBIDDEN');
    expect(await codeOf(null, document, variables)).toBe('UNAUTHENTICATED');
  });

  test.each(attempts.slice(1))("another agency's field, to %s, is not there", async (_, document, variables) => {
    const mine = await buildAdmin(source);
    await createField(source, mine, {});
    const before = await ownFieldsOf(source, mine);
    expect(await codeOf(await buildAdmin(source), document, variables)).toBe('NOT_FOUND');
    expect(await ownFieldsOf(source, mine)).toEqual(before);
  });

  test.each(attempts.slice(1))('a built-in field, to %s, is not there', async (_, document, variables) => {
    expect(await codeOf(await buildAdmin(source), document, { ...variables, key: 'nature' })).toBe('NOT_FOUND');
  });
});
