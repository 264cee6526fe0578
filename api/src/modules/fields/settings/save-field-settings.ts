import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../../../platform/actor';
import type { Tx } from '../../../platform/database/transaction';
import { refuse, refuseAll } from '../../../platform/errors/refusal';
import { FieldDefinitionRow } from '../own-fields/field-definition.entity';
import type { FieldUse } from '../field';
import type { FieldSet } from './field-set';
import { FieldSectionOrderRow } from './field-section-order.entity';
import { FieldSheetSettingRow } from './field-sheet-setting.entity';
import { movedKeys } from './moved-keys.rules';
import { FieldUseRow } from './field-use.entity';
import {
  orderProblems,
  settingProblems,
  useAfter,
  useProblems,
  type AskedOrder,
  type AskedSetting,
  type AskedUse,
} from './save-field-settings.rules';
import type { SettingChange } from './setting-change';
import { recordRevision, reviseSettings } from './settings-revision';
import { staleRevision } from './stale-revision';

/** The changes of the settings screen, and the version they were made on. */
export interface SettingsToSave {
  version: number;
  settings: readonly AskedSetting[];
  uses: readonly AskedUse[];
  order: readonly AskedOrder[];
}

/**
 * Saves settings and order together, or nothing. Of several saves made on one version the first wins; each other is
 * refused with STALE_VERSION and told what changed since. Gives the fields after it.
 */
export async function saveFieldSettings(tx: Tx, actor: Actor, asked: SettingsToSave): Promise<FieldSet> {
  const before = await reviseSettings(tx, actor);
  if (before.version !== asked.version + 1)
    throw await staleRevision(tx, actor, { refusal: STALE, version: asked.version, revised: before });
  refuseAll([
    ...settingProblems(before, asked.settings, actor.modules),
    ...useProblems(before, asked.uses),
    ...orderProblems(before, asked.order),
  ]);
  const uses = asked.uses.flatMap((use) => usesChanged(before, use));
  const changes = [
    ...settingChanges(before, asked.settings),
    ...uses.map(({ key, before, after }): SettingChange => ({
      key,
      sheetKind: null,
      detail: { kind: 'USED', before, after },
    })),
    ...orderChanges(before, asked.order),
  ];
  await writeSettings(tx, actor, asked.settings);
  await writeUses(tx, actor, uses);
  await writeOrder(tx, actor, { before, order: asked.order });
  return recordRevision(tx, actor, changes);
}

const STALE = refuse(
  'STALE_VERSION',
  {
    fr: "Ces réglages ont changé depuis que vous les avez ouverts : rien n'a été enregistré. Vérifiez ce qui a changé, puis enregistrez à nouveau.",
    en: 'These settings changed since you opened them: nothing was saved. Look at what changed, then save again.',
  },
  ['version'],
);

function settingChanges({ byKey }: FieldSet, asked: readonly AskedSetting[]): SettingChange[] {
  return asked.flatMap(({ key, sheetKind, shown, required }) => {
    const before = byKey.get(key)?.settings[sheetKind];
    if (!before || (before.shown === shown && before.required === required)) return [];
    return [{ key, sheetKind, detail: { kind: 'SETTING', before, after: { shown, required } } }];
  });
}

function orderChanges({ fields, byKey }: FieldSet, asked: readonly AskedOrder[]): SettingChange[] {
  return asked.flatMap(({ section, keys }) => {
    const now = fields.filter((field) => field.section === section).map(({ key }) => key);
    return movedKeys(now, keys).map((key) => {
      const before = byKey.get(key)?.section ?? section;
      return { key, sheetKind: null, detail: { kind: 'MOVED', before, after: section } };
    });
  });
}

/** What changes of a field's use, before and after; nothing when it stays as it is. */
function usesChanged({ byKey }: FieldSet, asked: AskedUse): { key: string; before: FieldUse; after: FieldUse }[] {
  const field = byKey.get(asked.key);
  if (field === undefined) return [];
  const [before, after] = [useAfter(field, { key: field.key }), useAfter(field, asked)];
  return isDeepStrictEqual(before, after) ? [] : [{ key: field.key, before, after }];
}

async function writeUses(
  tx: Tx,
  { agencyId }: Actor,
  uses: readonly { key: string; after: FieldUse }[],
): Promise<void> {
  if (uses.length === 0) return;
  const rows = uses.map(({ key, after }) => ({ agencyId, fieldKey: key, ...after }));
  await tx.upsert(FieldUseRow, rows, ['agencyId', 'fieldKey']);
}

async function writeSettings(tx: Tx, { agencyId }: Actor, settings: readonly AskedSetting[]): Promise<void> {
  if (settings.length === 0) return;
  const rows = settings.map(({ key, sheetKind, shown, required }) => ({
    agencyId,
    fieldKey: key,
    sheetKind,
    shown,
    required,
  }));
  await tx.upsert(FieldSheetSettingRow, rows, ['agencyId', 'fieldKey', 'sheetKind']);
}

async function writeOrder(
  tx: Tx,
  { agencyId }: Actor,
  { before, order }: { before: FieldSet; order: readonly AskedOrder[] },
): Promise<void> {
  for (const { section, keys } of order) {
    await tx.upsert(FieldSectionOrderRow, { agencyId, section, fieldKeys: [...keys] }, ['agencyId', 'section']);
    for (const key of keys)
      if (before.byKey.get(key)?.section !== section)
        await tx.update(FieldDefinitionRow, { agencyId, key }, { section });
  }
}
