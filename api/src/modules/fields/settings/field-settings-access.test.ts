import type { DataSource } from 'typeorm';
import { ask } from '../../../test/ask';
import { buildActor, buildAgency, buildStaff } from '../../../test/builders';
import { testDatabase } from '../../../test/database';
import { individual, keysOf, readSettings, SAVE_SETTINGS, saveSettings, settingOf } from '../../../test/field-settings';
import { buildAdmin, createField } from '../../../test/own-fields';

let source: DataSource;
beforeAll(async () => (source = await testDatabase()));
afterAll(() => source.destroy());

describe('who may not', () => {
  test.each(['READER', 'MANAGER'] as const)('a %s does not save settings', async (role) => {
    const { id } = await buildAgency(source);
    const { errors } = await ask(source, await buildStaff(source, id, role), SAVE_SETTINGS, { input: { version: 0 } });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('a partner reads the settings, and saves none', async () => {
    const { id } = await buildAgency(source);
    const partner = buildActor(id, { scopes: ['workers:read', 'workers:write'] });
    expect(await readSettings(source, partner)).toMatchObject({ version: 0 });
    const { errors } = await ask(source, partner, SAVE_SETTINGS, { input: { version: 0 } });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('a partner without a scope for workers reads nothing', async () => {
    const { id } = await buildAgency(source);
    const { errors } = await ask(source, buildActor(id, { scopes: [] }), '{ fieldSettings { version } }');
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  test('another agency sees neither the settings nor the own fields, and its saves do not reach them', async () => {
    const [mine, stranger] = [await buildAdmin(source), await buildAdmin(source)];
    await createField(source, mine, {});
    await saveSettings(source, mine, { version: 1, settings: [individual('email', true, true)] });
    const theirs = await readSettings(source, stranger);
    expect([theirs.version, keysOf(theirs, 'OTHER')]).toEqual([0, ['comment']]);
    const { errors } = await saveSettings(source, stranger, { settings: [individual('badge', false, false)] });
    expect(errors).toMatchObject([{ code: 'UNKNOWN_FIELD', path: ['settings', '0'] }]);
    await saveSettings(source, stranger, { settings: [individual('email', false, false)] });
    expect(settingOf(await readSettings(source, mine), 'email')).toMatchObject({ shown: true, required: true });
  });
});
