import type { DataSource } from 'typeorm';
import { fieldsOf } from '../modules/fields';
import type { Actor } from '../platform/actor';
import { ask } from './ask';

/** All that the tests look at of the settings. */
const SETTINGS = `fieldSettings {
  version sheetKinds updatedBy fields { key section position label settings { sheetKind shown required } }
}`;
/** The save, asking for everything. */
export const SAVE_SETTINGS = `mutation ($input: SaveFieldSettingsInput!) {
  saveFieldSettings(input: $input) {
    ${SETTINGS} theirChanges { key label by sheetKind summary } errors { code message path }
  }
}`;
/** A field on one kind of sheet, as it is asked and as it is read. */
interface AskedSetting {
  key: string;
  sheetKind: 'INDIVIDUAL' | 'PROFESSIONAL';
  shown: boolean;
  required: boolean;
}

/** The settings as they are read. */
interface Settings {
  version: number;
  sheetKinds: string[];
  updatedBy: string | null;
  fields: { key: string; section: string; position: number; label: string; settings: AskedSetting[] }[];
}

/** What a save answers. */
interface SaveAnswer {
  fieldSettings: Settings | null;
  theirChanges: { key: string; label: string; by: string; sheetKind: string | null; summary: string }[];
  errors: { code: string; message: string; path: string[] }[];
}

/** Saves changes, by default on version 0; fails the test when it is denied rather than answered. */
export async function saveSettings(source: DataSource, actor: Actor, input: object): Promise<SaveAnswer> {
  const { data, errors } = await ask(source, actor, SAVE_SETTINGS, { input: { version: 0, ...input } });
  expect(errors).toBeUndefined();
  return data?.['saveFieldSettings'] as SaveAnswer;
}

/** The settings as this actor reads them. */
export async function readSettings(source: DataSource, actor: Actor): Promise<Settings> {
  const { data } = await ask(source, actor, `{ ${SETTINGS} }`);
  return data?.['fieldSettings'] as Settings;
}

/** What is asked of a field on individual sheets. */
export function individual(key: string, shown: boolean, required: boolean): AskedSetting {
  return { key, sheetKind: 'INDIVIDUAL', shown, required };
}

/** What stands of a field on individual sheets. */
export function settingOf(settings: Settings, key: string): AskedSetting | undefined {
  return settings.fields.find((field) => field.key === key)?.settings[0];
}

/** The keys of a section, in order. */
export function keysOf(settings: Settings | null, section: string): string[] {
  return settings?.fields.filter((field) => field.section === section).map(({ key }) => key) ?? [];
}

/** Saves changes on the version that stands; fails the test when they are refused. */
export async function changeSettings(source: DataSource, actor: Actor, input: object): Promise<void> {
  const { version } = await fieldsOf(source.manager, actor.agencyId);
  expect((await saveSettings(source, actor, { ...input, version })).errors).toEqual([]);
}
